#pragma once

#include "domain/filing.hpp"

#include <optional>
#include <string>
#include <vector>

namespace tend::domain {

/// Days set to rest by the owner. One day counts against the allowance;
/// a season (illness, grief, travel) is explicit, may be any length and does not.
struct Rest {
    Filing filing; ///< filing.day is the first day
    Day last;
    bool season = false;
    std::string note{};

    DaySpan days() const { return {filing.day, last}; }

    bool operator==(const Rest&) const = default;
};

/// How many single rest days a week may hold.
struct RestAllowance {
    int perWeek = 2;
    int weekStart = 0; ///< 0 = Monday ... 6 = Sunday
    bool operator==(const RestAllowance&) const = default;
};

/// True when `day` may be set to rest on top of the single rest days there are. A day that rests already does
/// not count against itself.
bool allows(const RestAllowance& allowance, const std::vector<Day>& singleRestDays, Day day);

} // namespace tend::domain
