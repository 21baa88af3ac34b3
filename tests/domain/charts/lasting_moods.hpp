#pragma once

#include "domain/charts/moving_mean.hpp"

#include <cmath>
#include <random>
#include <vector>

namespace tend::test {

/// What lies around nothing by 1 and is like what it was the day before: a first-order autoregression.
class Lasting {
  public:
    Lasting(std::mt19937& random, double like) : random_(random), like_(like), now_(normal_(random)) {}

    double next() {
        now_ = like_ * now_ + std::sqrt(1 - like_ * like_) * normal_(random_);
        return now_;
    }

  private:
    std::mt19937& random_;
    std::normal_distribution<double> normal_{};
    double like_;
    double now_;
};

} // namespace tend::test
