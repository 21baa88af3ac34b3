#pragma once

#include "base/id.hpp"
#include "domain/charts/moving_mean.hpp"
#include "domain/streak.hpp"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace tend::domain {

/// What a line through the days is about: the mood, or a side of care.
struct Measure {
    std::optional<base::Id> dimension{}; ///< nothing: the mood
    bool operator==(const Measure&) const = default;
};

/// Over how many days the means of a line go, and how many of those have to have a value.
struct MeanSpan {
    int window;
    int least;
};

inline constexpr std::array meanSpans{MeanSpan{7, 4}, MeanSpan{30, 10}, MeanSpan{90, 30}};

/// A line through all days of the journal.
struct MeasureLine {
    Measure measure{};
    std::string name{};                                         ///< of the side of care; the mood has none
    std::vector<DayValue> days{};                               ///< ascending
    std::array<std::vector<MeanDay>, meanSpans.size()> means{}; ///< as meanSpans has them
};

/// A streak's strength on every day, as a line.
std::vector<MeanDay> strengthLine(const Streak& streak);

/// The line through `days`, with its means.
MeasureLine lineThrough(std::vector<DayValue> days);

} // namespace tend::domain
