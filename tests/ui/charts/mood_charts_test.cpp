#include "support/ui_harness.hpp"
#include "ui/charts/month_bars.hpp"
#include "ui/charts/part_chart.hpp"
#include "ui/charts/share_chart.hpp"
#include "ui/charts/timeline_chart.hpp"

#include <doctest/doctest.h>

#include <array>
#include <string>
#include <vector>

using namespace tend;
using domain::Day;
using test::UiHarness;

namespace {

const Day today = *Day::parse("2026-10-14");

domain::Run run(int from, int to) {
    return {.span = {today - from, today - to}, .length = from - to + 1};
}

} // namespace

TEST_CASE("shares say what they are in percent, and what has changed") {
    ui::ShareChart chart{.changeHead = "change"};
    chart.rows[3] = {.share = 0.5, .earlier = 0.25, .change = "+25, 3 to 47", .clear = true};
    chart.rows[0] = {.share = 0.5, .earlier = 0.75, .change = "-25, -47 to -3", .clear = true};
    std::optional<std::size_t> cursor, shown;
    UiHarness harness([&](const ui::Theme& theme) {
        shown = ui::shareChart(theme, "Moods###moods", chart, cursor, 500).shown;
    });
    const auto text = harness.text();
    CHECK(text.find("50 %") != std::string::npos);
    CHECK(text.find("+25, 3 to 47") != std::string::npos);
    const auto box = harness.get("###moods").box;
    harness.hoverAt({box.center().x, box.max.y - 10});
    CHECK(shown == 0); // the lowest mood stands last
    harness.hoverAt({box.center().x, box.min.y + 30});
    CHECK(shown == 4);
    harness.hoverAt({5, 590});
    harness.tabTo("###moods");
    harness.press(ImGuiKey_DownArrow, 9);
    CHECK(shown == 0);
}

TEST_CASE("parts that too few days tell of are left empty, but can be pointed at") {
    std::vector<ui::PartPoint> parts;
    for (int day = 0; day < 7; ++day)
        parts.push_back(
            {"day" + std::to_string(day), day != 6, 3.0 + day * 0.2, 2.8 + day * 0.2, 3.2 + day * 0.2});
    std::optional<std::size_t> cursor, shown, chosen;
    UiHarness harness([&](const ui::Theme& theme) {
        const auto event =
            ui::partChart(theme, "Week###week", {.parts = parts, .mean = 3.5}, cursor, {700, 240});
        shown = event.shown;
        chosen = event.chosen ? event.chosen : chosen;
    });
    const auto box = harness.get("###week").box;
    harness.hoverAt({box.max.x - 4, box.center().y});
    CHECK(shown == 6);
    harness.clickAt({box.min.x + 4, box.center().y});
    CHECK(chosen == 0);
    harness.hoverAt({5, 590});
    harness.tabTo("###week");
    harness.press(ImGuiKey_RightArrow, 20);
    CHECK(shown == 6);
    harness.press(ImGuiKey_LeftArrow, 2);
    CHECK(shown == 4);
    CHECK(harness.text().find("day4") != std::string::npos);
}

TEST_CASE("months stand beside each other, and together when seen from far away") {
    std::vector<ui::MonthBar> months;
    for (int year = 1927; year <= 2026; ++year)
        for (unsigned month = 1; month <= 12 && *Day::from(year, month, 1) <= today; ++month)
            months.push_back({*Day::from(year, month, 1), {2, 1, 0}});
    ui::TimeView view;
    ui::MonthBarsEvent last;
    UiHarness harness([&](const ui::Theme& theme) {
        last = ui::monthBars(theme, "Hellos###months",
                             {.months = months, .parts = {"a", "b", "c"}, .today = today}, view, 700);
    });
    const auto box = harness.get("###months").box;
    harness.hoverAt({box.max.x - 3, box.center().y});
    REQUIRE(last.shown);
    CHECK(*last.shown == domain::DaySpan{*Day::from(2026, 10, 1), *Day::from(2026, 10, 31)});
    CHECK(last.parts == std::array<double, 3>{2, 1, 0});
    harness.tabTo("###months");
    harness.press(ImGuiKey_DownArrow, 30); // all of the century
    harness.hoverAt({box.center().x, box.center().y});
    REQUIRE(last.shown);
    CHECK(last.shown->length() > 360);
    CHECK(last.parts[0] == last.parts[1] * 2);
    CHECK(last.parts[0] >= 24);
    // However far away, there are only as many bars as can be told apart.
    harness.frames(1);
    CHECK(view.shown->length() > 36'000);
}

TEST_CASE("a month that has not begun yet has no bar, and an empty chart draws its axis") {
    ui::TimeView view;
    ui::MonthBarsEvent last;
    const std::array months{ui::MonthBar{*Day::from(2026, 10, 1), {}}};
    UiHarness harness([&](const ui::Theme& theme) {
        last = ui::monthBars(theme, "Words###months", {.months = months, .today = today}, view, 700);
    });
    const auto box = harness.get("###months").box;
    harness.hoverAt({box.min.x + 5, box.center().y});
    CHECK_FALSE(last.shown);
    CHECK(ui::daysOf(ui::MonthBars{.months = months, .today = today}).length() >= 365);
}

TEST_CASE("the timeline says which streak a day lies in, and for which habit") {
    const std::vector<domain::Run> walks{run(300, 200), run(90, 0)};
    const std::vector<domain::Run> choir{run(60, 40)};
    const std::array rows{ui::TimelineRow{"Walk", walks, true}, ui::TimelineRow{"Choir", choir, false}};
    CHECK(ui::runOn(rows[0], today) == &walks[1]);
    CHECK(ui::runOn(rows[0], today - 150) == nullptr);
    CHECK(ui::runOn(rows[0], today - 400) == nullptr);
    CHECK(ui::runOn(rows[1], today - 40) == choir.data());
    ui::TimeView view;
    ui::TimelineEvent last;
    std::optional<Day> chosen;
    UiHarness harness([&](const ui::Theme& theme) {
        last = ui::timelineChart(theme, "Streaks###timeline", {.rows = rows, .today = today}, view, 700, 366);
        chosen = last.time.chosen ? last.time.chosen : chosen;
    });
    CHECK(view.shown->last == ui::timeOf(today) + 1);
    const auto box = harness.get("###timeline").box;
    harness.hoverAt({box.max.x - 1, box.min.y + 50});
    CHECK(last.row == 1);
    CHECK(last.time.shown == today);
    harness.clickAt({box.max.x - 1, box.min.y + 10});
    CHECK(chosen == today);
    CHECK(harness.text().find("Choir") != std::string::npos);
}
