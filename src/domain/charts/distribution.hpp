#pragma once

#include "domain/charts/lasting.hpp"
#include "domain/charts/moving_mean.hpp"
#include "domain/day.hpp"
#include "domain/patterns/comparison.hpp"

#include <array>
#include <optional>
#include <span>

/// How often each mood was.
namespace tend::domain {

/// The level 1..5 a day counts as whose mean mood is this: the nearest, of two the one further up.
int roundedMood(double mean);

/// Of the days with a mood, those that counted as this one, and between what their share may lie (95 %).
struct MoodShare : ShareInterval {
    int days = 0;
};

struct Distribution {
    DaySpan span;
    std::array<MoodShare, 5> moods{}; ///< of mood 1 first
    int days = 0;                     ///< of the span that have a mood
    double worth = 0;                 ///< as many independent days as they tell of how often each mood is
    double mean = 0;                  ///< of the days' means; 0 where there is none
};

/// How often each mood was on the days of `span` among `days` (ascending, one a day). Wilson's intervals, of
/// as many independent days as lasting moods are worth: what is alike between days is taken from all five
/// moods together, as a mood that was seldom tells nothing about how long it lasts. In simulations, moods
/// that last (a day is 0.3 or 0.6 like the one before) over 60 and 365 days, 94 to 97 of 100 intervals hold
/// the share.
Distribution distributionOf(std::span<const DayValue> days, DaySpan span);

struct DistributionChange {
    Distribution earlier;
    Distribution later;
    /// Later less earlier, 95 %; nothing where a side has less than `leastDays` (patterns) days.
    std::optional<std::array<ShareChange, 5>> moods{};
    /// `with`: the later days; nothing too where neither side's moods vary.
    std::optional<Comparison> mean{};
};

/// What is different between two spans. Spans that overlap are compared as if they did not: their intervals
/// are wider than they would have to be.
DistributionChange changeBetween(std::span<const DayValue> days, DaySpan earlier, DaySpan later);

} // namespace tend::domain
