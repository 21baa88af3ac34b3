#pragma once

#include "domain/rest.hpp"
#include "domain/streak.hpp"

#include <optional>
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
    HabitKind habit;
    Frequency frequency{};
    Streak streak;
};

/// Everything the Streaks screen shows.
struct StreakBoard {
    Day today;
    std::vector<BoardStreak> streaks{};
    int year = 0;                ///< the year of `days`
    int firstYear = 0;           ///< of the first record; `year` lies between this and today's
    std::vector<HeatDay> days{}; ///< every day of the year, 1 January first
    bool numbersHidden = false;  ///< the owner wants streaks without numbers
    RestAllowance allowance{};
    bool restsToday = false; ///< today is set to rest, whichever year is shown
    int restsThisWeek = 0;   ///< single rest days in the week of today
};

} // namespace tend::domain
