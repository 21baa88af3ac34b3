#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace tend::domain {

/// A side with fewer days is a small one. Moods heap up at one end of 1..5, and Student's t is sure too soon
/// of a few of them beside many: of 10,000 simulated times its interval held 92.6 % for 10 such days beside
/// 300, and 94.5 % for 40, which is near enough (docs/decisions/016).
inline constexpr std::size_t fewDays = 30;

/// What Student's t says of a difference of two means, put right where a side is small: the bootstrap-t
/// (B. Efron and R. J. Tibshirani, "An Introduction to the Bootstrap", 1993, ch. 12.5 and 16.2) in its
/// symmetric form (P. Hall, "On symmetric bootstrap confidence intervals", 1988). Days are drawn from both
/// sides again and again, and how far t comes then is what it may come to by chance.
///
/// Said as p-values turned into p-values (R. Beran, "Prepivoting to reduce level error of confidence sets",
/// 1987), so that days which are not independent can be taken into account before: the resamples tell how far
/// off Student's t is for such moods, not how much the days are alike.
///
/// The same sides give the same numbers each time: draws are seeded, and made of whole numbers. The mean of a
/// side that is not small is drawn from the normal distribution, and its variance kept, which takes no longer
/// for more days.
class Resampling {
  public:
    /// Each side has two values that differ, at least.
    Resampling(std::span<const double> a, std::span<const double> b);

    /// What Student's two-sided p, of as many independent days, comes to. Below 0.005, where the resamples
    /// get few, Student's tail goes on from there, stretched to meet them.
    double corrected(double p) const;

    /// The p that comes to 0.05: corrected(p) is less than 0.05 for those below it and no others.
    double level() const { return level_; }

  private:
    double degrees_;
    std::vector<double> reached_; ///< by t of each resample, either way; in no order
    double level_;
    double tail_; ///< as far as t gets in 0.005 of them
};

} // namespace tend::domain
