#include "bench/demo_journals.hpp"
#include "bench/headless.hpp"
#include "shell/shell.hpp"

#include <benchmark/benchmark.h>

namespace tend::bench {
namespace {

void buildFrame(benchmark::State& state, ui::Screen screen) {
    Headless headless({1280, 800});
    shell::Shell shell(
        {.journal = demoJournal(static_cast<int>(state.range(0))), .now = benchNow(), .wake = [] {}}, {});
    shell.show(screen);
    double now = 0;
    const auto frame = [&] {
        headless.frame([&](const ui::Theme& theme) { shell.draw(theme); });
        shell.settle(now += 0.016);
    };
    for (int i = 0; i < 5; ++i)
        frame();
    for (auto _ : state)
        frame();
}

void everyLength(benchmark::internal::Benchmark* benchmark) {
    benchmark->ArgName("years")->Arg(1)->Arg(10)->Arg(100)->Unit(benchmark::kMillisecond);
}

BENCHMARK_CAPTURE(buildFrame, today, ui::Screen::Today)->Apply(everyLength);
BENCHMARK_CAPTURE(buildFrame, journal, ui::Screen::Journal)->Apply(everyLength);
BENCHMARK_CAPTURE(buildFrame, people, ui::Screen::People)->Apply(everyLength);
BENCHMARK_CAPTURE(buildFrame, streaks, ui::Screen::Streaks)->Apply(everyLength);

} // namespace
} // namespace tend::bench

BENCHMARK_MAIN();
