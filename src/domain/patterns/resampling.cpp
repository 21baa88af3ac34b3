#include "domain/patterns/resampling.hpp"

#include "domain/patterns/moments.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <numbers>
#include <random>

namespace tend::domain {
namespace {

/// One less than a round number, so that ranks among them are round shares (Efron and Tibshirani, 12.5).
constexpr std::size_t resamples = 1999;
constexpr std::ptrdiff_t inTail = 10;    ///< of them beyond 0.005
constexpr std::ptrdiff_t outside95 = 99; ///< of them, with the one on the border

/// Two ways to the same t may differ by rounding, on different machines, too; they count as the same.
constexpr double same = 1 + 1e-9;

/// Numbers that are the same on every machine, as those of the standard's distributions need not be.
class Draws {
  public:
    std::uint64_t word() { return random_(); }

    /// Of the standard normal distribution (G. E. P. Box and M. E. Muller, 1958).
    double normal() {
        const double radius = std::sqrt(-2 * std::log(1 - share()));
        return radius * std::cos(2 * std::numbers::pi * share());
    }

  private:
    /// 0 to less than 1.
    double share() { return static_cast<double>(random_() >> 11U) * 0x1p-53; }

    std::mt19937_64 random_{19470101};
};

/// A side that can be drawn from.
class Source {
  public:
    explicit Source(std::span<const double> values) : moments_(momentsOf(values)), share_(shareOf(moments_)) {
        if (values.size() >= fewDays)
            return;
        for (const double value : values)
            away_.push_back(value - moments_.mean);
    }

    const Share& share() const { return share_; }

    /// How far a resample's mean is from the side's own, and the square of its standard error.
    struct Drawn {
        double away;
        double square;
    };

    Drawn draw(Draws& draws) const {
        if (away_.empty())
            return {draws.normal() * std::sqrt(share_.square), share_.square};
        // Four days of a word: which of fewer than 30 days 16 bits tell evenly enough, to 1 in 2,000.
        constexpr unsigned bits = 16;
        double sum = 0;
        double squares = 0;
        std::uint64_t word = 0;
        const std::uint64_t count = away_.size();
        for (std::uint64_t i = 0; i < count; ++i) {
            word = i % 4 == 0 ? draws.word() : word >> bits;
            const double away = away_[((word & 0xffffU) * count) >> bits];
            sum += away;
            squares += away * away;
        }
        const double mean = sum / moments_.n;
        const double variance = (squares - mean * sum) / (moments_.n - 1);
        return {mean, std::max(0.0, variance / moments_.n)};
    }

  private:
    Moments moments_;
    Share share_;
    std::vector<double> away_{}; ///< from the mean; of a small side
};

std::vector<double> reachedBy(const Source& a, const Source& b) {
    // A resample of which neither side varies has no t: it is drawn again. Rounding leaves less than this.
    const double least = 1e-12 * (a.share().square + b.share().square);
    Draws draws;
    std::vector<double> reached;
    reached.reserve(resamples);
    while (reached.size() < resamples) {
        const auto drawnA = a.draw(draws), drawnB = b.draw(draws);
        if (const double square = drawnA.square + drawnB.square; square > least)
            reached.push_back(std::abs(drawnA.away - drawnB.away) / std::sqrt(square));
    }
    return reached;
}

} // namespace

Resampling::Resampling(std::span<const double> a, std::span<const double> b) {
    const Source sourceA(a), sourceB(b);
    degrees_ = degreesOf(sourceA.share(), sourceB.share());
    reached_ = reachedBy(sourceA, sourceB);
    const auto level = reached_.end() - outside95, tail = reached_.end() - inTail;
    std::nth_element(reached_.begin(), level, reached_.end());
    level_ = studentP(degrees_, *level * same);
    std::nth_element(level, tail, reached_.end());
    tail_ = *tail;
}

double Resampling::corrected(double p) const {
    const double t = studentT(degrees_, std::max(p, std::numeric_limits<double>::min()));
    constexpr double all = resamples + 1;
    if (t > tail_ * same)
        return studentP(degrees_, t * studentT(degrees_, inTail / all) / tail_);
    const auto asFar = std::count_if(reached_.begin(), reached_.end(),
                                     [least = t / same](double reached) { return reached >= least; });
    return static_cast<double>(asFar + 1) / all;
}

} // namespace tend::domain
