#include "bench/demo_journals.hpp"
#include "bench/headless.hpp"
#include "domain/charts/measure.hpp"
#include "domain/charts/months.hpp"
#include "ui/charts/heatmap.hpp"
#include "ui/charts/line_chart.hpp"
#include "ui/charts/month_bars.hpp"
#include "ui/charts/part_chart.hpp"
#include "ui/charts/timeline_chart.hpp"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <cmath>
#include <optional>
#include <random>
#include <string>
#include <vector>

namespace tend::bench {
namespace {

const domain::Day lastDay = *domain::Day::parse("2026-10-14");

/// Days as the demo journal has them: some without a mood, and moods that last.
domain::MeasureLine lineOver(int years) {
    std::mt19937 random(1);
    std::normal_distribution<double> noise;
    std::vector<domain::DayValue> days;
    double mood = 0;
    for (int ago = years * 365; ago >= 0; --ago) {
        mood = 0.6 * mood + 0.7 * noise(random);
        if (random() % 8 != 0)
            days.push_back({lastDay - ago, std::clamp(std::round(3 + mood), 1.0, 5.0)});
    }
    return domain::lineThrough(std::move(days));
}

/// One frame of a line with its band, at a zoom at which `shown` days are in sight.
void lineFrame(benchmark::State& state) {
    const auto line = lineOver(static_cast<int>(state.range(0)));
    const auto shown = static_cast<double>(state.range(1));
    const ui::LineChart chart{.days = line.days, .means = line.means[0], .today = lastDay};
    const auto bounds = ui::timeOf(ui::daysOf(chart));
    Headless headless({1280, 800});
    ui::TimeView view{.shown = ui::within({bounds.last - shown, bounds.last}, bounds)};
    for (auto _ : state)
        headless.frame([&](const ui::Theme& theme) {
            ui::lineChart(theme, "Mood###line", chart, view, {1200, 400}, 92);
        });
}

BENCHMARK(lineFrame)
    ->ArgNames({"years", "days"})
    ->ArgsProduct({{1, 100}, {7, 92, 366, 3660, 36500}})
    ->Unit(benchmark::kMillisecond);

/// Every day of some years by its mood.
std::vector<domain::CalendarDay> calendarOf(int years) {
    std::mt19937 random(1);
    auto days = domain::emptyDays(
        {*domain::Day::from(lastDay.year() - years + 1, 1, 1), *domain::Day::from(lastDay.year(), 12, 31)});
    for (auto& day : days)
        if (day.day <= lastDay && random() % 8 != 0)
            day.value = 1 + static_cast<double>(random() % 5);
    return days;
}

/// One frame of a calendar: a year as weeks (0) or as pixels (1), or six years under each other (2).
void calendarFrame(benchmark::State& state) {
    const auto shape = static_cast<domain::CalendarShape>(state.range(0));
    const auto days = calendarOf(shape == domain::CalendarShape::Years ? 6 : 1);
    Headless headless({1280, 800});
    ui::HeatmapState cursor;
    for (auto _ : state)
        headless.frame([&](const ui::Theme& theme) {
            ui::heatmap(theme, "Mood###year", {.days = days, .today = lastDay, .shape = shape}, cursor, 1100);
        });
}

BENCHMARK(calendarFrame)->ArgName("shape")->DenseRange(0, 2)->Unit(benchmark::kMillisecond);

/// One frame of when five habits were kept, with `shown` days in sight.
void timelineFrame(benchmark::State& state) {
    std::mt19937 random(1);
    std::vector<domain::Run> runs;
    for (auto day = lastDay - static_cast<int>(state.range(0)) * 365; day < lastDay - 30;) {
        const int length = 1 + static_cast<int>(random() % 30);
        runs.push_back({.span = {day, day + (length - 1)}, .length = length});
        day = day + length + 1 + static_cast<int>(random() % 5);
    }
    const std::vector<ui::TimelineRow> rows(5, {"Walk", runs, true});
    const ui::TimelineChart chart{.rows = rows, .today = lastDay};
    const auto bounds = ui::timeOf(ui::daysOf(chart));
    const auto shown = static_cast<double>(state.range(1));
    Headless headless({1280, 800});
    ui::TimeView view{.shown = ui::within({bounds.last - shown, bounds.last}, bounds)};
    for (auto _ : state)
        headless.frame([&](const ui::Theme& theme) {
            ui::timelineChart(theme, "Streaks###timeline", chart, view, 1100, 366);
        });
}

BENCHMARK(timelineFrame)
    ->ArgNames({"years", "days"})
    ->ArgsProduct({{100}, {7, 366, 36500}})
    ->Unit(benchmark::kMillisecond);

/// One frame of hellos by month, with `shown` days in sight.
void monthsFrame(benchmark::State& state) {
    std::vector<ui::MonthBar> months;
    const auto first = domain::monthOf(lastDay - static_cast<int>(state.range(0)) * 365);
    for (const auto& each : domain::everyMonth({}, first, domain::monthOf(lastDay)))
        months.push_back({domain::Day(std::chrono::sys_days(each.month / 1)), {9, 4, 2}});
    const ui::MonthBars bars{.months = months, .parts = {"nothing", "needed", "a problem"}, .today = lastDay};
    const auto bounds = ui::timeOf(ui::daysOf(bars));
    const auto shown = static_cast<double>(state.range(1));
    Headless headless({1280, 800});
    ui::TimeView view{.shown = ui::within({bounds.last - shown, bounds.last}, bounds)};
    for (auto _ : state)
        headless.frame(
            [&](const ui::Theme& theme) { ui::monthBars(theme, "Hellos###months", bars, view, 1100); });
}

BENCHMARK(monthsFrame)
    ->ArgNames({"years", "days"})
    ->ArgsProduct({{100}, {92, 731, 36500}})
    ->Unit(benchmark::kMillisecond);

/// One frame of the mood by the hour of the day.
void partsFrame(benchmark::State& state) {
    std::vector<ui::PartPoint> parts;
    for (int hour = 0; hour < 24; ++hour)
        parts.push_back({std::to_string(hour), true, 3.5, 3.2, 3.8});
    Headless headless({1280, 800});
    std::optional<std::size_t> cursor;
    for (auto _ : state)
        headless.frame([&](const ui::Theme& theme) {
            ui::partChart(theme, "Hours###hours", {.parts = parts, .mean = 3.4}, cursor, {600, 260});
        });
}

BENCHMARK(partsFrame)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace tend::bench
