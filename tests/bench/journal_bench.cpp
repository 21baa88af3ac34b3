#include "app/calendars.hpp"
#include "app/charts.hpp"
#include "app/months.hpp"
#include "app/pages.hpp"
#include "app/patterns.hpp"
#include "app/streaks.hpp"
#include "app/thanks.hpp"
#include "bench/demo_journals.hpp"

#include <benchmark/benchmark.h>

namespace tend::bench {
namespace {

int yearsOf(const benchmark::State& state) {
    return static_cast<int>(state.range(0));
}

void openJournal(benchmark::State& state) {
    const auto path = demoJournal(yearsOf(state));
    for (auto _ : state) {
        auto session = openDemo(path);
        benchmark::DoNotOptimize(session.today());
    }
}

void addGratitude(benchmark::State& state) {
    auto session = openDemo(copyOfDemoJournal(yearsOf(state)));
    const auto today = session.today();
    for (auto _ : state)
        benchmark::DoNotOptimize(
            app::saveGratitude(session, {.day = today, .text = "Tea, and the rain on the roof."}));
}

void allStreaks(benchmark::State& state) {
    auto session = openDemo(demoJournal(yearsOf(state)));
    for (auto _ : state)
        benchmark::DoNotOptimize(app::judgedStreaks(session));
}

/// Nothing is kept from before: every record is counted.
void allStreaksFromScratch(benchmark::State& state) {
    const auto path = demoJournal(yearsOf(state));
    for (auto _ : state) {
        state.PauseTiming();
        auto session = openDemo(path);
        state.ResumeTiming();
        benchmark::DoNotOptimize(app::judgedStreaks(session));
    }
}

/// The thank-you itself is not measured; nor is the first, after which all of the demo, which is one change,
/// is read again.
void allStreaksAfterOneChange(benchmark::State& state) {
    auto session = openDemo(copyOfDemoJournal(yearsOf(state)));
    benchmark::DoNotOptimize(app::judgedStreaks(session));
    app::saveGratitude(session, {.day = session.today(), .text = "Tea, and the rain on the roof."});
    benchmark::DoNotOptimize(app::judgedStreaks(session));
    for (auto _ : state) {
        state.PauseTiming();
        app::saveGratitude(session, {.day = session.today(), .text = "Tea, and the rain on the roof."});
        state.ResumeTiming();
        benchmark::DoNotOptimize(app::judgedStreaks(session));
    }
}

void moodLine(benchmark::State& state) {
    auto session = openDemo(demoJournal(yearsOf(state)));
    for (auto _ : state)
        benchmark::DoNotOptimize(app::measureLine(session, {}));
}

void sixYearsOfDays(benchmark::State& state) {
    auto session = openDemo(demoJournal(yearsOf(state)));
    const auto year = session.today().year();
    for (auto _ : state)
        benchmark::DoNotOptimize(app::dayCalendar(
            session, {}, {*domain::Day::from(year - 5, 1, 1), *domain::Day::from(year, 12, 31)}));
}

void moodsOfAYear(benchmark::State& state) {
    auto session = openDemo(demoJournal(yearsOf(state)));
    const auto today = session.today();
    for (auto _ : state)
        benchmark::DoNotOptimize(
            app::moodPage(session, {{today - 365, today}, domain::DaySpan{today - 731, today - 366}}));
}

void moodsByHour(benchmark::State& state) {
    auto session = openDemo(demoJournal(yearsOf(state)));
    for (auto _ : state)
        benchmark::DoNotOptimize(app::moodBy(session, domain::DayPart::Hour));
}

void meetingsByMonth(benchmark::State& state) {
    auto session = openDemo(demoJournal(yearsOf(state)));
    for (auto _ : state)
        benchmark::DoNotOptimize(app::monthCounts(session));
}

void allWordsByMonth(benchmark::State& state) {
    auto session = openDemo(demoJournal(yearsOf(state)));
    for (auto _ : state)
        benchmark::DoNotOptimize(app::wordsByMonth(session, {}, [](double) {}));
}

void allPatterns(benchmark::State& state) {
    auto session = openDemo(demoJournal(yearsOf(state)));
    for (auto _ : state)
        benchmark::DoNotOptimize(app::patterns(session));
}

void readDayPage(benchmark::State& state) {
    auto session = openDemo(demoJournal(yearsOf(state)));
    for (auto _ : state)
        benchmark::DoNotOptimize(app::dayPage(session, session.today()));
}

void readCareList(benchmark::State& state) {
    auto session = openDemo(demoJournal(yearsOf(state)));
    for (auto _ : state)
        benchmark::DoNotOptimize(app::careList(session));
}

void readStreakBoard(benchmark::State& state) {
    auto session = openDemo(demoJournal(yearsOf(state)));
    for (auto _ : state)
        benchmark::DoNotOptimize(app::streakBoard(session, session.today().year()));
}

void everyLength(benchmark::internal::Benchmark* benchmark) {
    benchmark->ArgName("years")->Arg(1)->Arg(10)->Arg(100)->Unit(benchmark::kMillisecond);
}

BENCHMARK(openJournal)->Apply(everyLength);
BENCHMARK(addGratitude)->Apply(everyLength);
BENCHMARK(allStreaks)->Apply(everyLength);
BENCHMARK(allStreaksFromScratch)->Apply(everyLength);
BENCHMARK(allStreaksAfterOneChange)->Apply(everyLength)->Iterations(50);
BENCHMARK(moodLine)->Apply(everyLength);
BENCHMARK(sixYearsOfDays)->Apply(everyLength);
BENCHMARK(moodsOfAYear)->Apply(everyLength);
BENCHMARK(moodsByHour)->Apply(everyLength);
BENCHMARK(meetingsByMonth)->Apply(everyLength);
BENCHMARK(allWordsByMonth)->Apply(everyLength);
BENCHMARK(allPatterns)->Apply(everyLength);
BENCHMARK(readDayPage)->Apply(everyLength);
BENCHMARK(readCareList)->Apply(everyLength);
BENCHMARK(readStreakBoard)->Apply(everyLength);

} // namespace
} // namespace tend::bench
