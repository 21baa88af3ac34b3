#pragma once

#include "domain/habit.hpp"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace tend::domain {

/// What the journal holds of one habit on one day. Days with nothing need no entry.
struct DayTally {
    Day day;
    int onTime = 0; ///< records written on the day
    int later = 0;  ///< records filed under the day and written on a later one
};

enum class DayState : std::uint8_t {
    Done,
    Late,    ///< everything on it was filled in on a later day
    Rest,    ///< set to rest by the owner, and nothing recorded
    Covered, ///< nothing on it, but its window has enough ("3 in 7 days"); kept, as Loop Habit Tracker judges
             ///< it
    CutShort, ///< crossing the date line left hardly anything of it, and nothing recorded; as a rest day
    Paused,   ///< the habit was paused, and nothing recorded; as a rest day, without an allowance
    Missed,
    Open, ///< today, with nothing yet: breaks nothing
};
std::string_view toWord(DayState state);

struct StreakDay {
    Day day;
    DayState state;
    double strength; ///< 0..1 at the end of the day; an open today repeats yesterday's
    bool operator==(const StreakDay&) const = default;
};

/// A run of days with none missed. `first` and `last` are days that count.
struct Run {
    DaySpan span;
    int length = 0; ///< days done, late or covered
    int late = 0;
    int rests = 0;
    bool operator==(const Run&) const = default;
};

/// A habit judged from its first day to today.
struct Streak {
    std::vector<StreakDay> days{}; ///< oldest first, no gap; empty before the first record
    std::vector<Run> runs{};       ///< oldest first
    std::optional<Run> current{};  ///< the run that is alive today
    int longest = 0;               ///< of all runs, in days
    double strength = 0;           ///< of the last day that is not open
    DayState today = DayState::Open;

    int length() const { return current ? current->length : 0; }
};

struct StreakQuestion {
    Frequency frequency{};
    std::vector<DayTally> tallies{}; ///< oldest first, one a day
    std::vector<DaySpan> rests{};    ///< single days and seasons, any order, may overlap
    std::vector<DaySpan> pauses{};   ///< likewise
    std::vector<Day> cutShort{};     ///< days that were hardly there
    std::optional<Day> since{};      ///< days before do not count
    Day today;                       ///< the last day that is judged
};

/// What is to be judged of a habit: up to its end, where it has ended; its own rest days beside `rests`.
StreakQuestion questionOf(const Habit& habit, std::vector<DayTally> tallies, std::vector<DaySpan> rests,
                          Day today);

/// Judges every day from the first record to today by product.md's rules.
/// Strength: s = s*m + c*(1-m), m = 0.5^(sqrt(f)/13), f = times per day (Loop Habit Tracker's smoothing),
/// c = min(1, done days in the trailing window / required), frozen on days of rest and in pauses, 0 before
/// the first done day.
Streak judge(const StreakQuestion& question);

/// Brings a streak up to date that was judged before, for the same frequency: exactly what judge() says, at
/// the price of what has changed since, and of a look at every day's state.
void judgeAgain(Streak& streak, const StreakQuestion& question);

/// 7, 30, 100, 365, 1000 and every further thousand: the milestone that a streak of `length` days has just
/// come to; nothing for lengths between them.
std::optional<int> milestone(int length);

} // namespace tend::domain
