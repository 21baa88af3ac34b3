#include "bench/headless.hpp"
#include "ui/scenery/scenery.hpp"

#include <benchmark/benchmark.h>

#include <vector>

namespace tend::bench {
namespace {

/// What the scenery alone adds to building a frame.
void todayScenery(benchmark::State& state) {
    const auto width = static_cast<float>(state.range(0));
    const std::vector<double> moods(30, 3.4);
    Headless headless({width, 800});
    for (auto _ : state)
        headless.frame([&](const ui::Theme& theme) {
            ui::todayScenery(*ImGui::GetBackgroundDrawList(), theme, {0, 0}, width, moods);
        });
}

void landScenery(benchmark::State& state) {
    const ui::Box box{{0, 0}, {static_cast<float>(state.range(0)), 800}};
    Headless headless(box.size());
    for (auto _ : state)
        headless.frame(
            [&](const ui::Theme& theme) { ui::landScenery(*ImGui::GetBackgroundDrawList(), theme, box); });
}

void emptyFrame(benchmark::State& state) {
    Headless headless({1280, 800});
    for (auto _ : state)
        headless.frame([](const ui::Theme&) {});
}

void everyWidth(benchmark::internal::Benchmark* benchmark) {
    benchmark->ArgName("width")->Arg(480)->Arg(1280)->Arg(3840)->Unit(benchmark::kMicrosecond);
}

BENCHMARK(emptyFrame)->Unit(benchmark::kMicrosecond);
BENCHMARK(todayScenery)->Apply(everyWidth);
BENCHMARK(landScenery)->Apply(everyWidth);

} // namespace
} // namespace tend::bench
