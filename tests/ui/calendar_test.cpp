#include "support/ui_harness.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/calendar.hpp"
#include "ui/widgets/date_field.hpp"

#include <doctest/doctest.h>

using namespace tend;
using domain::Day;
using test::UiHarness;

namespace {

const Day today = *Day::from(2026, 10, 14);

struct Month {
    ui::CalendarState state{};
    std::optional<Day> chosen{today};
    UiHarness harness{[this](const ui::Theme& theme) {
        const auto day = ui::calendar(theme, "day", state, {.today = today, .chosen = chosen, .last = today});
        chosen = day ? day : chosen;
    }};
};

struct Field {
    ui::DateFieldState state{};
    std::optional<Day> day{today};
    UiHarness harness{[this](const ui::Theme& theme) {
        if (const auto now = ui::dateField(theme, "Met###met", day, state, {.today = today, .last = today})) {
            day = now;
        }
    }};
};

} // namespace

TEST_CASE("a day of the month is chosen by click; days that cannot be are disabled") {
    Month month;
    month.harness.click("3 October 2026");
    CHECK(month.chosen == Day::from(2026, 10, 3));
    CHECK(month.harness.get("15 October 2026").disabled);
    month.harness.click("Month before");
    month.harness.click("30 September 2026");
    CHECK(month.chosen == Day::from(2026, 9, 30));
}

TEST_CASE("the month is walked with the keyboard alone") {
    Month month;
    month.harness.tabTo("14 October 2026");
    month.harness.press(ImGuiKey_UpArrow);
    CHECK(month.harness.hasKeyboard("7 October 2026"));
    month.harness.press(ImGuiKey_UpArrow);
    CHECK(month.harness.hasKeyboard("30 September 2026"));
    month.harness.press(ImGuiKey_LeftArrow);
    CHECK(month.harness.hasKeyboard("29 September 2026"));
    month.harness.press(ImGuiKey_PageUp);
    CHECK(month.harness.hasKeyboard("29 August 2026"));
    month.harness.press(ImGuiMod_Shift | ImGuiKey_PageUp);
    CHECK(month.harness.hasKeyboard("29 August 2025"));
    month.harness.press(ImGuiKey_Home);
    CHECK(month.harness.hasKeyboard("25 August 2025"));
    month.harness.press(ImGuiKey_Enter);
    CHECK(month.chosen == Day::from(2025, 8, 25));
}

TEST_CASE("the keyboard does not leave the days that can be chosen") {
    Month month;
    month.harness.tabTo("14 October 2026");
    month.harness.press(ImGuiKey_RightArrow);
    CHECK(month.harness.hasKeyboard("14 October 2026"));
}

TEST_CASE("a date can be typed, and what is none says so and changes nothing") {
    Field field;
    field.harness.click("Met");
    field.harness.press(ImGuiMod_Ctrl | ImGuiKey_A);
    field.harness.type("3 March 2019");
    field.harness.press(ImGuiKey_Enter);
    CHECK(field.day == Day::from(2019, 3, 3));
    field.harness.click("Met");
    field.harness.press(ImGuiMod_Ctrl | ImGuiKey_A);
    field.harness.type("31 February");
    field.harness.press(ImGuiKey_Enter);
    CHECK(field.day == Day::from(2019, 3, 3));
    CHECK(field.harness.text().find("That day is not in the calendar") != std::string::npos);
}

TEST_CASE("the sentence about a wrong date waits until the mouse has let go, so that no click is lost") {
    int pressed = 0;
    std::optional<Day> day = today;
    ui::DateFieldState state;
    UiHarness harness([&](const ui::Theme& theme) {
        ui::dateField(theme, "Met###met", day, state, {.today = today});
        pressed += ui::button(theme, "Save###save");
    });
    harness.click("Met");
    harness.press(ImGuiMod_Ctrl | ImGuiKey_A);
    harness.type("31 February");
    const ImVec2 save = harness.get("Save").box.center();
    harness.hoverAt(save);
    ImGui::GetIO().AddMouseButtonEvent(ImGuiMouseButton_Left, true);
    harness.frames(3);
    CHECK(state.wrong);
    CHECK(harness.text().find("That day is not in the calendar") == std::string::npos);
    ImGui::GetIO().AddMouseButtonEvent(ImGuiMouseButton_Left, false);
    harness.frames(3);
    CHECK(pressed == 1);
    CHECK(harness.text().find("That day is not in the calendar") != std::string::npos);
}

TEST_CASE("a date can be picked from the calendar by mouse and by keyboard") {
    Field field;
    field.harness.click("Open the calendar");
    field.harness.click("6 October 2026");
    CHECK(field.day == Day::from(2026, 10, 6));
    CHECK_FALSE(field.harness.sees("6 October 2026"));
    field.harness.tabTo("Open the calendar");
    field.harness.press(ImGuiKey_Enter);
    CHECK(field.harness.hasKeyboard("6 October 2026"));
    field.harness.press(ImGuiKey_LeftArrow);
    field.harness.press(ImGuiKey_Enter);
    CHECK(field.day == Day::from(2026, 10, 5));
}
