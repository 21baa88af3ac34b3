#pragma once

#include "domain/streak.hpp"
#include "domain/streak_board.hpp"
#include "storage/change.hpp"
#include "storage/journal.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// Sums over many days, answered by the database in one query each.
namespace tend::storage {

/// Records a day that count for a habit, oldest first, up to and including `last`. A hello counts for a
/// circle where the person is in it now.
std::vector<domain::DayTally> tallies(Journal& journal, const domain::HabitAim& habit, domain::Day last);

/// The tally of one day.
domain::DayTally tallyOf(Journal& journal, const domain::HabitAim& habit, domain::Day day);

/// Days of which twelve hours or less were there for the owner, who went west across the date line, and on
/// which nothing was written; oldest first. A day is as much shorter as the clock was put forward between the
/// last record of the day before it and the first of the day after it.
std::vector<domain::Day> daysCutShort(Journal& journal);
/// Whether one day is among them.
bool cutShort(Journal& journal, domain::Day day);

/// Mean mood and count of check-ins with a mood, for each day of the span that has one, oldest first.
struct DayMood {
    domain::Day day;
    double mean;
    int count;
};

std::vector<DayMood> moods(Journal& journal, domain::DaySpan span);
/// The same of every day there is.
std::vector<DayMood> moods(Journal& journal);

/// Every day of the span, with empty ones; `resting` is not filled in.
std::vector<domain::HeatDay> heat(Journal& journal, domain::DaySpan span);

/// The #tags in notes, thanks and hellos of the 60 days up to `today`, without the #: most used first, each
/// as it was written last.
std::vector<std::string> tagsOfLate(Journal& journal, domain::Day today);

/// First and last day that hold a record of any kind (rest days do not count).
std::optional<domain::DaySpan> recordedSpan(Journal& journal);

/// The newest change; tallies kept since then are brought up to date with daysTouchedSince().
ChangeId newestChange(Journal& journal);

/// Days whose check-ins, gratitude or hellos the change `since`, or a later one, may have touched. `since` is
/// looked at again because typing goes on with it. Nothing where there are very many, or something was
/// deleted for good: then read everything anew.
std::optional<std::vector<domain::Day>> daysTouchedSince(Journal& journal, ChangeId since);

/// Whether the change `since`, or a later one, has written to a table: "person_circle", "rest".
bool touchedSince(Journal& journal, std::string_view table, ChangeId since);

/// The days of every rest, by their first.
std::vector<domain::DaySpan> restSpans(Journal& journal);

} // namespace tend::storage
