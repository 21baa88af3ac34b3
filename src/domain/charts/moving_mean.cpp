#include "domain/charts/moving_mean.hpp"

#include "domain/charts/lasting.hpp"
#include "domain/patterns/comparison.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <optional>

namespace tend::domain {
namespace {

/// Values of a window, whose mean stays exact enough however long the journal is.
class Window {
  public:
    void add(double value) { take(value, 1); }

    void drop(double value) { take(value, -1); }

    int count() const { return count_; }

    double mean() const { return sum_ / count_; }

  private:
    void take(double value, int sign) {
        count_ += sign;
        sum_ += sign * value;
    }

    int count_ = 0;
    double sum_ = 0;
};

/// How far each day lies from the mean of the `reach` days before and after it; and of how many days those
/// means are, on the average.
struct Rest {
    DaySeries series{};
    double days = 0;
};

Rest restOf(std::span<const DayValue> values, int reach) {
    const Day first = values.front().day;
    Rest rest{.series = DaySeries(static_cast<std::size_t>(values.back().day - first) + 1)};
    Window window;
    std::size_t from = 0, to = 0;
    for (const auto& [day, value] : values) {
        for (; to < values.size() && values[to].day <= day + reach; ++to)
            window.add(values[to].value);
        for (; values[from].day < day - reach; ++from)
            window.drop(values[from].value);
        rest.series[static_cast<std::size_t>(day - first)] = value - window.mean();
        rest.days += window.count();
    }
    rest.days /= static_cast<double>(values.size());
    return rest;
}

double squareOf(const DaySeries& series) {
    double squares = 0;
    int count = 0;
    for (const auto& value : series)
        if (value) {
            squares += *value * *value;
            ++count;
        }
    return squares / count;
}

} // namespace

double DayNoise::inflation(int days) const {
    double sum = 1;
    for (std::size_t lag = 1; lag <= memory.size() && static_cast<int>(lag) < days; ++lag)
        sum += 2 * (1 - static_cast<double>(lag) / days) * memory[lag - 1];
    return std::max(1.0, sum);
}

DayNoise noiseAround(std::span<const DayValue> values, int window) {
    DayNoise noise;
    if (values.size() < 2)
        return noise;
    const int reach = 3 * window / 2;
    const auto rest = restOf(values, reach);
    // The autocorrelation of what is left adds up to nothing; only how it begins is the days' own.
    noise.memory = autocorrelation(rest.series, window);
    noise.memory.erase(std::ranges::find_if(noise.memory, [](double alike) { return alike <= 0; }),
                       noise.memory.end());
    const double inflation = noise.inflation(static_cast<int>(values.size()));
    noise.worth = static_cast<double>(values.size()) / inflation;
    // A day's own part of the mean around it is not seen as noise.
    const double seen = std::max(0.1, 1 - inflation / rest.days);
    noise.deviation = std::sqrt(squareOf(rest.series) / seen);
    return noise;
}

std::vector<MeanDay> movingMeans(std::span<const DayValue> values, int window, int least,
                                 const DayNoise& noise) {
    std::vector<MeanDay> means;
    if (values.empty())
        return means;
    const double reach = reachOf(noise.worth);
    std::vector<std::optional<double>> halves(static_cast<std::size_t>(window) + 1);
    Window held;
    std::size_t oldest = 0, next = 0;
    for (Day day = values.front().day; day <= values.back().day; ++day) {
        if (values[next].day == day)
            held.add(values[next++].value);
        for (; oldest < next && values[oldest].day <= day - window; ++oldest)
            held.drop(values[oldest].value);
        const int days = held.count();
        if (days < least)
            continue;
        auto& half = halves.at(static_cast<std::size_t>(days));
        if (!half)
            half = reach * noise.deviation * std::sqrt(noise.inflation(days) / days);
        means.push_back({day, held.mean(), held.mean() - *half, held.mean() + *half, days});
    }
    return means;
}

} // namespace tend::domain
