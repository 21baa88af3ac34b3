#include "domain/charts/measure.hpp"
#include "support/ui_harness.hpp"
#include "ui/charts/chart_table.hpp"
#include "ui/charts/interval_chart.hpp"
#include "ui/charts/line_chart.hpp"

#include <doctest/doctest.h>
#include <imgui.h>

#include <cmath>

using namespace tend;
using domain::Day;
using test::UiHarness;

namespace {

const Day today = *Day::parse("2026-10-14");

domain::MeasureLine lineOf(int days) {
    std::vector<domain::DayValue> values;
    for (int ago = days; ago >= 0; --ago)
        if (ago % 9 != 4)
            values.push_back({today - ago, double(1 + std::abs(ago * 7 % 9 - 4))});
    return domain::lineThrough(values);
}

struct ChartOnScreen {
    explicit ChartOnScreen(int days) : line(lineOf(days)) { ui.frames(2); }

    tend::ui::Box box() { return ui.get("###line").box; }

    double length() const { return view.shown->length(); }

    domain::MeasureLine line;
    ui::TimeView view{};
    ui::TimeTouch event{};
    std::optional<Day> chosen{};
    UiHarness ui{[this](const ui::Theme& theme) {
        event =
            ui::lineChart(theme, "Mood###line", {.days = line.days, .means = line.means[0], .today = today},
                          view, {700, 300}, 92);
        chosen = event.chosen ? event.chosen : chosen;
    }};
};

} // namespace

TEST_CASE("a line shows the last days first, and the day under the mouse") {
    ChartOnScreen chart(2000);
    CHECK(chart.length() == 92);
    const auto box = chart.box();
    chart.ui.hoverAt({box.max.x - 2, box.center().y});
    CHECK(chart.event.shown == today);
    chart.ui.hoverAt({box.min.x + 2, box.center().y});
    CHECK(chart.event.shown == today - 91);
    chart.ui.hoverAt({5, 590});
    CHECK_FALSE(chart.event.shown);
}

TEST_CASE("a click chooses a day, and dragging moves through time without choosing one") {
    ChartOnScreen chart(2000);
    const auto box = chart.box();
    chart.ui.clickAt({box.max.x - 2, box.center().y});
    CHECK(chart.chosen == today);
    chart.chosen.reset();
    auto& io = ImGui::GetIO();
    io.AddMousePosEvent(box.min.x + 100, box.center().y);
    chart.ui.frames(1);
    io.AddMouseButtonEvent(0, true);
    chart.ui.frames(1);
    for (int step = 1; step <= 4; ++step) {
        io.AddMousePosEvent(box.min.x + 100 + box.width() / 8 * float(step), box.center().y);
        chart.ui.frames(1);
    }
    io.AddMouseButtonEvent(0, false);
    chart.ui.frames(2);
    CHECK_FALSE(chart.chosen);
    CHECK(chart.view.shown->last == doctest::Approx(ui::timeOf(today) + 1 - 46).epsilon(1e-4));
    CHECK(chart.length() == doctest::Approx(92));
}

TEST_CASE("the wheel goes nearer and farther with Ctrl or after a click, and is the page's before") {
    ChartOnScreen chart(2000);
    const auto box = chart.box();
    auto& io = ImGui::GetIO();
    const ImVec2 middle = box.center();
    chart.ui.hoverAt(middle);
    chart.ui.scroll(1);
    CHECK(chart.length() == 92);
    const double under = chart.view.shown->first + chart.length() / 2;
    io.AddKeyEvent(ImGuiMod_Ctrl, true);
    chart.ui.scroll(1);
    CHECK(chart.length() < 92);
    CHECK(chart.view.shown->first + chart.length() / 2 == doctest::Approx(under).epsilon(1e-5));
    chart.ui.scroll(-30);
    CHECK(chart.length() == 2001);
    io.AddKeyEvent(ImGuiMod_Ctrl, false);
    chart.ui.clickAt(middle);
    chart.ui.scroll(5);
    CHECK(chart.length() < 2001);
}

