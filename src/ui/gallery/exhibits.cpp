#include "base/tr.hpp"
#include "ui/gallery/gallery.hpp"
#include "ui/gallery/gallery_parts.hpp"

namespace tend::ui {

namespace {

std::string firstPerson() {
    return "###person-" + gallerySample::people().front().person.filing.id.toString();
}

} // namespace

std::vector<Exhibit> exhibits() {
    using base::tr;
    return {
        {"mood-faces", tr("Mood faces"), {"widgets/mood_faces.hpp"}, "###mood-4", showMoodFaces},
        {"dialog", tr("Dialog"), {"widgets/dialog.hpp"}, "###dialog-inside-not-now", showDialogs},
        {"dimensions", tr("Care dimensions"), {"widgets/dimension_row.hpp"}, "###rest-2", showDimensions},
        {"day-states",
         tr("Day states and streaks"),
         {"widgets/day_marks.hpp", "charts/day_strip.hpp"},
         "###streak-checking",
         showDayStates},
        {"buttons", tr("Buttons"), {"widgets/button.hpp"}, "###button-primary", showButtons},
        {"told", tr("Told, and what it asks"), {"widgets/kept_told.hpp"}, "###told-ines", showTold},
        {"chips", tr("Chips and tags"), {"widgets/chip.hpp"}, "###chip-thanks", showChips},
        {"activities",
         tr("What was done, and what it is about"),
         {"widgets/activity_chips.hpp", "widgets/about_choice.hpp"},
         "###about-place",
         showActivities},
        {"segments", tr("Segments"), {"widgets/segmented.hpp"}, "###way-mood", showSegments},
        {"switches", tr("Switch"), {"widgets/toggle.hpp"}, "###switch-numbers", showSwitches},
        {"fields", tr("Text fields"), {"widgets/text_field.hpp"}, "###field-remember", showFields},
        {"date-field", tr("Date field"), {"widgets/date_field.hpp"}, "###field-met", showDateField},
        {"calendar", tr("Month"), {"widgets/calendar.hpp"}, "###month-before", showCalendar},
        {"writing",
         tr("Writing surface"),
         {"widgets/writing.hpp", "widgets/find_bar.hpp", "widgets/entry_text.hpp"},
         "###field-note",
         showWriting},
        {"avatars", tr("Avatars"), {"widgets/avatar.hpp"}, "", showAvatars},
        {"person-rows", tr("Person rows"), {"widgets/person_row.hpp"}, firstPerson(), showPersonRows},
        {"rhythms", tr("Rhythm"), {"widgets/rhythm_bar.hpp"}, "", showRhythms},
        {"passing",
         tr("Passing messages"),
         {"widgets/toast.hpp", "widgets/tooltip.hpp"},
         "###undo-inside",
         showPassing},
        {"progress", tr("Progress"), {"widgets/progress.hpp"}, "###cancel-reading", showProgress},
        {"menu",
         tr("Menu and popover"),
         {"widgets/menu.hpp", "widgets/popover.hpp"},
         "###menu-button",
         showMenu},
        {"empty-state", tr("Nothing yet"), {"widgets/empty_state.hpp"}, "###choose-someone", showEmptyState},
        {"heatmap", tr("Heatmap"), {"charts/heatmap.hpp"}, "###heat-mood", showHeatmap},
        {"lines", tr("Lines and their means"), {"charts/line_chart.hpp"}, "###gallery-line", showLines},
        {"intervals",
         tr("Differences"),
         {"charts/interval_chart.hpp"},
         "###gallery-intervals",
         showIntervals},
        {"runs", tr("Runs of a streak"), {"charts/run_bars.hpp"}, "###gallery-runs", showRuns},
        {"shares",
         tr("Shares and their change"),
         {"charts/share_chart.hpp"},
         "###gallery-shares",
         showShares},
        {"parts", tr("Parts of a week"), {"charts/part_chart.hpp"}, "###gallery-parts", showParts},
        {"months", tr("Months"), {"charts/month_bars.hpp"}, "###gallery-months", showMonths},
        {"timeline",
         tr("Streaks over time"),
         {"charts/timeline_chart.hpp"},
         "###gallery-timeline",
         showTimeline},
        {"chart-table",
         tr("A chart as a table"),
         {"charts/chart_table.hpp"},
         "###gallery-table",
         showChartTable},
        {"rail", tr("Rail"), {"widgets/nav_rail.hpp"}, "###rail-find", showRails},
        {"grounds", tr("Grounds"), {"widgets/surface.hpp"}, "", showGrounds},
        {"colors", tr("Colour"), {}, "", showColors},
        {"type", tr("Type"), {}, "", showType},
        {"icons", tr("Icons"), {}, "", showIcons},
    };
}

} // namespace tend::ui
