#include "support/ui_harness.hpp"
#include "ui/charts/day_strip.hpp"
#include "ui/charts/heatmap.hpp"

#include <doctest/doctest.h>

#include <vector>

using namespace tend;
using domain::Day;
using test::UiHarness;

namespace {

const Day today = *Day::from(2026, 10, 14);

struct Year {
    ui::HeatmapState state{};
    ui::HeatmapEvent last{};
    std::optional<Day> chosen{};
    std::vector<domain::HeatDay> days;
    UiHarness harness;

    explicit Year(ImVec2 size = {960, 800}) : days(filled()), harness(draw(), {.size = size}) {}

    static std::vector<domain::HeatDay> filled() {
        std::vector<domain::HeatDay> days;
        for (Day day = *Day::from(2026, 1, 1); day <= *Day::from(2026, 12, 31); ++day) {
            domain::HeatDay heat{.day = day};
            if (day <= today && day.dayOfMonth() % 5 != 0) {
                heat.mood = 3.4;
            }
            heat.resting = day.dayOfMonth() == 10;
            days.push_back(heat);
        }
        return days;
    }

    UiHarness::Draw draw() {
        return [this](const ui::Theme& theme) {
            last = ui::heatmap(theme, "Mood in 2026###year", {.year = 2026, .today = today, .days = days},
                               state);
            chosen = last.chosen ? last.chosen : chosen;
        };
    }

    /// The middle of a day's cell: 1 January 2026 is a Thursday, the fourth of its column.
    ImVec2 cell(Day day) const {
        const auto& box = harness.get("Mood in 2026").box;
        const int index = day - *Day::from(2025, 12, 29);
        return {box.min.x + 17.0F * static_cast<float>(index / 7) + 7,
                box.min.y + 17.0F * static_cast<float>(index % 7) + 7};
    }
};

} // namespace

TEST_CASE("the pointer finds the nearest day of the year, and a click chooses it") {
    Year year;
    const Day may = *Day::from(2026, 5, 20);
    ImVec2 beside = year.cell(may);
    beside.x += 8;
    year.harness.hoverAt(beside);
    CHECK(year.last.shown == may);
    year.harness.clickAt(year.cell(*Day::from(2026, 1, 1)));
    CHECK(year.chosen == Day::from(2026, 1, 1));
}

TEST_CASE("the year is walked with the keyboard alone and its ends hold") {
    Year year;
    year.harness.tabTo("Mood in 2026");
    CHECK(year.last.shown == today);
    year.harness.press(ImGuiKey_UpArrow);
    CHECK(year.last.shown == today - 1);
    year.harness.press(ImGuiKey_LeftArrow, 2);
    CHECK(year.last.shown == today - 15);
    year.harness.press(ImGuiKey_Enter);
    CHECK(year.chosen == today - 15);
    year.harness.press(ImGuiKey_Home);
    year.harness.press(ImGuiKey_LeftArrow);
    CHECK(year.last.shown == Day::from(2026, 1, 1));
    year.harness.press(ImGuiKey_End);
    year.harness.press(ImGuiKey_DownArrow);
    CHECK(year.last.shown == Day::from(2026, 12, 31));
}

TEST_CASE("a year that is wider than the window goes on in further lines, and every day can be pointed at") {
    Year year({480, 800});
    const auto box = year.harness.get("Mood in 2026").box;
    CHECK(box.max.x <= 480);
    CHECK(box.height() > 2 * 7 * 17);
    // 53 weeks in three lines of 18: the first day of the second line is 18 weeks on.
    const float line = (box.height() - 7 * 17) / 2;
    const Day second = *Day::from(2025, 12, 29) + 18 * 7;
    year.harness.hoverAt({box.min.x + 7, box.min.y + line + 7});
    CHECK(year.last.shown == second);
    year.harness.hoverAt({box.min.x + 7, box.min.y + 2 * line + 17 + 7});
    CHECK(year.last.shown == second + 18 * 7 + 1);
}

TEST_CASE("where there is room to spare the year fills it, up to cells that are still small") {
    const auto widthIn = [](float window) {
        return Year({window, 800}).harness.get("Mood in 2026").box.width();
    };
    const float usual = widthIn(960), wider = widthIn(1120), widest = widthIn(1600);
    CHECK(wider > usual * 1.1F);
    CHECK(widest == widthIn(2400));
    CHECK(widest <= 53 * 22);
}

TEST_CASE("a value is drawn at the level it is nearest to, and nothing where there is none") {
    CHECK(ui::heatLevel({.day = today, .mood = 3.6}, ui::HeatBy::Mood) == 4);
    CHECK(ui::heatLevel({.day = today, .gratitude = 9}, ui::HeatBy::Gratitude) == 5);
    CHECK_FALSE(ui::heatLevel({.day = today}, ui::HeatBy::Hellos));
    CHECK_FALSE(ui::heatLevel({.day = today, .mood = 3}, ui::HeatBy::Care));
}

TEST_CASE("the strip shows as many of the last days as fit and answers to mouse and keyboard") {
    std::vector<domain::StreakDay> days;
    for (int i = 60; i >= 0; --i) {
        days.push_back({today - i, i % 7 == 3 ? domain::DayState::Rest : domain::DayState::Done, .5});
    }
    std::optional<Day> shown, chosen, cursor;
    UiHarness harness([&](const ui::Theme& theme) {
        const auto event = ui::dayStrip(
            theme, "Days###days",
            {.days = days, .counted = domain::Run{{today - 80, today}, 70, 0, 8}, .today = today}, cursor,
            612);
        shown = event.shown;
        chosen = event.chosen ? event.chosen : chosen;
    });
    const auto box = harness.get("Days").box;
    CHECK(box.width() == doctest::Approx(28 * 21.6).epsilon(0.01));
    harness.hoverAt({box.min.x + 5, box.center().y});
    CHECK(shown == today - 27);
    harness.hoverAt({5, 500});
    harness.tabTo("Days");
    CHECK(shown == today);
    harness.press(ImGuiKey_LeftArrow, 3);
    CHECK(shown == today - 3);
    CHECK_FALSE(chosen);
    harness.press(ImGuiKey_Enter);
    CHECK(chosen == today - 3);
    harness.clickAt({box.min.x + 5, box.center().y});
    CHECK(chosen == today - 27);
}
