#include "domain/streak.hpp"

#include "domain/strength.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <span>
#include <utility>

namespace tend::domain {
namespace {

/// Days by their distance from the first record's.
using States = std::vector<DayState>;

/// Indexes [first, last].
struct IndexSpan {
    int first;
    int last;
};

/// Which of `size` indexes lie in any of the spans, whatever parts of them lie outside.
std::vector<bool> inAny(const std::vector<IndexSpan>& spans, int size) {
    std::vector<int> changes(static_cast<std::size_t>(size) + 1);
    for (const auto& span : spans) {
        const int first = std::max(span.first, 0);
        const int end = std::min(span.last + 1, size);
        if (first >= end)
            continue;
        ++changes[static_cast<std::size_t>(first)];
        --changes[static_cast<std::size_t>(end)];
    }
    std::vector<bool> inside(static_cast<std::size_t>(size));
    int depth = 0;
    for (std::size_t i = 0; i < inside.size(); ++i) {
        depth += changes[i];
        inside[i] = depth > 0;
    }
    return inside;
}

bool hasRecord(const DayTally& tally) {
    return tally.onTime > 0 || tally.later > 0;
}

bool isDone(DayState state) {
    return state == DayState::Done || state == DayState::Late;
}

bool isKept(DayState state) {
    return isDone(state) || state == DayState::Covered;
}

bool asksNothing(DayState state) {
    return state == DayState::Rest || state == DayState::Paused || state == DayState::CutShort;
}

/// Gives every day of the spans that state.
void fill(States& states, const std::vector<DaySpan>& spans, Day first, DayState state) {
    const int size = static_cast<int>(states.size());
    for (const auto& span : spans) {
        const int from = std::max(span.first - first, 0);
        const int end = std::min(span.last - first + 1, size);
        if (from < end)
            std::fill(states.begin() + from, states.begin() + end, state);
    }
}

/// Every day from `first` to today, judged on its own.
States statesOneByOne(const StreakQuestion& question, Day first) {
    const int size = question.today - first + 1;
    States states(static_cast<std::size_t>(size), DayState::Missed);
    states.back() = DayState::Open;
    for (const auto day : question.cutShort)
        fill(states, {{day, day}}, first, DayState::CutShort);
    fill(states, question.pauses, first, DayState::Paused);
    fill(states, question.rests, first, DayState::Rest);
    for (const auto& tally : question.tallies)
        if (hasRecord(tally) && tally.day >= first && tally.day <= question.today)
            states[static_cast<std::size_t>(tally.day - first)] =
                tally.onTime > 0 ? DayState::Done : DayState::Late;
    return states;
}

/// `times` done days within `days` days and the days they cover, counted in days that are not of rest.
struct Interval {
    int first;
    int lastDone;
    int last;
};

/// Every run of `times` done days that is short enough, oldest first. `done` holds ascending positions.
std::vector<Interval> intervalsOf(const std::vector<int>& done, Frequency frequency) {
    const auto times = static_cast<std::size_t>(std::max(1, frequency.times));
    std::vector<Interval> intervals;
    for (std::size_t i = times - 1; i < done.size(); ++i) {
        const int first = done[i + 1 - times];
        if (done[i] - first < frequency.days)
            intervals.push_back({first, done[i], first + frequency.days - 1});
    }
    return intervals;
}

/// Slides each interval that overlaps the next back in time, never past its own last done day, so that
/// coverage joins backwards (Loop Habit Tracker's rule).
void joinBackwards(std::vector<Interval>& intervals) {
    for (std::size_t i = intervals.size(); i-- > 1;) {
        auto& older = intervals[i - 1];
        const int overlap = older.last - intervals[i].first + 1;
        const int shift = std::min(older.last - older.lastDone, overlap);
        if (shift <= 0)
            continue;
        older.first -= shift;
        older.last -= shift;
    }
}

/// Turns missed days into covered ones where a window has enough. Rest days have no place in a window, so
/// positions here count the other days only.
void coverWindows(States& states, Frequency frequency) {
    std::vector<std::size_t> days;
    std::vector<int> done;
    for (std::size_t i = 0; i < states.size(); ++i) {
        if (asksNothing(states[i]))
            continue;
        if (isDone(states[i]))
            done.push_back(static_cast<int>(days.size()));
        days.push_back(i);
    }
    auto intervals = intervalsOf(done, frequency);
    joinBackwards(intervals);
    std::vector<IndexSpan> spans;
    spans.reserve(intervals.size());
    for (const auto& interval : intervals)
        spans.push_back({interval.first, interval.last});
    const auto covered = inAny(spans, static_cast<int>(days.size()));
    for (std::size_t position = 0; position < days.size(); ++position)
        if (covered[position] && states[days[position]] == DayState::Missed)
            states[days[position]] = DayState::Covered;
}

/// How many of the days a streak was judged by before are as they were.
std::size_t unchanged(const std::vector<StreakDay>& before, const States& states, Day first) {
    if (before.empty() || before.front().day != first)
        return 0;
    const auto most = std::min(before.size(), states.size());
    std::size_t same = 0;
    while (same < most && before[same].state == states[same])
        ++same;
    return same;
}

/// The strength at the end of `days`, ready for the next.
Strength strengthAfter(std::span<const StreakDay> days, Frequency frequency) {
    std::vector<bool> window;
    for (auto day = days.rbegin(); day != days.rend() && window.size() < Strength::windowOf(frequency); ++day)
        if (!asksNothing(day->state))
            window.push_back(isDone(day->state));
    return {frequency, days.empty() ? 0 : days.back().strength, {window.rbegin(), window.rend()}};
}

/// Takes the states over, with the strength of each day, from day `from` on; what was before it stays.
void goOn(std::vector<StreakDay>& days, std::size_t from, const States& states, Day first,
          Frequency frequency) {
    days.erase(days.begin() + static_cast<std::ptrdiff_t>(from), days.end());
    days.reserve(states.size());
    auto strength = strengthAfter(days, frequency);
    Day day = first + static_cast<int>(from);
    for (std::size_t i = from; i < states.size(); ++i) {
        if (!asksNothing(states[i]) && states[i] != DayState::Open)
            strength.addDay(isDone(states[i]));
        days.push_back({day, states[i], strength.value()});
        ++day;
    }
}

/// Fills in the runs, and which of them is alive: the one no missed day has ended. Runs that a missed day
/// before day `from` ended stay as they are.
void findRuns(Streak& streak, std::size_t from) {
    const auto& days = streak.days;
    while (from > 0 && days[from - 1].state != DayState::Missed)
        --from;
    // From the first day on nothing stays, whenever the days began before.
    std::erase_if(streak.runs, [&](const Run& run) { return from == 0 || run.span.first >= days[from].day; });
    std::optional<Run> run;
    int restsSinceKept = 0;
    for (auto i = from; i < days.size(); ++i) {
        const auto [day, state, strength] = days[i];
        if (state == DayState::Missed && run) {
            streak.runs.push_back(*run);
            run.reset();
        } else if (state == DayState::Rest) {
            ++restsSinceKept;
        } else if (isKept(state)) {
            if (!run) {
                run = Run{.span = {day, day}};
                restsSinceKept = 0;
            }
            run->span.last = day;
            ++run->length;
            run->late += state == DayState::Late;
            run->rests += restsSinceKept;
            restsSinceKept = 0;
        }
    }
    if (run)
        streak.runs.push_back(*run);
    streak.current = run;
    streak.longest = 0;
    for (const auto& each : streak.runs)
        streak.longest = std::max(streak.longest, each.length);
}

bool anyContains(const std::vector<DaySpan>& spans, Day day) {
    return std::ranges::any_of(spans, [day](const DaySpan& span) { return span.contains(day); });
}

/// Today, where nothing was ever recorded.
DayState stateBefore(const StreakQuestion& question) {
    if (anyContains(question.rests, question.today))
        return DayState::Rest;
    return anyContains(question.pauses, question.today) ? DayState::Paused : DayState::Open;
}

} // namespace

std::string_view toWord(DayState state) {
    switch (state) {
    case DayState::Done:
        return "done";
    case DayState::Late:
        return "late";
    case DayState::Rest:
        return "rest";
    case DayState::Covered:
        return "covered";
    case DayState::CutShort:
        return "cut_short";
    case DayState::Paused:
        return "paused";
    case DayState::Missed:
        return "missed";
    case DayState::Open:
        return "open";
    }
    return {};
}

StreakQuestion questionOf(const Habit& habit, std::vector<DayTally> tallies, std::vector<DaySpan> rests,
                          Day today) {
    StreakQuestion question{.frequency = habit.frequency,
                            .tallies = std::move(tallies),
                            .rests = std::move(rests),
                            .since = habit.since,
                            .today = habit.ended ? std::min(*habit.ended, today) : today};
    for (const auto& pause : habit.breaks)
        (pause.rest ? question.rests : question.pauses)
            .push_back({pause.first, pause.last.value_or(std::max(pause.first, today))});
    return question;
}

Streak judge(const StreakQuestion& question) {
    Streak streak;
    judgeAgain(streak, question);
    return streak;
}

void judgeAgain(Streak& streak, const StreakQuestion& question) {
    const auto begins = [&](const DayTally& tally) {
        return hasRecord(tally) && (!question.since || tally.day >= *question.since);
    };
    const auto firstRecord = std::ranges::find_if(question.tallies, begins);
    if (firstRecord == question.tallies.end() || firstRecord->day > question.today) {
        streak = {.today = stateBefore(question)};
        return;
    }
    const Day first = firstRecord->day;
    auto states = statesOneByOne(question, first);
    if (!question.frequency.daily())
        coverWindows(states, question.frequency);
    const auto same = unchanged(streak.days, states, first);
    if (same == states.size() && same == streak.days.size())
        return;
    goOn(streak.days, same, states, first, question.frequency);
    findRuns(streak, std::min(same, states.size() - 1));
    streak.strength = streak.days.back().strength;
    streak.today = streak.days.back().state;
}

std::optional<int> milestone(int length) {
    constexpr int thousand = 1000;
    constexpr std::array firsts{7, 30, 100, 365};
    const bool reached =
        std::ranges::find(firsts, length) != firsts.end() || (length > 0 && length % thousand == 0);
    return reached ? std::optional(length) : std::nullopt;
}

} // namespace tend::domain
