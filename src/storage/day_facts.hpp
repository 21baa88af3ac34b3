#pragma once

#include "domain/charts/mood_by.hpp"
#include "domain/charts/months.hpp"
#include "domain/charts/moving_mean.hpp"
#include "domain/check_in.hpp"
#include "domain/day.hpp"
#include "domain/gratitude.hpp"
#include "domain/hello.hpp"
#include "storage/journal.hpp"

#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// On which days something was, over the whole journal, for looking for patterns in it. All are ascending by
/// what, then by day, each pair once; nothing of the trash, and nobody who rests.
namespace tend::storage {

template <class What>
using DaysOf = std::vector<std::pair<What, std::vector<domain::Day>>>;

template <class What>
using DaysWith = std::vector<std::pair<What, std::vector<domain::DayValue>>>;

/// By the activities' names.
DaysOf<std::string> activityDays(Journal& journal);
/// People whom a hello was with, or a thank-you names.
DaysOf<base::Id> personDays(Journal& journal);
/// The same of anybody in a circle, by the circles' names.
DaysOf<std::string> circleDays(Journal& journal);
DaysOf<domain::Reason> helloDays(Journal& journal);
DaysOf<domain::About> gratitudeDays(Journal& journal);

/// How high each care dimension was told on a day, the mean of its check-ins; by dimension.
DaysWith<base::Id> careLevels(Journal& journal);
/// The same of one dimension.
std::vector<domain::DayValue> careLevels(Journal& journal, const base::Id& dimension);

/// The mood of each check-in that has one, by day and time.
std::vector<domain::MoodMoment> moodMoments(Journal& journal);

/// Hellos by reason and people met, by month, for all months from that of `first` to that of `last`; nobody who rests.
/// Somebody was met on the day that says so, or came to the care list where none does; the owner was not met. No
/// words are counted.
std::vector<domain::MonthCount> monthCounts(Journal& journal, domain::Day first, domain::Day last);

/// Every text the owner wrote and its day, in no order, until `take` gives false: notes, thanks, lines of hellos.
void eachText(Journal& journal, const std::function<bool(domain::Day, std::string_view)>& take);

/// Days with a check-in.
std::vector<domain::Day> checkInDays(Journal& journal);
/// Days with a record of any kind; a rest is none.
std::vector<domain::Day> writtenDays(Journal& journal);

} // namespace tend::storage
