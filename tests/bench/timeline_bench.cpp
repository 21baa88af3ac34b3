#include "bench/demo_journals.hpp"
#include "bench/headless.hpp"
#include "shell/shell.hpp"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <ctime>
#include <fstream>
#include <random>
#include <string>
#include <vector>

/// The Journal screen scrolled through: what the worst frames cost and how much memory is left behind.
namespace tend::bench {
namespace {

double cpuMilliseconds() {
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

struct Memory {
    double own = 0; ///< MiB that nothing but this process has
    double all = 0; ///< with what is mapped from files, fonts above all, that others may share
};

Memory memory() {
    Memory memory;
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);) {
        const auto mib = [&] { return std::stod(line.substr(line.find(':') + 1)) / 1024; };
        if (line.starts_with("RssAnon:"))
            memory.own = mib();
        else if (line.starts_with("VmRSS:"))
            memory.all = mib();
    }
    return memory;
}

/// A window on the Journal screen, and how long each of its frames took to build.
class Scrolling {
  public:
    explicit Scrolling(const std::filesystem::path& journal)
        : shell_({.journal = journal, .now = benchNow(), .wake = [] {}}, {}) {
        shell_.show(ui::Screen::Journal);
        ImGui::GetIO().AddMousePosEvent(500, 400);
        for (int i = 0; i < 5; ++i)
            frame();
        times_.clear();
    }

    void frame() {
        const double before = cpuMilliseconds();
        headless_.frame([&](const ui::Theme& theme) { shell_.draw(theme); });
        times_.push_back(cpuMilliseconds() - before);
        shell_.settle(now_ += 0.016);
    }

    void wheel(float lines) {
        ImGui::GetIO().AddMouseWheelEvent(0, lines);
        frame();
    }

    void goTo(domain::Day day) {
        ui::showDay(shell_.opened()->journal, day);
        frame();
    }

    domain::Day top() { return *shell_.opened()->journal.top; }

    /// Device px from the top of all.
    double place() { return shell_.opened()->journal.scroll.place(); }

    void report(benchmark::State& state) {
        std::ranges::sort(times_);
        const auto at = [&](double share) { return times_[std::size_t(double(times_.size() - 1) * share)]; };
        state.counters["median_ms"] = at(0.5);
        state.counters["p99_ms"] = at(0.99);
        state.counters["worst_ms"] = times_.back();
        state.counters["MiB"] = memory().all;
    }

  private:
    Headless headless_{{1280, 800}};
    shell::Shell shell_;
    double now_ = 0;
    std::vector<double> times_{};
};

/// By the wheel, a notch a frame.
void scrollByWheel(benchmark::State& state) {
    Scrolling journal(demoJournal(static_cast<int>(state.range(0))));
    for (auto _ : state)
        journal.wheel(-3);
    journal.report(state);
}

/// Anywhere, as the scroll bar does it, then a little further.
void jumpAnywhere(benchmark::State& state) {
    Scrolling journal(demoJournal(static_cast<int>(state.range(0))));
    const auto today = journal.top();
    std::mt19937 random(1);
    std::uniform_int_distribution<int> before(0, static_cast<int>(state.range(0)) * 365);
    for (auto _ : state) {
        journal.goTo(today - before(random));
        journal.frame(); // what stands beside it comes with a frame of its own
        journal.wheel(-3);
    }
    journal.report(state);
}

/// Of a window on a journal that nothing was written in.
Memory ofEmpty() {
    Scrolling journal(emptyJournal());
    for (int i = 0; i < 100; ++i)
        journal.frame();
    return memory();
}

/// From end to end, a window's height a frame. What it takes more than an empty journal is told rightly only
/// of the first one in a process: `--benchmark_filter=scrollEndToEnd/years:100`.
void scrollEndToEnd(benchmark::State& state) {
    const auto path = demoJournal(static_cast<int>(state.range(0)));
    const auto empty = ofEmpty();
    for (auto _ : state) {
        Scrolling journal(path);
        for (double last = -1; journal.place() > last;) {
            last = journal.place();
            journal.wheel(-8);
        }
        journal.report(state);
        const auto full = memory();
        state.counters["own_MiB_more"] = full.own - empty.own;
        state.counters["MiB_more"] = full.all - empty.all;
    }
}

void everyLength(benchmark::internal::Benchmark* benchmark) {
    benchmark->ArgName("years")->Arg(1)->Arg(10)->Arg(100)->Unit(benchmark::kMillisecond);
}

BENCHMARK(scrollByWheel)->Apply(everyLength)->Iterations(3000);
BENCHMARK(jumpAnywhere)->Apply(everyLength)->Iterations(1000);
BENCHMARK(scrollEndToEnd)->Apply(everyLength)->Iterations(1);

} // namespace
} // namespace tend::bench
