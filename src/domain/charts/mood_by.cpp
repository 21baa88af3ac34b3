#include "domain/charts/mood_by.hpp"

#include "domain/patterns/pattern.hpp"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace tend::domain {
namespace {

constexpr std::size_t weekdays = 7, months = 12, hours = 24;

/// Values and the days they are of, ascending.
struct Values {
    std::vector<Day> days{};
    std::vector<double> moods{};

    void add(Day day, double mood) {
        days.push_back(day);
        moods.push_back(mood);
    }

    double mean() const {
        double sum = 0;
        for (const double mood : moods)
            sum += mood;
        return sum / static_cast<double>(moods.size());
    }
};

/// Adds up what of the moods their parts do not tell, a day at a time.
class Rest {
  public:
    explicit Rest(const Values& all)
        : first_(all.days.front()), sums_(static_cast<std::size_t>(all.days.back() - first_) + 1),
          counts_(sums_.size()) {}

    void add(const Values& part) {
        const double mean = part.moods.empty() ? 0 : part.mean();
        for (std::size_t i = 0; i < part.days.size(); ++i) {
            const auto at = static_cast<std::size_t>(part.days[i] - first_);
            sums_[at] += part.moods[i] - mean;
            ++counts_[at];
        }
    }

    DaySeries series() const {
        DaySeries series(sums_.size());
        for (std::size_t i = 0; i < series.size(); ++i)
            if (counts_[i] > 0)
                series[i] = sums_[i] / counts_[i];
        return series;
    }

  private:
    Day first_;
    std::vector<double> sums_;
    std::vector<int> counts_;
};

PartMood moodOf(const Values& values, std::span<const double> memory) {
    PartMood mood{.count = static_cast<int>(values.moods.size())};
    if (mood.count >= leastDays)
        mood.mood = meanOf(values.moods, inflationOver(values.days, memory));
    return mood;
}

/// How many of the parts have a mean.
int meansAmong(const std::vector<Values>& parts) {
    return static_cast<int>(
        std::ranges::count_if(parts, [](const Values& part) { return !part.days.empty(); }));
}

MoodByParts meansOf(DayPart part, const Values& all, const std::vector<Values>& parts) {
    MoodByParts found{.part = part, .parts = std::vector<PartMood>(parts.size())};
    if (all.days.empty())
        return found;
    Rest rest(all);
    for (const auto& one : parts)
        rest.add(one);
    const auto memory = lastingMemory(rest.series(), part == DayPart::Month ? meansAmong(parts) : 1);
    found.all = moodOf(all, memory);
    for (std::size_t i = 0; i < parts.size(); ++i)
        found.parts[i] = moodOf(parts[i], memory);
    return found;
}

} // namespace

MoodByParts moodByDays(std::span<const DayValue> days, DayPart part) {
    const bool byWeekday = part == DayPart::Weekday;
    Values all;
    std::vector<Values> parts(byWeekday ? weekdays : months);
    for (const auto& [day, mood] : days) {
        all.add(day, mood);
        parts[byWeekday ? static_cast<std::size_t>(day.weekday()) : day.month() - 1].add(day, mood);
    }
    return meansOf(part, all, parts);
}

MoodByParts moodByHours(std::span<const HourMood> checkIns) {
    Values all;
    std::vector<Values> parts(hours);
    for (const auto& [day, hour, mood] : checkIns) {
        all.add(day, mood);
        parts.at(static_cast<std::size_t>(hour)).add(day, mood);
    }
    return meansOf(DayPart::Hour, all, parts);
}

} // namespace tend::domain
