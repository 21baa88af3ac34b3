#include "support/ui_harness.hpp"
#include "ui/gallery/gallery.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/flow.hpp"

#include <doctest/doctest.h>
#include <imgui_internal.h>

#include <map>
#include <string>
#include <string_view>
#include <vector>

using namespace tend;
using domain::Day;
using domain::Level;
using test::UiHarness;

namespace {

constexpr int mostStops = 60;

const ui::Exhibit& exhibitOf(const std::vector<ui::Exhibit>& all, std::string_view key) {
    for (const ui::Exhibit& exhibit : all) {
        if (exhibit.key == key) {
            return exhibit;
        }
    }
    throw std::runtime_error("no exhibit is called " + std::string(key));
}

/// One exhibit between two buttons, touched by nothing but keys.
struct Alone {
    explicit Alone(std::string_view key) : shown(exhibitOf(all, key)) { state.motion = false; }

    std::vector<ui::Exhibit> all = ui::exhibits();
    const ui::Exhibit& shown;
    ui::GalleryState state{};
    UiHarness ui{[this](const ui::Theme& theme) {
                     ui::button(theme, "Before###before");
                     ui::gap(theme, 16);
                     ui::drawExhibit(shown, state, theme, 560);
                     ui::gap(theme, 16);
                     ui::button(theme, "After###after");
                     const ui::Box screen{{0, 0}, ImGui::GetIO().DisplaySize};
                     state.undone += ui::toast(theme, state.toast, screen) ? 1 : 0;
                 },
                 {.size = {800, 1400}}};

    void press(ImGuiKeyChord chord, int times = 1) { ui.press(chord, times); }

    bool on(std::string_view label) const { return ui.hasKeyboard(label); }

    /// To the first stop, with the one Tab it takes.
    void enter() {
        ui.tabTo("###before");
        press(ImGuiKey_Tab);
    }

