#include "domain/charts/lasting.hpp"

#include <boost/math/distributions/normal.hpp>
#include <boost/math/distributions/students_t.hpp>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <numeric>
#include <utility>

namespace tend::domain {

std::vector<double> untilNothing(std::vector<double> memory) {
    memory.erase(std::ranges::find_if(memory, [](double alike) { return alike <= 0; }), memory.end());
    return memory;
}

std::vector<double> lastingMemory(const DaySeries& series, int means) {
    auto memory = memoryOf(series, longestMemory);
    if (means > 1) {
        const auto seen = untilNothing(autocorrelation(series, longestMemory));
        const double lasting = 1 + 2 * std::accumulate(seen.begin(), seen.end(), 0.0);
        const auto count = std::ranges::count_if(series, [](const auto& value) { return value.has_value(); });
        for (double& alike : memory)
            alike += (means - 1) * lasting / static_cast<double>(count);
    }
    return untilNothing(std::move(memory));
}

double inflationOver(std::span<const Day> days, std::span<const double> memory) {
    double alike = 0;
    for (std::size_t i = 0; i < days.size(); ++i)
        for (std::size_t j = i + 1; j < days.size(); ++j) {
            const auto apart = static_cast<std::size_t>(days[j] - days[i]);
            if (apart > memory.size())
                break;
            alike += apart == 0 ? 1 : memory[apart - 1];
        }
    return days.empty() ? 1 : std::max(1.0, 1 + 2 * alike / static_cast<double>(days.size()));
}

double reachOf(double worth) {
    constexpr double upper = 0.975;
    if (std::isinf(worth))
        return boost::math::quantile(boost::math::normal(), upper);
    return boost::math::quantile(boost::math::students_t(std::max(1.0, worth - 1)), upper);
}

std::optional<MeanInterval> meanOf(std::span<const double> values, double inflation) {
    if (values.size() < 2)
        return std::nullopt;
    const auto n = static_cast<double>(values.size());
    const double mean = std::accumulate(values.begin(), values.end(), 0.0) / n;
    double squares = 0;
    for (const double value : values)
        squares += (value - mean) * (value - mean);
    const double worth = std::max(2.0, n / inflation);
    const double variance = squares / (n - n / worth);
    const double half = reachOf(worth) * std::sqrt(variance / worth);
    return MeanInterval{mean, mean - half, mean + half};
}

ShareInterval shareInterval(double share, double worth, double reach) {
    if (worth <= 0)
        return {};
    const double square = reach * reach;
    const double middle = share + square / (2 * worth);
    const double half = reach * std::sqrt(share * (1 - share) / worth + square / (4 * worth * worth));
    const double all = 1 + square / worth;
    return {share, std::max(0.0, (middle - half) / all), std::min(1.0, (middle + half) / all)};
}

ShareChange changeOf(const ShareInterval& earlier, const ShareInterval& later) {
    const double difference = later.share - earlier.share;
    return {difference, difference - std::hypot(later.share - later.low, earlier.high - earlier.share),
            difference + std::hypot(later.high - later.share, earlier.share - earlier.low)};
}

} // namespace tend::domain
