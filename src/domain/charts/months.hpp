#pragma once

#include "domain/day.hpp"

#include <array>
#include <vector>

namespace tend::domain {

/// What a month holds of meeting people.
struct MonthCount {
    Day month;                  ///< its first day
    std::array<int, 3> hellos{}; ///< by reason: nothing, just you; needed something; a problem
    int met = 0;                ///< people met for the first time
    int words = 0;              ///< that were written
    bool operator==(const MonthCount&) const = default;
};

/// Every month from that of `first` to that of `last`, with nothing in it.
std::vector<MonthCount> emptyMonths(Day first, Day last);

} // namespace tend::domain
