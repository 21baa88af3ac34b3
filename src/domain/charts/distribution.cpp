#include "domain/charts/distribution.hpp"

#include "domain/patterns/pattern.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <utility>
#include <vector>

namespace tend::domain {
namespace {

constexpr std::size_t levels = 5;

/// The days of a span.
std::span<const DayValue> within(std::span<const DayValue> days, DaySpan span) {
    const auto first = std::ranges::lower_bound(days, span.first, {}, &DayValue::day);
    const auto end = std::ranges::upper_bound(days, span.last, {}, &DayValue::day);
    return first < end ? std::span(first, end) : std::span<const DayValue>();
}

std::vector<Day> datesOf(std::span<const DayValue> days) {
    std::vector<Day> dates;
    dates.reserve(days.size());
    for (const auto& day : days)
        dates.push_back(day.day);
    return dates;
}

std::vector<double> valuesOf(std::span<const DayValue> days) {
    std::vector<double> values;
    values.reserve(days.size());
    for (const auto& day : days)
        values.push_back(day.value);
    return values;
}

/// What `read` makes of each day's value, from the first of `days` to the last.
template <class Read>
DaySeries seriesOf(std::span<const DayValue> days, Read read) {
    DaySeries series(static_cast<std::size_t>(days.back().day - days.front().day) + 1);
    for (const auto& [day, value] : days)
        series[static_cast<std::size_t>(day - days.front().day)] = read(value);
    return series;
}

/// How alike days are in their mood, more than chance makes them: the mean of the five moods' memories, each
/// by how much it varies.
std::vector<double> memoryOfMoods(std::span<const DayValue> days, const Distribution& distribution) {
    std::vector<double> memory;
    double all = 0;
    for (int level = 1; level <= static_cast<int>(levels); ++level) {
        const double share = distribution.moods.at(static_cast<std::size_t>(level - 1)).share;
        const double weight = share * (1 - share);
        if (weight <= 0)
            continue;
        const auto isLevel = [level](double mean) { return roundedMood(mean) == level ? 1.0 : 0.0; };
        const auto own = memoryOf(seriesOf(days, isLevel), longestMemory);
        memory.resize(own.size());
        for (std::size_t lag = 0; lag < own.size(); ++lag)
            memory[lag] += weight * own[lag];
        all += weight;
    }
    for (double& alike : memory)
        alike /= all;
    return untilNothing(std::move(memory));
}

/// By how much the mean mood of these days varies more than that of independent ones.
double inflationOf(std::span<const DayValue> days) {
    return inflationOver(datesOf(days), lastingMemory(seriesOf(days, [](double mean) { return mean; })));
}

} // namespace

int roundedMood(double mean) {
    return std::clamp(static_cast<int>(std::lround(mean)), 1, static_cast<int>(levels));
}

Distribution distributionOf(std::span<const DayValue> days, DaySpan span) {
    Distribution found{.span = span};
    const auto told = within(days, span);
    if (told.empty())
        return found;
    found.days = static_cast<int>(told.size());
    for (const auto& [day, mean] : told) {
        ++found.moods.at(static_cast<std::size_t>(roundedMood(mean) - 1)).days;
        found.mean += mean;
    }
    found.mean /= found.days;
    for (auto& mood : found.moods)
        mood.share = static_cast<double>(mood.days) / found.days;
    found.worth = found.days / inflationOver(datesOf(told), memoryOfMoods(told, found));
    const double reach = reachOf(found.worth);
    for (auto& mood : found.moods)
        static_cast<ShareInterval&>(mood) = shareInterval(mood.share, found.worth, reach);
    return found;
}

DistributionChange changeBetween(std::span<const DayValue> days, DaySpan earlier, DaySpan later) {
    DistributionChange change{.earlier = distributionOf(days, earlier), .later = distributionOf(days, later)};
    if (std::min(change.earlier.days, change.later.days) < leastDays)
        return change;
    auto& moods = change.moods.emplace();
    for (std::size_t i = 0; i < levels; ++i)
        moods.at(i) = changeOf(change.earlier.moods.at(i), change.later.moods.at(i));
    const auto before = within(days, earlier), after = within(days, later);
    change.mean = compare(valuesOf(after), valuesOf(before), inflationOf(after), inflationOf(before));
    return change;
}

} // namespace tend::domain
