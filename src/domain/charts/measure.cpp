#include "domain/charts/measure.hpp"

#include <utility>

namespace tend::domain {

std::vector<MeanDay> strengthLine(const Streak& streak) {
    std::vector<MeanDay> line;
    line.reserve(streak.days.size());
    for (const auto& day : streak.days)
        line.push_back({day.day, day.strength, day.strength, day.strength, 1});
    return line;
}

MeasureLine lineThrough(std::vector<DayValue> days) {
    MeasureLine line{.days = std::move(days)};
    for (std::size_t i = 0; i < meanSpans.size(); ++i) {
        const auto& span = meanSpans.at(i);
        line.means.at(i) =
            movingMeans(line.days, span.window, span.least, noiseAround(line.days, span.window));
    }
    return line;
}

} // namespace tend::domain