    void to(std::string_view label) { ui.tabTo(label); }
};

/// All that is drawn at and around an item.
std::vector<std::tuple<float, float, ImU32>> picture(const ui::Box& box) {
    constexpr float around = 8;
    std::vector<std::tuple<float, float, ImU32>> seen;
    const ui::Box area = box.grown(around);
    for (const ImDrawList* list : ImGui::GetDrawData()->CmdLists) {
        for (const ImDrawVert& vertex : list->VtxBuffer) {
            if (area.contains(vertex.pos)) {
                seen.emplace_back(vertex.pos.x, vertex.pos.y, vertex.col);
            }
        }
    }
    return seen;
}

bool hasColor(const ui::Box& box, ImU32 color) {
    for (const auto& [x, y, drawn] : picture(box)) {
        if (drawn == color) {
            return true;
        }
    }
    return false;
}

/// Is it to be seen that the keyboard is on the item? What is being typed into has an edge in `act`; on
/// everything else there is something that goes when Dear ImGui's cursor is hidden.
bool showsKeyboard(Alone& alone) {
    const ImGuiContext& context = *ImGui::GetCurrentContext();
    const auto label = alone.ui.focusedLabel();
    const ui::Box box = alone.ui.get(label.substr(label.find("###"))).box;
    if (context.ActiveId == context.NavId && context.ActiveId != 0) {
        return hasColor(box, alone.ui.theme().colors().act);
    }
    alone.ui.frames(2);
    const auto with = picture(box);
    ImGui::SetNavCursorVisible(false);
    alone.ui.frames(2);
    const auto without = picture(box);
    ImGui::SetNavCursorVisible(true);
    alone.ui.frames(2);
    return with != without;
}

using Use = void (*)(Alone&);

void useMoodFaces(Alone& on) {
    on.press(ImGuiKey_LeftArrow);
    CHECK(on.on("###mood-3"));
    CHECK(on.state.mood == Level::from(4));
    on.press(ImGuiKey_Space);
    CHECK(on.state.mood == Level::from(3));
    on.press(ImGuiKey_5);
    CHECK(on.state.mood == Level::from(5));
    on.press(ImGuiKey_Home);
    CHECK(on.on("###mood-1"));
    on.press(ImGuiKey_Enter);
    CHECK(on.state.mood == Level::from(1));
}

void useDialog(Alone& on) {
    on.to("###dialog-ask");
    on.press(ImGuiKey_Enter);
    CHECK(on.on("###dialog-act"));
    CHECK(showsKeyboard(on));
    on.press(ImGuiKey_Tab);
    CHECK(on.on("###dialog-not-now"));
    on.press(ImGuiKey_Escape);
    CHECK_FALSE(on.state.asking);
    CHECK(on.on("###dialog-ask"));
    on.to("###dialog-ask-grave");
    on.press(ImGuiKey_Space);
    CHECK(on.on("###dialog-keep"));
    on.press(ImGuiKey_Enter);
    CHECK_FALSE(on.state.askingGrave);
}

void useDimensions(Alone& on) {
    on.press(ImGuiKey_RightArrow);
    CHECK(on.on("###rest-3"));
    on.press(ImGuiKey_Enter);
    CHECK(on.state.care[0] == Level::from(3));
    on.press(ImGuiKey_1);
    CHECK(on.state.care[0] == Level::from(1));
    on.press(ImGuiKey_0);
    CHECK_FALSE(on.state.care[0]);
    on.press(ImGuiKey_Tab);
    CHECK(on.on("###mind-4"));
}

void useDayStates(Alone& on) {
    on.press(ImGuiKey_Tab);
    CHECK(on.on("###six-weeks"));
    CHECK(showsKeyboard(on));
    on.press(ImGuiKey_LeftArrow, 2);
    CHECK(on.state.stripDay == ui::gallerySample::today() - 2);
    CHECK(on.ui.text().find("Monday 12 October") != std::string::npos);
}

void useButtons(Alone& on) {
    on.press(ImGuiKey_Enter);
    on.press(ImGuiKey_Space);
    CHECK(on.state.presses == 2);
    for (int i = 0; i < mostStops && !on.on("###after"); ++i) {
        const auto label = on.ui.focusedLabel();
        CHECK_FALSE(label.ends_with("disabled"));
        const bool posing = label.ends_with("-focus"); // looks so in any case
        CHECK((posing || showsKeyboard(on)));
        on.press(ImGuiKey_Tab);
    }
}

void useTold(Alone& on) {
    on.press(ImGuiKey_Tab);
    CHECK(on.on("###how-person"));
    on.press(ImGuiKey_RightArrow);
    on.press(ImGuiKey_Enter);
    CHECK(on.state.how == 1);
    on.press(ImGuiMod_Shift | ImGuiKey_Tab);
    on.press(ImGuiKey_Space);
    CHECK_FALSE(on.state.told);
    CHECK(on.on("###told-ines"));
}

void useChips(Alone& on) {
    on.press(ImGuiKey_Space);
    CHECK_FALSE(on.state.filters[1]);
    on.press(ImGuiKey_RightArrow);
    CHECK(on.on("###chip-hellos"));
    on.press(ImGuiKey_Enter);
    CHECK(on.state.filters[2]);
    on.press(ImGuiKey_End);
    CHECK(on.on("###chip-hellos"));
    on.press(ImGuiKey_Home);
    CHECK(on.on("###chip-checkins"));
    on.to("###soft-walk");
    on.press(ImGuiKey_Space);
    CHECK_FALSE(on.state.activities[0]);
}

void useActivities(Alone& on) {
    on.press(ImGuiKey_RightArrow);
    on.press(ImGuiKey_Enter);
    CHECK(on.state.about == domain::About::Thing);
    on.to("###activity-Walk");
    on.press(ImGuiKey_Space);
    CHECK(on.state.done == std::vector<std::string>{"Choir"});
    CHECK(on.on("###activity-add"));
    on.press(ImGuiKey_Enter);
    on.ui.type("Mending");
    on.press(ImGuiKey_Enter);
    CHECK(on.state.done == std::vector<std::string>{"Choir", "Mending"});
}

void useSegments(Alone& on) {
    on.press(ImGuiKey_RightArrow);
    CHECK(on.on("###way-care"));
    CHECK(on.state.way == 1);
    on.press(ImGuiKey_End);
    CHECK(on.state.way == 2);
    on.press(ImGuiKey_Home);
    CHECK(on.state.way == 0);
}

void useSwitches(Alone& on) {
    on.press(ImGuiKey_Space);
    CHECK_FALSE(on.state.numbers);
    on.press(ImGuiKey_Enter);
    CHECK(on.state.numbers);
}

void useFields(Alone& on) {
    on.ui.type("Lilies make her sneeze");
    CHECK(on.state.remember == "Lilies make her sneeze");
    on.press(ImGuiKey_Escape);
    CHECK(on.state.remember.empty());
    on.to("###field-named");
    on.press(ImGuiMod_Ctrl | ImGuiKey_A);
    on.ui.type("Ada");
    CHECK(on.state.name == "Ada");
    on.to("###field-password");
    on.press(ImGuiKey_Tab);
    CHECK(on.on("###eye-field-password"));
    on.press(ImGuiKey_Space);
    CHECK(on.on("###eye-field-password"));
    on.press(ImGuiKey_Tab);
    CHECK(on.on("###field-search"));
}

void useDateField(Alone& on) {
    on.press(ImGuiMod_Ctrl | ImGuiKey_A);
    on.ui.type("3 October 2026");
    on.press(ImGuiKey_Enter);
    CHECK(on.state.metDay == Day::from(2026, 10, 3));
    on.to("###open-calendar");
    CHECK(showsKeyboard(on));
    on.press(ImGuiKey_Enter);
    CHECK(on.on("3 October 2026"));
    on.press(ImGuiKey_Escape);
    CHECK_FALSE(on.ui.sees("3 October 2026"));
    CHECK(on.on("###open-calendar"));
    on.press(ImGuiKey_Enter);
    on.press(ImGuiKey_LeftArrow);
    on.press(ImGuiKey_Enter);
    CHECK(on.state.metDay == Day::from(2026, 10, 2));
}

void useCalendar(Alone& on) {
    on.press(ImGuiKey_Enter);
    CHECK(on.state.month.cursor->month() == 9);
    on.press(ImGuiKey_Tab, 2);
    CHECK(on.on("8 September 2026"));
    on.press(ImGuiKey_DownArrow);
    on.press(ImGuiKey_Enter);
    CHECK(on.state.chosenDay == Day::from(2026, 9, 15));
}

void useWriting(Alone& on) {
    on.ui.type(" Then rain.");
    CHECK(on.state.note.text().ends_with(" Then rain."));
    on.press(ImGuiMod_Ctrl | ImGuiKey_Z);
    CHECK_FALSE(on.state.note.text().ends_with(" Then rain."));
    on.press(ImGuiMod_Ctrl | ImGuiKey_F);
    on.ui.type("stove");
    CHECK_FALSE(on.on("###field-note"));
    on.press(ImGuiKey_Escape);
    CHECK(on.state.note.focused());
}

void usePersonRows(Alone& on) {
    on.press(ImGuiKey_Tab, 2);
    on.press(ImGuiKey_Enter);
    CHECK(on.state.person == 2);
}

void usePassing(Alone& on) {
    on.press(ImGuiKey_Enter);
    CHECK(on.state.undone == 1);
    on.to("###show-undo");
    on.press(ImGuiKey_Space);
    on.press(ImGuiKey_F6);
    CHECK(on.on("###toast-undo"));
    CHECK(showsKeyboard(on));
    on.press(ImGuiKey_Escape);
    CHECK(on.on("###show-undo"));
    on.press(ImGuiKey_F6);
    on.press(ImGuiKey_Enter);
    CHECK(on.state.undone == 2);
    CHECK(on.on("###show-undo"));
    on.to("###show-tooltip");
    CHECK(on.ui.text().find("at once under the keyboard") != std::string::npos);
}

void useProgress(Alone& on) {
    on.press(ImGuiKey_Enter);
    CHECK(on.state.stopped);
    on.press(ImGuiKey_Enter);
    CHECK(on.ui.text().find("Stopping") != std::string::npos);
    on.to("###read-again");
    on.press(ImGuiKey_Enter);
    CHECK_FALSE(on.state.stopped);
    CHECK(on.state.read == 0);
}

void useMenu(Alone& on) {
    on.press(ImGuiKey_Enter);
    CHECK(on.on("###menu-edit"));
    CHECK(showsKeyboard(on));
    on.press(ImGuiKey_DownArrow, 2);
    CHECK(on.on("###menu-trash"));
    on.press(ImGuiKey_Escape);
    CHECK_FALSE(on.ui.sees("###menu-trash"));
    CHECK(on.on("###menu-button"));
    on.press(ImGuiKey_Enter);
    on.press(ImGuiKey_End);
    on.press(ImGuiKey_Enter);
    CHECK(on.state.menuChoice == 3);
    CHECK(on.on("###menu-button"));
}

void useEmptyState(Alone& on) {
    on.press(ImGuiKey_Space);
    CHECK(on.state.presses == 1);
}

void useHeatmap(Alone& on) {
    on.press(ImGuiKey_RightArrow);
    CHECK(on.state.heatBy == domain::CalendarKind::Care);
    on.press(ImGuiKey_Tab);
    on.press(ImGuiKey_RightArrow);
    CHECK(on.state.heatShape == domain::CalendarShape::Months);
    on.press(ImGuiKey_LeftArrow);
    on.press(ImGuiKey_Tab);
    CHECK(on.on("###heat-year"));
    CHECK(showsKeyboard(on));
    on.press(ImGuiKey_UpArrow);
    CHECK(on.state.year.cursor == ui::gallerySample::today() - 1);
    CHECK(on.ui.text().find("Tuesday 13 October") != std::string::npos);
}

void useLines(Alone& on) {
    on.press(ImGuiKey_LeftArrow);
    CHECK(on.state.lineView.cursor == ui::gallerySample::today());
    on.press(ImGuiKey_LeftArrow, 4);
    CHECK(on.ui.text().find("Saturday 10 October") != std::string::npos);
    on.press(ImGuiKey_UpArrow);
    CHECK(on.state.lineView.shown->length() < 92);
}

void useIntervals(Alone& on) {
    on.press(ImGuiKey_DownArrow, 2);
    CHECK(on.state.interval == 2);
}

void useRuns(Alone& on) {
    on.press(ImGuiKey_DownArrow, 3);
    CHECK(on.state.run == 3);
    on.press(ImGuiKey_UpArrow);
    CHECK(on.state.run == 2);
}

void useShares(Alone& on) {
    CHECK(on.state.share == 4); // bright is on top
    on.press(ImGuiKey_DownArrow, 2);
    CHECK(on.state.share == 2);
}

void useParts(Alone& on) {
    on.press(ImGuiKey_RightArrow, 3);
    CHECK(on.state.part == 3);
    on.press(ImGuiKey_LeftArrow);
    CHECK(on.state.part == 2);
}

void useMonths(Alone& on) {
    on.press(ImGuiKey_LeftArrow);
    CHECK(on.ui.text().find("1 October 2026") != std::string::npos);
    on.press(ImGuiKey_DownArrow, 8);
    CHECK(on.state.monthView.shown->length() > 700);
}

void useTimeline(Alone& on) {
    on.press(ImGuiKey_LeftArrow, 2);
    CHECK(on.ui.text().find("Tuesday 13 October") != std::string::npos);
    on.press(ImGuiKey_UpArrow);
    CHECK(on.state.timelineView.shown->length() < 366);
}

/// Of the rows of the table, device px; negative where there are none.
float scrolled() {
    for (const auto* window : ImGui::GetCurrentContext()->Windows)
        if (std::string_view(window->Name).find("gallery-table-rows") != std::string_view::npos)
            return window->Scroll.y;
    return -1;
}

void useChartTable(Alone& on) {
    CHECK(scrolled() == 0);
    on.press(ImGuiKey_DownArrow);
    const float row = scrolled();
    CHECK(row > 0);
    on.press(ImGuiKey_PageDown);
    CHECK(scrolled() > 4 * row);
    on.press(ImGuiKey_End);
    CHECK(scrolled() > 100 * row);
    on.press(ImGuiKey_Home);
    CHECK(scrolled() == 0);
}

void useRail(Alone& on) {
    on.press(ImGuiKey_Tab);
    CHECK(on.on("###rail-wide-today"));
    on.press(ImGuiKey_DownArrow);
    CHECK(on.on("###rail-wide-people"));
    on.press(ImGuiKey_Enter);
    CHECK(on.state.screen == 1);
}

const std::map<std::string_view, Use> uses{{"mood-faces", useMoodFaces},
                                           {"dialog", useDialog},
                                           {"dimensions", useDimensions},
                                           {"day-states", useDayStates},
                                           {"buttons", useButtons},
                                           {"told", useTold},
                                           {"chips", useChips},
                                           {"activities", useActivities},
                                           {"segments", useSegments},
                                           {"switches", useSwitches},
                                           {"fields", useFields},
                                           {"date-field", useDateField},
                                           {"calendar", useCalendar},
                                           {"writing", useWriting},
                                           {"person-rows", usePersonRows},
                                           {"passing", usePassing},
                                           {"progress", useProgress},
                                           {"menu", useMenu},
                                           {"empty-state", useEmptyState},
                                           {"heatmap", useHeatmap},
                                           {"lines", useLines},
                                           {"intervals", useIntervals},
                                           {"runs", useRuns},
                                           {"shares", useShares},
                                           {"parts", useParts},
                                           {"months", useMonths},
                                           {"timeline", useTimeline},
                                           {"chart-table", useChartTable},
                                           {"rail", useRail}};

} // namespace

