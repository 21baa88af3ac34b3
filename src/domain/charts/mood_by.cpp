#include "domain/charts/mood_by.hpp"

#include "domain/patterns/pattern.hpp"

#include <algorithm>
#include <cstddef>

namespace tend::domain {
namespace {

int partOf(const MoodMoment& moment, DayPart by) {
    switch (by) {
    case DayPart::Weekday:
        return moment.day.weekday();
    case DayPart::Month:
        return static_cast<int>(moment.day.month()) - 1;
    case DayPart::Hour:
        break;
    }
    return moment.hour;
}

/// The mean of each day, of the moods that `in` takes.
template <class In>
std::vector<DayValue> dayMeans(const std::vector<MoodMoment>& moods, In in) {
    std::vector<DayValue> days;
    int count = 0;
    for (const auto& moment : moods) {
        if (!in(moment))
            continue;
        if (days.empty() || days.back().day != moment.day) {
            days.push_back({moment.day, 0});
            count = 0;
        }
        ++count;
        days.back().value += (moment.mood - days.back().value) / count;
    }
    return days;
}

} // namespace

int countOf(DayPart by) {
    constexpr int weekdays = 7, months = 12, hours = 24;
    return by == DayPart::Weekday ? weekdays : by == DayPart::Month ? months : hours;
}

MoodBy moodBy(std::vector<MoodMoment> moods, DayPart by) {
    MoodBy found{.by = by};
    const auto all = dayMeans(moods, [](const MoodMoment&) { return true; });
    if (!all.empty()) {
        double sum = 0;
        for (const auto& day : all)
            sum += day.value;
        found.all = sum / static_cast<double>(all.size());
    }
    std::vector<std::vector<DayValue>> parts;
    for (int part = 0; part < countOf(by); ++part)
        parts.push_back(dayMeans(moods, [&](const MoodMoment& moment) { return partOf(moment, by) == part; }));
    // That moods last is seen in what the parts do not tell.
    for (auto& moment : moods) {
        const auto& days = parts[static_cast<std::size_t>(partOf(moment, by))];
        double mean = 0;
        for (const auto& day : days)
            mean += day.value / static_cast<double>(days.size());
        moment.mood -= mean;
    }
    const auto memory = memoryOfDays(dayMeans(moods, [](const MoodMoment&) { return true; }));
    for (const auto& days : parts) {
        found.days.push_back(static_cast<int>(days.size()));
        found.parts.push_back(found.days.back() >= leastDays ? std::optional(meanOf(days, memory)) : std::nullopt);
    }
    return found;
}

} // namespace tend::domain
