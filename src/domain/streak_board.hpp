#pragma once

#include "domain/check_in.hpp"
#include "domain/rest.hpp"
#include "domain/streak.hpp"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace tend::domain {

/// What one day of the year heatmap can show.
struct HeatDay {
    Day day;
    std::optional<double> mood{}; ///< mean of the day, 1..5
    std::optional<double> care{}; ///< mean over all dimensions told, 1..5
    int checkIns = 0;
    int gratitude = 0;
    int hellos = 0;
    bool resting = false;
};

struct BoardStreak {
    Habit habit;
    std::shared_ptr<const Streak> streak; ///< never null; shared, as a hundred years are large
};

/// Everything the Streaks screen shows.
struct StreakBoard {
    Day today;
    std::vector<BoardStreak> streaks{}; ///< in the owner's order, hidden and ended ones too
    int year = 0;                       ///< the year of `days`
    int firstYear = 0;                  ///< of the first record; `year` lies between this and today's
    std::vector<HeatDay> days{};        ///< every day of the year, 1 January first
    bool numbersHidden = false;         ///< the owner wants streaks without numbers
    RestAllowance allowance{};
    bool restsToday = false; ///< today is set to rest, whichever year is shown
    int restsThisWeek = 0;   ///< single rest days in the week of today
    // What another habit may be kept of
    std::vector<CareDimension> dimensions{}; ///< in the owner's order, without retired ones
    std::vector<std::string> activities{};   ///< most used of late first
    std::vector<std::string> circles{};
};

} // namespace tend::domain
