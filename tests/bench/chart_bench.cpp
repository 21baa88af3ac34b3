#include "bench/demo_journals.hpp"
#include "bench/headless.hpp"
#include "domain/charts/measure.hpp"
#include "ui/charts/line_chart.hpp"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <cmath>
#include <random>

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

} // namespace
} // namespace tend::bench