TEST_CASE("every widget in the gallery that can be used has a test with the keyboard, and no other") {
    std::size_t usable = 0;
    for (const ui::Exhibit& exhibit : ui::exhibits()) {
        CHECK_MESSAGE(uses.contains(exhibit.key) == !exhibit.stop.empty(), exhibit.key);
        usable += exhibit.stop.empty() ? 0 : 1;
    }
    CHECK(uses.size() == usable);
}

TEST_CASE(
    "every widget is reached with one Tab, shows that the keyboard is there, and is used without a mouse") {
    for (const auto& [key, use] : uses) {
        CAPTURE(key);
        Alone alone(key);
        alone.enter();
        CHECK_MESSAGE(alone.on(alone.shown.stop), alone.ui.focusedLabel());
        CHECK(showsKeyboard(alone));
        use(alone);
    }
}

TEST_CASE("every widget lets the keyboard go on with Tab and back with Shift+Tab") {
    for (const auto& [key, use] : uses) {
        CAPTURE(key);
        Alone alone(key);
        alone.enter();
        int stops = 0;
        for (; !alone.on("###after") && stops < mostStops; ++stops) {
            alone.press(ImGuiKey_Tab);
        }
        CHECK(alone.on("###after"));
        for (int back = 0; back < stops; ++back) {
            alone.press(ImGuiMod_Shift | ImGuiKey_Tab);
        }
        CHECK_MESSAGE(alone.on(alone.shown.stop), alone.ui.focusedLabel());
    }
}

TEST_CASE("what is only read has nothing for the keyboard to stop at") {
    for (const ui::Exhibit& exhibit : ui::exhibits()) {
        if (exhibit.stop.empty()) {
            CAPTURE(exhibit.key);
            Alone alone(exhibit.key);
            alone.enter();
            CHECK(alone.on("###after"));
        }
    }
}
