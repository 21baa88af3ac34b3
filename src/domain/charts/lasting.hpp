#pragma once

#include "domain/day.hpp"
#include "domain/patterns/comparison.hpp"

#include <optional>
#include <span>
#include <vector>

/// Means and shares of days that are like the days before them: as sure as fewer independent days make them.
namespace tend::domain {

/// Days over which a mood may last; beyond them what is alike is chance.
inline constexpr int longestMemory = 28;

/// `memory` up to the first distance at which nothing of it is left.
std::vector<double> untilNothing(std::vector<double> memory);

/// For how long days stay as they are: memoryOf() for 1, 2, ... days, until nothing of it is left. `means`:
/// how many means of stretches of it, one after the other, were taken off the series; each but the first
/// hides as much again of what lasts as the series' own mean does.
std::vector<double> lastingMemory(const DaySeries& series, int means = 1);

/// By how much the variance of a mean over `days` (ascending; a day is there once for each of its values) is
/// larger than of independent ones: 1 + 2/n sum_k m_k a_k, where m_k pairs of them are k days apart and a_k
/// is `memory`. Values of one day count as one. Without gaps this is Bayley and Hammersley's formula (1946).
double inflationOver(std::span<const Day> days, std::span<const double> memory);

/// How many standard errors 95 of 100 means lie within, seen in as many independent values as `worth`: of
/// Student's t, or of the normal distribution where `worth` is infinite.
double reachOf(double worth);

/// A mean and its 95 % interval.
struct MeanInterval {
    double mean = 0;
    double low = 0;
    double high = 0;
    bool operator==(const MeanInterval&) const = default;
};

/// Student's interval for the mean of values whose mean varies `inflation` times as much as that of
/// independent ones: of n / inflation values, two at least. The values' own variance is seen too small by as
/// much as they are alike, sum (x - mean)^2 / (n - inflation) sets that right. Of nothing where they do not
/// vary; nothing for less than two values.
std::optional<MeanInterval> meanOf(std::span<const double> values, double inflation);

/// Between what a share may lie.
struct ShareInterval {
    double share = 0;
    double low = 0;
    double high = 1;
    bool operator==(const ShareInterval&) const = default;
};

/// E. B. Wilson's score interval ("Probable inference, the law of succession, and statistical inference",
/// 1927) for a share of `worth` independent values; `reach` is 1.96 for 95 %. A worth of nothing knows
/// nothing.
ShareInterval shareInterval(double share, double worth, double reach);

/// Between what the difference of two shares may lie, `later` less `earlier`.
struct ShareChange {
    double difference = 0;
    double low = 0;
    double high = 0;
    bool operator==(const ShareChange&) const = default;
};

/// R. G. Newcombe's hybrid score interval ("Interval estimation for the difference between independent
/// proportions", 1998, method 10), made of those of the two shares.
ShareChange changeOf(const ShareInterval& earlier, const ShareInterval& later);

} // namespace tend::domain
