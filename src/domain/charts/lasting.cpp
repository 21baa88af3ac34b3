#include "domain/charts/lasting.hpp"

#include "domain/check_in.hpp"
#include "domain/patterns/comparison.hpp"

#include <boost/math/distributions/students_t.hpp>

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace tend::domain {
namespace {

/// Days over which a mood may last; beyond them what is alike is chance.
constexpr int longestMemory = 28;

} // namespace

std::vector<double> memoryOfDays(std::span<const DayValue> values) {
    if (values.empty())
        return {};
    DaySeries series(static_cast<std::size_t>(values.back().day - values.front().day + 1));
    for (const auto& [day, value] : values)
        series[static_cast<std::size_t>(day - values.front().day)] = value;
    auto memory = memoryOf(series, longestMemory);
    memory.erase(std::ranges::find_if(memory, [](double alike) { return alike <= 0; }), memory.end());
    return memory;
}

double inflationOf(std::span<const DayValue> days, std::span<const double> memory) {
    if (days.empty())
        return 1;
    double sum = 0;
    for (std::size_t i = 0; i < days.size(); ++i)
        for (std::size_t j = i + 1; j < days.size(); ++j) {
            const auto apart = static_cast<std::size_t>(days[j].day - days[i].day);
            if (apart > memory.size())
                break;
            if (apart > 0)
                sum += memory[apart - 1];
        }
    return std::max(1.0, 1 + 2 * sum / static_cast<double>(days.size()));
}

MeanInterval meanOf(std::span<const DayValue> days, std::span<const double> memory) {
    MeanInterval found{.count = static_cast<int>(days.size()), .low = Level::lowest, .high = Level::highest};
    if (days.empty())
        return found;
    const auto n = static_cast<double>(days.size());
    for (const auto& day : days)
        found.mean += day.value / n;
    double squares = 0;
    for (const auto& day : days)
        squares += (day.value - found.mean) * (day.value - found.mean);
    const double worth = n / inflationOf(days, memory);
    if (days.size() < 2 || worth < 2)
        return found;
    constexpr double tail = 0.025;
    const boost::math::students_t_distribution<double> student(worth - 1);
    const double reach = boost::math::quantile(boost::math::complement(student, tail)) *
                         std::sqrt(squares / (n - 1) / worth);
    found.low = found.mean - reach;
    found.high = found.mean + reach;
    return found;
}

} // namespace tend::domain
