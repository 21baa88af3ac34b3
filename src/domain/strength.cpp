#include "domain/strength.hpp"

#include <algorithm>
#include <cmath>

namespace tend::domain {

Strength::Strength(Frequency frequency)
    : times_(frequency.daily() ? 1 : std::max(1, frequency.times)), window_(windowOf(frequency)) {
    const double timesPerDay = times_ / static_cast<double>(window_.size());
    multiplier_ = std::pow(0.5, std::sqrt(timesPerDay) / 13.0);
}

Strength::Strength(Frequency frequency, double value, const std::vector<bool>& past) : Strength(frequency) {
    for (const bool done : past)
        addDay(done);
    value_ = value;
}

std::size_t Strength::windowOf(Frequency frequency) {
    return frequency.daily() ? 1 : static_cast<std::size_t>(frequency.days);
}

void Strength::addDay(bool done) {
    doneInWindow_ += int(done) - int(window_[next_]);
    window_[next_] = done;
    next_ = (next_ + 1) % window_.size();
    const double enough = std::min(1.0, doneInWindow_ / times_);
    value_ = value_ * multiplier_ + enough * (1 - multiplier_);
}

} // namespace tend::domain
