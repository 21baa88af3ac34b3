#include "support/ui_harness.hpp"
#include "ui/charts/day_strip.hpp"
#include "ui/charts/heatmap.hpp"
#include "ui/scenery/scenery.hpp"
#include "ui/theme/paint.hpp"
#include "ui/widgets/avatar.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/chip.hpp"
#include "ui/widgets/date_field.hpp"
#include "ui/widgets/day_marks.hpp"
#include "ui/widgets/dialog.hpp"
#include "ui/widgets/dimension_row.hpp"
#include "ui/widgets/empty_state.hpp"
#include "ui/widgets/flow.hpp"
#include "ui/widgets/kept_told.hpp"
#include "ui/widgets/mood_faces.hpp"
#include "ui/widgets/nav_rail.hpp"
#include "ui/widgets/person_row.hpp"
#include "ui/widgets/popover.hpp"
#include "ui/widgets/rhythm_bar.hpp"
#include "ui/widgets/segmented.hpp"
#include "ui/widgets/surface.hpp"
#include "ui/widgets/text_field.hpp"
#include "ui/widgets/toast.hpp"
#include "ui/widgets/toggle.hpp"
#include "ui/widgets/tooltip.hpp"

#include <doctest/doctest.h>

#include <array>
#include <vector>

using namespace tend;
using domain::Day;
using test::UiHarness;

namespace {

const Day today = *Day::from(2026, 10, 14);

/// Everything there is, under each other.
struct Gallery {
    std::string text = "Lilies, no", password = "secret";
    ui::DateFieldState date{};
    ui::CalendarState month{};
    ui::HeatmapState year{};
    ui::ToastState toast{};
    std::optional<Day> cursor{};
    bool on = true;
    bool asking = false;

    void controls(const ui::Theme& theme) {
        using enum ui::ButtonKind;
        for (const auto kind : {Primary, Outline, Quiet, Link, Grave, OnTip}) {
            ui::button(theme, ("Button###b" + std::to_string(static_cast<int>(kind))).c_str(),
                       {.kind = kind, .icon = ui::Icon::Hello, .after = ui::Icon::Down});
        }
        ui::iconButton(theme, ui::Icon::More, "More###more", {.outlined = true});
        ui::chip(theme, "Walk###walk", true, {.soft = true, .icon = ui::Icon::Plus});
        ui::tag(theme, "Choir");
        constexpr std::array<const char*, 2> labels{"Mood###seg1", "Care###seg2"};
        ui::segmented(theme, "seg", labels, 0);
        ui::toggle(theme, "Numbers###numbers", on);
        ui::textField(theme, "Name###name", text,
                      {.named = true, .error = "Not like that", .icon = ui::Icon::Pen});
        ui::textField(theme, "Word###word", password, {.width = 200, .password = true});
        ui::dateField(theme, "Day###day", today, date, {.today = today});
        ui::keptTold(theme, "Kept###kept", false);
        ui::keptTold(theme, "Told###told", true);
    }

    void people(const ui::Theme& theme) {
        domain::CareListEntry entry{.person = {.filing = {base::Id::from(1, 2, 3), {}, today, today, {}, {}},
                                               .name = "Samuel Okafor"}};
        entry.rhythm = domain::Rhythm::from(14, 30);
        ui::personRow(theme, entry, {.chosen = true, .line = "34 days ago, a problem"});
        entry.person.filing.id = base::Id::from(1, 2, 4);
        entry.person.isMe = true;
        ui::personRow(theme, entry, {.line = "First on the list"});
        ui::rhythmWindow(theme, *entry.rhythm, 90, "last hello", theme.colors().well);
        ui::rhythmWindow(theme, *domain::Rhythm::from(7, 7), 0, "met", theme.colors().well, 120);
        ImDrawList& canvas = *ImGui::GetWindowDrawList();
        for (const auto about : {domain::About::Person, domain::About::Place, domain::About::Thing}) {
            ui::kindDisc(canvas, theme, ui::here(), about);
        }
        for (int i = 0; i < ui::iconCount; ++i) {
            theme.icon(canvas, static_cast<ui::Icon>(i), ui::here(), 20, theme.colors().ink);
        }
    }

