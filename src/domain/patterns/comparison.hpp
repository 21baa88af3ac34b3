#pragma once

#include <optional>
#include <span>
#include <vector>

/// The arithmetic under the patterns: two groups of days compared, so that chance is not taken for more.
namespace tend::domain {

/// How the values of some days differ from those of others. The interval has 95 %.
struct Comparison {
    int with = 0; ///< days
    int without = 0;
    double meanWith = 0;
    double meanWithout = 0;
    double difference = 0; ///< with less without
    double low = 0;
    double high = 0;
    double p = 1; ///< two-sided: how often chance alone differs so much

    bool operator==(const Comparison&) const = default;
};

/// Welch's t-test of two means whose variances may differ (B. L. Welch, "The generalization of Student's
/// problem when several different population variances are involved", 1947). `inflation`: by which variances
/// are larger than those of independent days, at least 1; see varianceInflation(). Nothing where a side has
/// less than two values, or neither varies.
std::optional<Comparison> welch(std::span<const double> with, std::span<const double> without,
                                double inflation = 1);

/// The same, put right by resampling where a side has few days (see Resampling), as means of few moods that
/// heap up at one end are not as Student's t has it. Where one side does not vary, and one is small, it is
/// taken to vary as the other does: ten days alike may be chance. 0 lies outside the interval exactly where
/// `p` is below 0.05.
std::optional<Comparison> compare(std::span<const double> with, std::span<const double> without,
                                  double inflation = 1);
/// The same where the two sides last differently.
std::optional<Comparison> compare(std::span<const double> with, std::span<const double> without,
                                  double inflationWith, double inflationWithout);

/// One value a day, without a gap between days; nothing where none was told.
using DaySeries = std::vector<std::optional<double>>;

/// How alike values so many days apart are, for 1, 2, ... `most` days: the series' autocorrelation, over the
/// pairs of days that both have one. As many zeros where the series does not vary.
std::vector<double> autocorrelation(const DaySeries& series, int most);

/// The same as it may be meant. Seen through a short series, what lasts seems to last less than it does, by
/// about (1 + 2 sum_k a_k) / n (F. H. C. Marriott and J. A. Pope, "Bias in the estimation of
/// autocorrelations", 1954); and as that is seen through it, too, twice as much is added. In simulations this
/// keeps false findings at what was promised from two months on, for moods that last for weeks.
std::vector<double> memoryOf(const DaySeries& series, int most);

/// By how much two series that each go on as they are from day to day make a difference between them look
/// surer than it is: 1 + 2 sum_k (1 - k/n) a_k b_k, never less than 1, of their autocorrelations and `n`
/// pairs (M. S. Bartlett, "Some aspects of the time-correlation problem in regard to tests of significance",
/// 1935).
double varianceInflation(std::span<const double> a, std::span<const double> b, int n);

/// For each p-value the smallest rate of false findings at which it is one, none smaller than it was
/// (Y. Benjamini and Y. Hochberg, "Controlling the false discovery rate", 1995).
std::vector<double> correctedForMany(std::span<const double> p);

} // namespace tend::domain
