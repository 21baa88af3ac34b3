#pragma once

#include "domain/day.hpp"

#include <span>
#include <vector>

/// Lines through the days.
namespace tend::domain {

/// What one day has of something: its mood, how well a side of care went.
struct DayValue {
    Day day;
    double value;
    bool operator==(const DayValue&) const = default;
};

/// The mean of a day and the days before it, and between what the days' level may lie.
struct MeanDay {
    Day day;
    double mean;
    double low; ///< of the 95 % interval
    double high;
    int days = 0; ///< that have a value, among the window's
};

/// How far days lie from the level around them, and for how long they stay there.
struct DayNoise {
    double deviation = 0;         ///< standard deviation
    std::vector<double> memory{}; ///< autocorrelation 1, 2, ... days apart, as far as it is above nothing
    double worth = 0;             ///< as many independent days as it was seen in; infinite: it is known

    /// By how much the variance of a mean of `days` days is larger than of independent ones:
    /// 1 + 2 sum_k (1 - k/n) a_k (G. V. Bayley and J. M. Hammersley, "The 'effective' number of independent
    /// observations in an autocorrelated time series", 1946).
    double inflation(int days) const;
};

/// The noise of days around their mean over three windows, half of them before and half after the day, so
/// that what the level itself does is left out. `values`: ascending, one a day.
DayNoise noiseAround(std::span<const DayValue> values, int window);

/// The mean of the last `window` days, for each day from the first of `values` to the last, where at least
/// `least` days of its window have a value. The interval is for the level the days were around: Student's,
/// from what their noise makes of a mean of so many days. In simulations 93 of 100 intervals of 7 days hold
/// the level, 95 of 30 and 99 of 90, for levels that move within months.
std::vector<MeanDay> movingMeans(std::span<const DayValue> values, int window, int least,
                                 const DayNoise& noise);

} // namespace tend::domain
