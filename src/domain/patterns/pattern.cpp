#include "domain/patterns/pattern.hpp"

#include <algorithm>
#include <cmath>
#include <optional>
#include <tuple>
#include <utility>

namespace tend::domain {
namespace {

/// Five in a hundred are promised; as the moods' memory is only estimated, a little less is asked for.
constexpr double falseFindings = 0.04;
/// Days over which a mood and a factor may last; beyond them what is alike is chance.
constexpr int longestMemory = 28;

/// Days by their distance from the first.
class Calendar {
  public:
    Calendar(Day first, Day last) : first_(first), size_(static_cast<std::size_t>(last - first + 1)) {}

    DaySeries empty() const { return DaySeries(size_); }

    template <class Value>
    void set(DaySeries& series, Day day, Value value) const {
        if (const int at = day - first_; at >= 0 && static_cast<std::size_t>(at) < size_)
            series[static_cast<std::size_t>(at)] = value;
    }

  private:
    Day first_;
    std::size_t size_;
};

DaySeries seriesOf(const FactorDays& factor, const PatternQuestion& question, const Calendar& calendar) {
    auto series = calendar.empty();
    for (const auto day : question.known[factor.known])
        calendar.set(series, day, 0.0);
    for (const auto day : factor.days)
        calendar.set(series, day, 1.0);
    return series;
}

/// The moods of days with the factor and of the others.
struct Sides {
    std::vector<double> with{};
    std::vector<double> without{};

    int missing() const {
        const auto lacks = [](const std::vector<double>& side) {
            return std::max(0, leastDays - static_cast<int>(side.size()));
        };
        return lacks(with) + lacks(without);
    }
};

Sides sidesOf(const DaySeries& factor, const DaySeries& moods, std::size_t lag) {
    Sides sides;
    for (std::size_t i = 0; i + lag < factor.size(); ++i)
        if (factor[i] && moods[i + lag])
            (*factor[i] > 0 ? sides.with : sides.without).push_back(*moods[i + lag]);
    return sides;
}

/// What of the moods the factor does not tell. That moods last is seen in it alone: what they owe to a factor
/// that comes every other day would look as if they did.
DaySeries restOf(const DaySeries& factor, const DaySeries& moods, std::size_t lag, const Comparison& found) {
    DaySeries rest(moods.size());
    for (std::size_t i = 0; i + lag < factor.size(); ++i)
        if (factor[i] && moods[i + lag])
            rest[i + lag] = *moods[i + lag] - (*factor[i] > 0 ? found.meanWith : found.meanWithout);
    return rest;
}

/// Asks about one factor after the other.
class Asking {
  public:
    explicit Asking(const PatternQuestion& question)
        : question_(question),
          // The day before the first mood may go with it.
          calendar_(question.moods.front().first - 1, question.moods.back().first), moods_(calendar_.empty()),
          missing_(2 * leastDays - std::min(2 * leastDays - 1, static_cast<int>(question.moods.size()))) {
        for (const auto& [day, mood] : question.moods)
            calendar_.set(moods_, day, mood);
    }

    void ask(const FactorDays& factor) {
        const auto series = seriesOf(factor, question_, calendar_);
        const auto memory = memoryOf(series, longestMemory);
        ask(factor.factor, series, memory, 0);
        if (factor.factor.kind != FactorKind::Weekday) // the day after a Monday is a Tuesday
            ask(factor.factor, series, memory, 1);
    }

    std::vector<Pattern> asked() && { return std::move(asked_); }

    int missing() const { return missing_; }

  private:
    void ask(const Factor& factor, const DaySeries& series, const std::vector<double>& memory, int lag) {
        const auto sides = sidesOf(series, moods_, static_cast<std::size_t>(lag));
        if (const int lacks = sides.missing(); lacks > 0) {
            missing_ = closer_ ? std::min(missing_, lacks) : lacks;
            closer_ = true;
            return;
        }
        const auto independent = welch(sides.with, sides.without);
        if (!independent)
            return;
        const auto rest = restOf(series, moods_, static_cast<std::size_t>(lag), *independent);
        const double inflation = varianceInflation(memory, memoryOf(rest, longestMemory),
                                                   independent->with + independent->without);
        asked_.push_back(
            {.factor = factor, .lag = lag, .mood = *compare(sides.with, sides.without, inflation)});
    }

    const PatternQuestion& question_;
    Calendar calendar_;
    DaySeries moods_;
    int missing_;
    bool closer_ = false; ///< `missing_` is of a factor
    std::vector<Pattern> asked_{};
};

void mark(std::vector<Pattern>& patterns) {
    std::vector<double> p;
    p.reserve(patterns.size());
    for (const auto& pattern : patterns)
        p.push_back(pattern.mood.p);
    const auto corrected = correctedForMany(p);
    for (std::size_t i = 0; i < patterns.size(); ++i) {
        patterns[i].corrected = corrected[i];
        patterns[i].finding = corrected[i] <= falseFindings;
    }
    std::ranges::stable_sort(patterns, {}, [](const Pattern& pattern) {
        return std::tuple(!pattern.finding, -std::abs(pattern.mood.difference));
    });
}

} // namespace

std::string_view toWord(FactorKind kind) {
    switch (kind) {
    case FactorKind::Activity:
        return "activity";
    case FactorKind::Care:
        return "care";
    case FactorKind::Person:
        return "person";
    case FactorKind::Circle:
        return "circle";
    case FactorKind::Hello:
        return "hello";
    case FactorKind::Weekday:
        return "weekday";
    case FactorKind::Gratitude:
        break;
    }
    return "gratitude";
}

Patterns findPatterns(const PatternQuestion& question) {
    return *findPatterns(question, {}, [](double) {});
}

std::optional<Patterns> findPatterns(const PatternQuestion& question, const std::stop_token& stop,
                                     const std::function<void(double)>& told) {
    if (question.moods.empty())
        return Patterns{.daysMissing = 2 * leastDays};
    Asking asking(question);
    for (std::size_t i = 0; i < question.factors.size(); ++i) {
        if (stop.stop_requested())
            return std::nullopt;
        asking.ask(question.factors[i]);
        told(static_cast<double>(i + 1) / static_cast<double>(question.factors.size()));
    }
    Patterns patterns{.daysMissing = asking.missing()};
    patterns.asked = std::move(asking).asked();
    if (!patterns.asked.empty())
        patterns.daysMissing = 0;
    mark(patterns.asked);
    return patterns;
}

} // namespace tend::domain
