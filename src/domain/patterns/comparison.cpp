#include "domain/patterns/comparison.hpp"

#include <boost/math/distributions/students_t.hpp>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <numeric>

namespace tend::domain {
namespace {

struct Moments {
    double n;
    double mean;
    double variance; ///< of the population, estimated: over n - 1
};

Moments momentsOf(std::span<const double> values) {
    const auto n = static_cast<double>(values.size());
    const double mean = std::accumulate(values.begin(), values.end(), 0.0) / n;
    double squares = 0;
    for (const double value : values)
        squares += (value - mean) * (value - mean);
    return {n, mean, squares / (n - 1)};
}

/// Of a mean, and how many degrees of freedom that leaves.
struct Share {
    double square;
    double degrees;
};

Share shareOf(const Moments& moments, double inflation) {
    const double n = std::max(2.0, moments.n / inflation);
    return {moments.variance / n, n - 1};
}

} // namespace

std::optional<Comparison> compare(std::span<const double> with, std::span<const double> without,
                                  double inflation) {
    return compare(with, without, inflation, inflation);
}

std::optional<Comparison> compare(std::span<const double> with, std::span<const double> without,
                                  double inflationWith, double inflationWithout) {
    if (with.size() < 2 || without.size() < 2)
        return std::nullopt;
    const auto a = momentsOf(with), b = momentsOf(without);
    const auto shareA = shareOf(a, inflationWith), shareB = shareOf(b, inflationWithout);
    const double square = shareA.square + shareB.square;
    if (square <= 0)
        return std::nullopt;
    const double degrees =
        square * square /
        (shareA.square * shareA.square / shareA.degrees + shareB.square * shareB.square / shareB.degrees);
    const boost::math::students_t_distribution<double> student(degrees);
    constexpr double tail = 0.025;
    const double error = std::sqrt(square);
    const double reach = error * boost::math::quantile(boost::math::complement(student, tail));
    const double difference = a.mean - b.mean;
    const double p = 2 * boost::math::cdf(boost::math::complement(student, std::abs(difference) / error));
    return Comparison{.with = static_cast<int>(with.size()),
                      .without = static_cast<int>(without.size()),
                      .meanWith = a.mean,
                      .meanWithout = b.mean,
                      .difference = difference,
                      .low = difference - reach,
                      .high = difference + reach,
                      .p = p};
}

std::vector<double> autocorrelation(const DaySeries& series, int most) {
    double sum = 0;
    double count = 0;
    for (const auto& value : series)
        if (value) {
            sum += *value;
            ++count;
        }
    // What is missing weighs nothing: twice the sums, once for values and once for how many pairs there are.
    std::vector<double> away(series.size()), there(series.size());
    double squares = 0;
    for (std::size_t i = 0; i < series.size(); ++i)
        if (series[i]) {
            away[i] = *series[i] - sum / count;
            there[i] = 1;
            squares += away[i] * away[i];
        }
    std::vector<double> alike(static_cast<std::size_t>(std::max(most, 0)));
    if (squares <= 0)
        return alike;
    const double variance = squares / count;
    for (std::size_t lag = 1; lag <= alike.size() && lag < series.size(); ++lag) {
        double products = 0;
        double pairs = 0;
        for (std::size_t i = lag; i < series.size(); ++i) {
            products += away[i] * away[i - lag];
            pairs += there[i] * there[i - lag];
        }
        if (pairs > 0)
            alike[lag - 1] = products / pairs / variance;
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