    void days(const ui::Theme& theme) {
        ui::moodFaces(theme, "mood", domain::Level::from(4));
        const domain::CareDimension mind{base::Id::from(1, 0, 1), "mind", "Mind", 1, false};
        ui::dimensionRow(theme, mind, domain::Level::from(3));
        using enum domain::DayState;
        constexpr std::array states{Done, Late, Rest, Covered, Missed, Done, Open};
        ui::streakRow(theme, "Checking in###checking", {.length = 36500, .strength = 1, .lastWeek = states});
        std::vector<domain::StreakDay> strip;
        std::vector<domain::HeatDay> heat;
        for (int i = 40; i >= 0; --i) {
            strip.push_back({today - i, states[static_cast<std::size_t>(i) % states.size()], .5});
        }
        for (Day day = *Day::from(2026, 1, 1); day.year() == 2026; ++day) {
            heat.push_back({.day = day, .mood = 1 + day.dayOfMonth() % 5, .resting = day.dayOfMonth() == 9});
        }
        ui::dayStrip(theme, "Strip###strip",
                     {.days = strip, .counted = domain::Run{{today - 9, today}}, .today = today}, cursor);
        ui::heatmap(theme, "Year###year", {.year = 2026, .today = today, .days = heat}, year);
        ui::heatLegend(theme, ui::HeatBy::Gratitude);
        ui::calendar(theme, "cal", month,
                     {.today = today, .chosen = today, .mark = [](Day day) {
                          return ui::CalendarMark{.mood = domain::Level::from(day.weekday()),
                                                  .rest = day.weekday() == 6,
                                                  .found = day.weekday() == 2};
                      }});
        ui::ringGauge(*ImGui::GetWindowDrawList(), theme, ui::here(), 12, 4, .7);
    }

    void floating(const ui::Theme& theme) {
        const ui::Box all{{0, 0}, ImGui::GetIO().DisplaySize};
        ui::tooltipAt(theme, {200, 200}, "Saturday 12 Sep", "Good");
        if (!toast.shown) {
            ui::showToast(toast, "Moved to trash, with a sentence that is too long for a narrow window",
                          "Undo###undo", "Ctrl Z");
        }
        ui::toast(theme, toast, all);
        ui::ask(theme, "###ask", asking,
                {.title = "Let Daniel rest?",
                 .body = "Nothing is deleted.",
                 .act = "Rest###rest",
                 .kind = "No###no"});
    }

    void operator()(const ui::Theme& theme) {
        ui::todayScenery(*ImGui::GetWindowDrawList(), theme, {0, 0}, ImGui::GetIO().DisplaySize.x, {});
        {
            const ui::Panel sheet(theme, {.least = 100});
            controls(theme);
            const ui::Panel well(theme, {.ground = ui::Ground::Well, .padding = {16, 10}});
            people(theme);
        }
        days(theme);
        ui::emptyState(theme, "No letters yet", "A letter starts from the thank-yous you kept for someone.",
                       "Choose someone###choose");
        floating(theme);
    }
};

} // namespace

TEST_CASE("every widget draws at any scale, in any window, by daylight and by lamplight") {
    for (const float scale : {0.75F, 1.0F, 3.0F}) {
        for (const ImVec2 size : {ImVec2(480, 560), ImVec2(1280, 800), ImVec2(3840, 2160)}) {
            for (const ui::Look look : {ui::Look::Light, ui::Look::Dusk}) {
                Gallery gallery;
                UiHarness harness([&](const ui::Theme& theme) { gallery(theme); },
                                  {.size = size, .scale = scale, .look = look, .motion = true});
                harness.frames(5);
                gallery.asking = true;
                harness.frames(5);
                CHECK(harness.sees("Rest"));
                CHECK(harness.vertices() > 1000);
            }
        }
    }
}

TEST_CASE("changing the look moves every colour there within a quarter of a second") {
    UiHarness harness([](const ui::Theme&) {}, {.motion = true});
    harness.theme().setLook(ui::Look::Dusk);
    harness.frames(4);
    const ImU32 between = harness.theme().colors().sheet;
    CHECK(between != ui::colorsOf(ui::Look::Light).sheet);
    CHECK(between != ui::colorsOf(ui::Look::Dusk).sheet);
    CHECK(harness.theme().motion().active());
    harness.pass(0.3);
    CHECK(harness.theme().colors().sheet == ui::colorsOf(ui::Look::Dusk).sheet);
}

TEST_CASE("a length is never less than a pixel and always whole") {
    const ui::Theme theme(ui::Look::Light, {}, 0.75F);
    CHECK(theme.px(1) == 1);
    CHECK(theme.px(10) == 8);
    CHECK(theme.px(0.3F) == 1);
    CHECK(theme.px(0) == 0);
}
