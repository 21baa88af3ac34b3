#include "app/charts.hpp"

#include "app/pages.hpp"
#include "storage/day_facts.hpp"
#include "storage/overview.hpp"

#include <algorithm>
#include <utility>
#include <vector>

namespace tend::app {
namespace {

using domain::DayValue;

std::vector<DayValue> moodDays(Session& session) {
    constexpr int lastYear = 9999;
    const domain::DaySpan always{*domain::Day::from(1, 1, 1), *domain::Day::from(lastYear, 12, 31)};
    std::vector<DayValue> days;
    for (const auto& mood : storage::moods(session.journal(), always))
        days.push_back({mood.day, mood.mean});
    return days;
}

} // namespace

domain::MeasureLine measureLine(Session& session, const domain::Measure& measure) {
    auto line = domain::lineThrough(
        measure.dimension ? storage::careLevels(session.journal(), *measure.dimension) : moodDays(session));
    line.measure = measure;
    for (const auto& dimension : dimensions(session))
        if (dimension.id == measure.dimension)
            line.name = dimension.name;
    return line;
}

} // namespace tend::app
