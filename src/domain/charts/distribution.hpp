#pragma once

#include "domain/charts/lasting.hpp"
#include "domain/patterns/comparison.hpp"

#include <array>
#include <optional>
#include <span>

namespace tend::domain {

/// A share of days, and between what it may lie at 95 %.
struct MoodShare {
    int days = 0;
    double share = 0; ///< 0..1
    double low = 0;
    double high = 1;
};

/// How often each mood was. A day counts by its mean mood, rounded.
struct Distribution {
    DaySpan span;
    int days = 0;                      ///< with a mood
    std::array<MoodShare, 5> moods{};  ///< hard ... bright
    std::optional<MeanInterval> mean{}; ///< where there is any
};

struct ShareChange {
    double difference = 0; ///< later less earlier
    double low = -1;
    double high = 1;

    /// More than chance would do.
    bool clear() const { return low > 0 || high < 0; }
};

/// What has changed from one span to another; nothing can be said where either has fewer than `leastDays` days.
struct DistributionChange {
    std::array<ShareChange, 5> moods{};
    Comparison mean{}; ///< `with`: the later days
};

/// Of the days of the span. Intervals are Wilson's (E. B. Wilson, "Probable inference, the law of succession, and
/// statistical inference", 1927) for as many independent days as these are worth. `days`: ascending.
Distribution distributionOf(std::span<const DayValue> days, DaySpan span);

/// Newcombe's hybrid score interval (R. G. Newcombe, "Interval estimation for the difference between independent
/// proportions", 1998, method 10), on the same shares.
std::optional<DistributionChange> changeBetween(std::span<const DayValue> days, DaySpan earlier, DaySpan later);

} // namespace tend::domain
