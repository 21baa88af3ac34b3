#include "domain/strength.hpp"

#include <algorithm>
#include <cmath>

namespace tend::domain {

Strength::Strength(Frequency frequency)
    : times_(frequency.daily() ? 1 : std::max(1, frequency.times)),
      window_(frequency.daily() ? 1U : static_cast<std::size_t>(frequency.days)) {
    const double timesPerDay = times_ / static_cast<double>(window_.size());
    multiplier_ = std::pow(0.5, std::sqrt(timesPerDay) / 13.0);
}

void Strength::addDay(bool done) {
    doneInWindow_ += int(done) - int(window_[next_]);
    window_[next_] = done;
    next_ = (next_ + 1) % window_.size();
    const double enough = std::min(1.0, doneInWindow_ / times_);
    value_ = value_ * multiplier_ + enough * (1 - multiplier_);
}

} // namespace tend::domain
