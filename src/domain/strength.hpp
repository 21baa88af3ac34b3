#pragma once

#include "domain/streak.hpp"

#include <cstddef>
#include <vector>

namespace tend::domain {

/// How settled a habit is, 0..1: Loop Habit Tracker's exponential smoothing,
/// s = s*m + c*(1-m) a day, m = 0.5^(sqrt(f)/13), f = times per day, c = min(1, done in the last `days` days
/// / `times`). Days of rest are not told to it: they freeze the value and stretch the window.
class Strength {
  public:
    explicit Strength(Frequency frequency);
    /// Goes on from a value, and from whether something was done on each of the days before: at most
    /// windowOf() of them, oldest first, rest days left out.
    Strength(Frequency frequency, double value, const std::vector<bool>& past);

    /// How many days, rest days left out, tell of the next one's strength.
    static std::size_t windowOf(Frequency frequency);

    /// The next day that is not a rest day, and whether something was done on it.
    void addDay(bool done);

    double value() const { return value_; }

  private:
    double times_;
    double multiplier_;
    std::vector<bool> window_; ///< a ring of the last days
    std::size_t next_ = 0;
    int doneInWindow_ = 0;
    double value_ = 0;
};

} // namespace tend::domain
