#pragma once

#include "domain/charts/lasting.hpp"

#include <cstdint>
#include <optional>
#include <vector>

namespace tend::domain {

/// What the days, or the moods of a day, are told apart by.
enum class DayPart : std::uint8_t {
    Weekday, ///< 0 = Monday ... 6 = Sunday
    Month,   ///< 0 = January ... 11 = December
    Hour,    ///< 0 ... 23 on the owner's clock then
};

/// 7, 12 or 24.
int countOf(DayPart by);

/// The mood of one check-in.
struct MoodMoment {
    Day day;
    int hour; ///< 0 ... 23
    double mood;
};

/// The mean mood of each part, with nothing where fewer than `leastDays` days tell it.
struct MoodBy {
    DayPart by = DayPart::Weekday;
    std::vector<std::optional<MeanInterval>> parts{};
    std::vector<int> days{};     ///< that tell it, of each part
    std::optional<double> all{}; ///< the mean of all days
};

/// A day counts once in each part it tells of, by the mean of its moods there: it is one day. `moods`: ascending by day.
MoodBy moodBy(std::vector<MoodMoment> moods, DayPart by);

} // namespace tend::domain
