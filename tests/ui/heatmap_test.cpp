#include "support/ui_harness.hpp"
#include "ui/charts/day_strip.hpp"
#include "ui/charts/heatmap.hpp"

#include <doctest/doctest.h>

#include <set>
#include <utility>
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
    std::vector<domain::CalendarDay> days;
    UiHarness harness;

    explicit Year(ImVec2 size = {960, 800}) : days(filled()), harness(draw(), {.size = size}) {}

    static std::vector<domain::CalendarDay> filled() {
        std::vector<domain::CalendarDay> days;
        for (Day day = *Day::from(2026, 1, 1); day <= *Day::from(2026, 12, 31); ++day) {
            domain::CalendarDay heat{.day = day};
            if (day <= today && day.dayOfMonth() % 5 != 0) {
                heat.value = 3.4;
            }
            heat.resting = day.dayOfMonth() == 10;
            days.push_back(heat);
        }
        return days;
    }

    UiHarness::Draw draw() {
        return [this](const ui::Theme& theme) {
            last = ui::heatmap(theme, "Mood in 2026###year", {.days = days, .today = today}, state);
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
    using domain::CalendarKind;
    CHECK(domain::levelOf({.day = today, .value = 3.6}, CalendarKind::Mood) == 4);
    CHECK(domain::levelOf({.day = today, .value = 9.0}, CalendarKind::Gratitude) == 5);
    CHECK_FALSE(domain::levelOf({.day = today}, CalendarKind::Hellos));
    CHECK_FALSE(domain::levelOf({.day = today, .value = 0.0}, CalendarKind::CheckIns));
    CHECK_FALSE(domain::levelOf({.day = today, .state = domain::DayState::Done}, CalendarKind::Habit));
}

TEST_CASE("every day of every shape has a cell of its own, and the pointer finds it there") {
    using domain::CalendarShape;
    const domain::DaySpan one{*Day::from(2028, 1, 1), *Day::from(2028, 12, 31)};
    const domain::DaySpan six{*Day::from(2021, 1, 1), *Day::from(2026, 12, 31)};

    struct Shown {
        CalendarShape shape;
        domain::DaySpan years;
        float width;
        int weekStart;
    };

    for (const auto& shown : {Shown{CalendarShape::Weeks, one, 960, 0},
                              {CalendarShape::Weeks, one, 300, 6},
                              {CalendarShape::Months, one, 900, 0},
                              {CalendarShape::Months, one, 200, 0},
                              {CalendarShape::Years, six, 960, 6},
                              {CalendarShape::Years, six, 330, 0}}) {
        CAPTURE(int(shown.shape));
        CAPTURE(shown.width);
        const ui::HeatGrid grid(shown.shape, shown.years, {10, 20}, shown.width, 1, shown.weekStart);
        const auto end = grid.size();
        std::set<std::pair<float, float>> places;
        for (Day day = shown.years.first; day <= shown.years.last; ++day) {
            const auto cell = grid.cellOf(day);
            REQUIRE(places.insert({cell.min.x, cell.min.y}).second);
            REQUIRE(cell.min.x >= 10);
            REQUIRE(cell.max.x <= 10 + end.x);
            REQUIRE(cell.max.y <= 20 + end.y);
            REQUIRE(grid.nearest(cell.center(), 2) == day);
        }
        CHECK_FALSE(grid.nearest({9 + end.x + 20, 30}, 2));
    }
}

TEST_CASE("in the year in pixels the arrows go from day to day and from month to month") {
    std::vector<domain::CalendarDay> days = Year::filled();
    ui::HeatmapState state;
    ui::HeatmapEvent last;
    UiHarness harness([&](const ui::Theme& theme) {
        last = ui::heatmap(theme, "Mood###pixels",
                           {.days = days, .today = today, .shape = domain::CalendarShape::Months}, state);
    });
    harness.tabTo("Mood");
    harness.press(ImGuiKey_LeftArrow);
    CHECK(last.shown == today - 1);
    harness.press(ImGuiKey_UpArrow);
    CHECK(last.shown == Day::from(2026, 9, 13));
    harness.press(ImGuiKey_Home);
    harness.press(ImGuiKey_LeftArrow);
    CHECK(last.shown == Day::from(2026, 1, 1));
    state.cursor = Day::from(2026, 1, 31);
    harness.press(ImGuiKey_DownArrow);
    CHECK(last.shown == Day::from(2026, 2, 28));
}

TEST_CASE("years stand under each other, the newest on top, and PageUp goes to the year above") {
    std::vector<domain::CalendarDay> days =
        domain::emptyDays({*Day::from(2022, 1, 1), *Day::from(2026, 12, 31)});
    ui::HeatmapState state{.cursor = Day::from(2025, 5, 20)};
    ui::HeatmapEvent last;
    UiHarness harness([&](const ui::Theme& theme) {
        last = ui::heatmap(theme, "Years###years",
                           {.days = days, .today = today, .shape = domain::CalendarShape::Years}, state);
    });
    harness.tabTo("Years");
    CHECK(last.shown == Day::from(2025, 5, 20));
    harness.press(ImGuiKey_PageUp);
    CHECK(last.shown == Day::from(2026, 5, 20));
    harness.press(ImGuiKey_PageDown, 2);
    CHECK(last.shown == Day::from(2024, 5, 20));
    CHECK(harness.text().find("2022") != std::string::npos);
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
