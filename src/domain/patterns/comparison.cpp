#include "domain/patterns/comparison.hpp"

#include "domain/patterns/moments.hpp"
#include "domain/patterns/resampling.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <functional>
#include <numeric>

namespace tend::domain {
namespace {

/// By which the variances of the sides' means are larger than those of independent days.
struct Inflations {
    double with;
    double without;
};

/// Of which one varies, at least.
struct Moods {
    Moments with;
    Moments without;
};

/// A difference of two means, and what Student's t says of it.
class Difference {
  public:
    /// One of them varies, at least.
    Difference(const Moods& moods, const Inflations& inflations)
        : with_(moods.with), without_(moods.without) {
        const auto a = shareOf(with_, inflations.with), b = shareOf(without_, inflations.without);
        error_ = std::sqrt(a.square + b.square);
        degrees_ = degreesOf(a, b);
    }

    double p() const { return studentP(degrees_, (with_.mean - without_.mean) / error_); }

    /// With that p, and an interval that holds all differences with a p of `level` at least.
    Comparison comparison(double p, double level) const {
        const double difference = with_.mean - without_.mean;
        const double reach = error_ * studentT(degrees_, level);
        return {.with = static_cast<int>(with_.n),
                .without = static_cast<int>(without_.n),
                .meanWith = with_.mean,
                .meanWithout = without_.mean,
                .difference = difference,
                .low = difference - reach,
                .high = difference + reach,
                .p = p};
    }

  private:
    Moments with_;
    Moments without_;
    double error_;
    double degrees_;
};

std::optional<Moods> moodsOf(std::span<const double> with, std::span<const double> without) {
    if (with.size() < 2 || without.size() < 2)
        return std::nullopt;
    const Moods moods{momentsOf(with), momentsOf(without)};
    return moods.with.variance > 0 || moods.without.variance > 0 ? std::optional(moods) : std::nullopt;
}

Comparison asStudentHasIt(const Moods& moods, const Inflations& inflations) {
    constexpr double outside95 = 0.05;
    const Difference difference(moods, inflations);
    return difference.comparison(difference.p(), outside95);
}

} // namespace

std::optional<Comparison> welch(std::span<const double> with, std::span<const double> without,
                                double inflation) {
    const auto moods = moodsOf(with, without);
    return moods ? std::optional(asStudentHasIt(*moods, {inflation, inflation})) : std::nullopt;
}

std::optional<Comparison> compare(std::span<const double> with, std::span<const double> without,
                                  double inflation) {
    return compare(with, without, inflation, inflation);
}

std::optional<Comparison> compare(std::span<const double> with, std::span<const double> without,
                                  double inflationWith, double inflationWithout) {
    auto moods = moodsOf(with, without);
    if (!moods)
        return std::nullopt;
    const Inflations inflations{inflationWith, inflationWithout};
    if (std::min(with.size(), without.size()) >= fewDays)
        return asStudentHasIt(*moods, inflations);
    auto &a = moods->with.variance, &b = moods->without.variance;
    if (a > 0 && b > 0) {
        const Difference difference(*moods, inflations);
        const Resampling resampling(with, without);
        return difference.comparison(resampling.corrected(difference.p()), resampling.level());
    }
    a = b = std::max(a, b);
    return asStudentHasIt(*moods, inflations);
}

std::vector<double> autocorrelation(const DaySeries& series, int most) {
    double sum = 0;
    double count = 0;
    for (const auto& value : series)
        if (value) {
            sum += *value;
            ++count;
        }
    std::vector<double> alike(static_cast<std::size_t>(std::max(most, 0)));
    // What is missing weighs nothing: twice the sums, once for values and once for how many pairs there are.
    // So do days before the first. Four lags at once: none of their sums waits for another.
    constexpr std::size_t together = 4;
    const std::size_t before = alike.size() + together;
    std::vector<double> away(before + series.size()), there(before + series.size());
    double squares = 0;
    for (std::size_t i = 0; i < series.size(); ++i)
        if (series[i]) {
            away[before + i] = *series[i] - sum / count;
            there[before + i] = 1;
            squares += away[before + i] * away[before + i];
        }
    if (squares <= 0)
        return alike;
    const double variance = squares / count;
    for (std::size_t lag = 1; lag <= alike.size(); lag += together) {
        std::array<double, together> products{}, pairs{};
        for (std::size_t i = before; i < away.size(); ++i)
            for (std::size_t k = 0; k < together; ++k) {
                products[k] += away[i] * away[i - lag - k];
                pairs[k] += there[i] * there[i - lag - k];
            }
        for (std::size_t k = 0; k < together && lag + k <= alike.size(); ++k)
            if (pairs[k] > 0)
                alike[lag + k - 1] = products[k] / pairs[k] / variance;
    }
    return alike;
}

std::vector<double> memoryOf(const DaySeries& series, int most) {
    auto memory = autocorrelation(series, most);
    const auto count = std::ranges::count_if(series, [](const auto& value) { return value.has_value(); });
    const auto end = std::ranges::find_if(memory, [](double alike) { return alike <= 0; });
    const double lasting = 1 + 2 * std::accumulate(memory.begin(), end, 0.0);
    if (count > 0)
        for (double& alike : memory)
            alike += 2 * lasting / static_cast<double>(count);
    return memory;
}

double varianceInflation(std::span<const double> a, std::span<const double> b, int n) {
    double sum = 0;
    for (std::size_t i = 0; i < std::min(a.size(), b.size()); ++i) {
        const double weight = 1 - static_cast<double>(i + 1) / n;
        if (weight > 0)
            sum += weight * a[i] * b[i];
    }
    return std::max(1.0, 1 + 2 * sum);
}

std::vector<double> correctedForMany(std::span<const double> p) {
    std::vector<std::size_t> order(p.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::sort(order, std::greater<>(), [&](std::size_t i) { return p[i]; });
    std::vector<double> corrected(p.size());
    double least = 1;
    const auto count = static_cast<double>(p.size());
    for (std::size_t i = 0; i < order.size(); ++i) {
        const auto rank = static_cast<double>(order.size() - i);
        least = std::min(least, p[order[i]] * count / rank);
        corrected[order[i]] = least;
    }
    return corrected;
}

} // namespace tend::domain
