#pragma once

#include "domain/charts/moving_mean.hpp"
#include "domain/check_in.hpp"
#include "domain/day.hpp"
#include "domain/gratitude.hpp"
#include "domain/hello.hpp"
#include "storage/journal.hpp"

#include <string>
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

/// Days with a check-in.
std::vector<domain::Day> checkInDays(Journal& journal);
/// Days with a record of any kind; a rest is none.
std::vector<domain::Day> writtenDays(Journal& journal);

} // namespace tend::storage
