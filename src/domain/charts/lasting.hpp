#pragma once

#include "domain/charts/moving_mean.hpp"

#include <span>
#include <vector>

/// Means of days that are alike from day to day.
namespace tend::domain {

/// A mean and between what it may lie, at 95 %.
struct MeanInterval {
    int count = 0;
    double mean = 0;
    double low = 0;
    double high = 0;
};

/// How alike values so many days apart are, for 1, 2, ... days, as far as that is above nothing (memoryOf()).
/// `values`: ascending, one a day.
std::vector<double> memoryOfDays(std::span<const DayValue> values);

/// By how much the variance of the mean over these days is larger than of independent ones: 1 + 2/n sum_k p_k a_k, p_k
/// of the days being k days before another (after G. V. Bayley and J. M. Hammersley, "The 'effective' number of
/// independent observations in an autocorrelated time series", 1946). At least 1. `days`: ascending.
double inflationOf(std::span<const DayValue> days, std::span<const double> memory);

/// The mean, with Student's interval for as many independent days as these are worth. Nothing known of its spread where
/// that is less than two: then from 1 to 5 as the moods go.
MeanInterval meanOf(std::span<const DayValue> days, std::span<const double> memory);

} // namespace tend::domain
