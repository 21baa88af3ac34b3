#include "domain/charts/distribution.hpp"

#include "domain/patterns/pattern.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <vector>

namespace tend::domain {
namespace {

std::span<const DayValue> within(std::span<const DayValue> days, const DaySpan& span) {
    const auto first = std::ranges::lower_bound(days, span.first, {}, &DayValue::day);
    const auto last = std::ranges::upper_bound(days, span.last, {}, &DayValue::day);
    return first < last ? std::span<const DayValue>(first, last) : std::span<const DayValue>();
}

std::size_t moodOf(const DayValue& day) {
    return static_cast<std::size_t>(std::clamp(std::lround(day.value), 1L, 5L) - 1);
}

/// Wilson's interval of a share among `n` independent days; `n` need not be whole.
void setInterval(MoodShare& share, double n) {
    constexpr double z = 1.959963984540054; // 97.5 % of the normal distribution
    const double p = share.share;
    const double middle = p + z * z / (2 * n);
    const double reach = z * std::sqrt(p * (1 - p) / n + z * z / (4 * n * n));
    const double over = 1 + z * z / n;
    share.low = std::max(0.0, (middle - reach) / over);
    share.high = std::min(1.0, (middle + reach) / over);
}

} // namespace

Distribution distributionOf(std::span<const DayValue> all, DaySpan span) {
    const auto days = within(all, span);
    Distribution found{.span = span, .days = static_cast<int>(days.size())};
    if (days.empty())
        return found;
    const auto n = static_cast<double>(days.size());
    found.mean = meanOf(days, memoryOfDays(days));
    for (std::size_t mood = 0; mood < found.moods.size(); ++mood) {
        std::vector<DayValue> was;
        for (const auto& day : days)
            was.push_back({day.day, moodOf(day) == mood ? 1.0 : 0.0});
        auto& share = found.moods.at(mood);
        share.days = static_cast<int>(std::ranges::count(was, 1.0, &DayValue::value));
        share.share = share.days / n;
        setInterval(share, n / inflationOf(was, memoryOfDays(was)));
    }
    return found;
}

std::optional<DistributionChange> changeBetween(std::span<const DayValue> days, DaySpan earlier, DaySpan later) {
    const auto before = distributionOf(days, earlier), after = distributionOf(days, later);
    if (before.days < leastDays || after.days < leastDays)
        return std::nullopt;
    DistributionChange change;
    for (std::size_t mood = 0; mood < change.moods.size(); ++mood) {
        const auto &a = after.moods.at(mood), &b = before.moods.at(mood);
        const double difference = a.share - b.share;
        change.moods.at(mood) = {
            .difference = difference,
            .low = difference - std::hypot(a.share - a.low, b.high - b.share),
            .high = difference + std::hypot(a.high - a.share, b.share - b.low),
        };
    }
    const auto valuesOf = [&](const DaySpan& span) {
        std::vector<double> values;
        for (const auto& day : within(days, span))
            values.push_back(day.value);
        return values;
    };
    const auto inflationIn = [&](const DaySpan& span) {
        const auto held = within(days, span);
        return inflationOf(held, memoryOfDays(held));
    };
    if (const auto mean = compare(valuesOf(later), valuesOf(earlier),
                                  std::max(inflationIn(earlier), inflationIn(later))))
        change.mean = *mean;
    return change;
}

} // namespace tend::domain
