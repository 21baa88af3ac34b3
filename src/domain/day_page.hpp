#pragma once

#include "domain/check_in.hpp"
#include "domain/gratitude.hpp"
#include "domain/hello.hpp"
#include "domain/mention.hpp"
#include "domain/person.hpp"
#include "domain/picture.hpp"
#include "domain/streak.hpp"

#include <optional>
#include <string>
#include <vector>

namespace tend::domain {

/// One person as a list shows them.
struct CareListEntry {
    Person person;
    Standing standing = Standing::InRhythm;
    std::optional<Rhythm> rhythm{}; ///< their own or their circle's
    std::optional<Hello> lastHello{};
    int daysSince = 0;
};

/// A streak as a chip shows it.
struct StreakChip {
    Habit habit;
    int length = 0;
    double strength = 0;
    std::vector<DayState>
        lastWeek{}; ///< seven days, oldest first, ending with today; fewer for a young habit
};

/// Everything one day of the journal shows, read once per change of the journal.
struct DayPage {
    Day day;
    Day today;
    std::vector<CheckIn> checkIns{};    ///< in the order written
    std::vector<Gratitude> gratitude{}; ///< in the order written
    std::vector<Hello> hellos{};        ///< in the order written
    std::vector<Picture> pictures{};    ///< of those above, by the records' ids, then in the owner's order
    std::vector<CareDimension>
        dimensions{}; ///< in the owner's order, without retired ones unless the day has them
    std::vector<std::string> activities{};   ///< offered, most used of late first
    std::vector<Nameable> people{};          ///< whom an @ may name
    std::vector<std::string> tags{};         ///< used of late, without the #, most used first
    std::vector<Nameable> former{};          ///< who is in the trash, and a hello or a thank-you is theirs
    std::vector<CareListEntry> helloSuits{}; ///< who a hello would suit, at most three
    std::vector<StreakChip> streaks{};
    std::vector<double>
        moodRidge{};           ///< 30 values 1..5, oldest first: 7-day means of mood; empty below 3 check-ins
    bool resting = false;      ///< the day is set to rest
    bool anythingEver = false; ///< the journal holds a record
    bool numbersHidden = false; ///< the owner wants streaks without numbers
    bool alone = true;          ///< nobody but the owner is on the care list
};

} // namespace tend::domain