TEST_CASE("everything about a line can be done with the keyboard") {
    ChartOnScreen chart(2000);
    chart.ui.tabTo("###line");
    chart.ui.press(ImGuiKey_LeftArrow);
    CHECK(chart.event.shown == today);
    chart.ui.press(ImGuiKey_LeftArrow, 3);
    CHECK(chart.event.shown == today - 3);
    chart.ui.press(ImGuiMod_Shift | ImGuiKey_LeftArrow);
    CHECK(chart.event.shown == today - 10);
    chart.ui.press(ImGuiKey_Enter);
    CHECK(chart.chosen == today - 10);
    chart.ui.press(ImGuiKey_UpArrow);
    CHECK(chart.length() < 92);
    chart.ui.press(ImGuiKey_DownArrow, 30);
    CHECK(chart.length() == 2001);
    chart.ui.press(ImGuiKey_Home);
    CHECK(chart.event.shown == today - 2000);
    chart.ui.press(ImGuiKey_UpArrow, 8);
    CHECK(chart.view.shown->first <= ui::timeOf(today - 2000));
    chart.ui.press(ImGuiKey_PageDown);
    CHECK(chart.event.shown > today - 2000);
    CHECK(chart.view.shown->first <= ui::timeOf(*chart.event.shown));
    chart.ui.press(ImGuiKey_End);
    CHECK(chart.event.shown == today);
    CHECK(chart.view.shown->last == ui::timeOf(today) + 1);
}

TEST_CASE("a century has no more to draw than a year") {
    const auto vertices = [](int days) {
        ChartOnScreen chart(days);
        chart.ui.tabTo("###line");
        chart.ui.press(ImGuiKey_DownArrow, 40);
        CHECK(chart.length() == days + 1);
        return chart.ui.vertices();
    };
    CHECK(vertices(36500) < 4 * vertices(365));
}

TEST_CASE("a journal of three days, and one of none, have a line too") {
    CHECK(ChartOnScreen(2).length() == 28);
    UiHarness none([](const ui::Theme& theme) {
        ui::TimeView view;
        ui::lineChart(theme, "Mood###line", {.today = today}, view, {700, 300}, 92);
    });
    none.frames(3);
    CHECK(none.sees("###line"));
}

TEST_CASE("differences tell themselves to the mouse and the keyboard") {
    const std::vector<ui::IntervalRow> rows{{"Walk", "41 of 261 days", 0.5, 0.2, 0.8, true},
                                            {"Late work", "52 of 261 days", -0.1, -0.4, 0.2, false},
                                            {"A name so long that it has no room beside the chart at all",
                                             "12 of 261 days", 0.1, -0.3, 0.5, false}};
    std::optional<std::size_t> cursor, shown;
    UiHarness harness([&](const ui::Theme& theme) {
        shown = ui::intervalChart(theme, "Goes with###with",
                                  {.rows = rows, .lower = "lower", .same = "same", .higher = "higher"},
                                  cursor, 400)
                    .shown;
    });
    const auto box = harness.get("###with").box;
    harness.hoverAt({box.center().x, box.min.y + 50});
    CHECK(shown == 1);
    harness.hoverAt({5, 590});
    harness.tabTo("###with");
    CHECK(shown == 0);
    harness.press(ImGuiKey_DownArrow, 5);
    CHECK(shown == 2);
    harness.press(ImGuiKey_UpArrow);
    CHECK(shown == 1);
    CHECK(harness.text().find("Walk") != std::string::npos);
}

TEST_CASE("a table writes only what is on the screen") {
    std::size_t asked = 0;
    UiHarness harness([&](const ui::Theme& theme) {
        const ui::ChartTable table{.heads = {"Day", "Mood"},
                                   .rows = 36500,
                                   .cell = [&](std::size_t row, std::size_t column) -> ui::ChartCell {
                                       ++asked;
                                       if (column == 0)
                                           return "day " + std::to_string(row);
                                       return ui::ChartNumber{3.5, 1};
                                   }};
        ui::chartTable(theme, "###table", table, 400, 300);
    });
    asked = 0;
    harness.frames(1);
    CHECK(asked < 60);
    CHECK(harness.text().find("day 3") != std::string::npos);
}
