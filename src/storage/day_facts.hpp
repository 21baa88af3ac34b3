#pragma once

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

/// By the activities' names.
DaysOf<std::string> activityDays(Journal& journal);
/// People whom a hello was with, or a thank-you names.
DaysOf<base::Id> personDays(Journal& journal);
/// The same of anybody in a circle, by the circles' names.
DaysOf<std::string> circleDays(Journal& journal);
DaysOf<domain::Reason> helloDays(Journal& journal);
DaysOf<domain::About> gratitudeDays(Journal& journal);

/// How high a care dimension was told on a day: the mean of its check-ins.
struct CareLevel {
    domain::Day day;
    double level;
};

/// By dimension.
std::vector<std::pair<base::Id, std::vector<CareLevel>>> careLevels(Journal& journal);

/// Days with a check-in.
std::vector<domain::Day> checkInDays(Journal& journal);
/// Days with a record of any kind; a rest is none.
std::vector<domain::Day> writtenDays(Journal& journal);

} // namespace tend::storage
