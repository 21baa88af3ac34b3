#pragma once

#include "domain/charts/lasting.hpp"
#include "domain/charts/moving_mean.hpp"
#include "domain/day.hpp"

#include <optional>
#include <span>
#include <vector>

/// How the mood is on Mondays, in May, in the morning.
namespace tend::domain {

/// By what days, or hours, are put together.
enum class DayPart { Weekday, Month, Hour };

/// The mood of one check-in, and the hour 0..23 the owner's clock showed.
struct HourMood {
    Day day;
    int hour = 0;
    double mood = 0;
    bool operator==(const HourMood&) const = default;
};

struct PartMood {
    int count = 0; ///< days; by the hour: check-ins
    /// 95 %; nothing where there are less than `leastDays` (patterns) of them.
    std::optional<MeanInterval> mood{};
};

struct MoodByParts {
    DayPart part{};
    PartMood all{};
    std::vector<PartMood> parts{}; ///< Monday first, January first, midnight first
};

/// The mean mood of each weekday (7) or month of the year (12). `days`: ascending, one a day; `part` is one
/// of these two. The intervals are Student's, of as many independent days as lasting moods are worth: for how
/// long they last is seen in what the weekday (month) does not tell of them. In simulations 94 to 97 of 100
/// hold what the moods are around.
MoodByParts moodByDays(std::span<const DayValue> days, DayPart part);

/// The same by the hour (24). `checkIns`: ascending by day. Those of one day are worth one day, so that the
/// intervals are a little too wide rather than too narrow.
MoodByParts moodByHours(std::span<const HourMood> checkIns);

} // namespace tend::domain
