#pragma once

#include "domain/charts/months.hpp"
#include "domain/charts/mood_by.hpp"
#include "domain/day.hpp"
#include "storage/journal.hpp"

#include <functional>
#include <string>
#include <vector>

/// What charts are drawn of, answered by the database in one query each. Up to and including `last`; nothing
/// of the trash.
namespace tend::storage {

/// The mood of each check-in by the hour the clock showed, ascending by day. One that was written on a later
/// day than it is filed under is left out: the clock tells when it was written, not how the mood was then.
std::vector<domain::HourMood> hourMoods(Journal& journal, domain::Day last);

/// Hellos with people who do not rest, people who came onto the care list (by the day they were met, or else
/// added; nobody who rests, nor the owner), thank-yous and check-ins. Months in which one of them was,
/// ascending.
std::vector<domain::MonthCount> monthCounts(Journal& journal, domain::Day last);

/// How many texts eachText() would show.
int textCount(Journal& journal, domain::Day last);

/// Shows the notes of check-ins, thank-yous and lines of hellos, empty ones too, in no order; until `seen`
/// says false. The journal is read all the while: `seen` must not write to it.
void eachText(Journal& journal, domain::Day last,
              const std::function<bool(domain::Day day, const std::string& text)>& seen);

} // namespace tend::storage
