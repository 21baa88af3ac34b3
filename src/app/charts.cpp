#include "app/charts.hpp"

#include "app/pages.hpp"
#include "storage/chart_facts.hpp"
#include "storage/day_facts.hpp"
#include "storage/overview.hpp"

#include <algorithm>
#include <utility>
#include <vector>

namespace tend::app {
namespace {

using domain::DayValue;

std::vector<DayValue> moodDays(Session& session) {
    std::vector<DayValue> days;
    for (const auto& mood : storage::moods(session.journal()))
        days.push_back({mood.day, mood.mean});
    return days;
}

/// What lies in the future does not count, wherever the owner's clock was when it was written.
std::vector<DayValue> moodsSoFar(Session& session) {
    auto days = moodDays(session);
    const auto future = std::ranges::upper_bound(days, session.today(), {}, &DayValue::day);
    days.erase(future, days.end());
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

domain::MoodPage moodPage(Session& session, const domain::MoodWish& wish) {
    const auto days = moodsSoFar(session);
    domain::MoodPage page{.now = domain::distributionOf(days, wish.span)};
    if (wish.earlier)
        page.change = domain::changeBetween(days, *wish.earlier, wish.span);
    return page;
}

domain::DistributionChange moodDistribution(Session& session, domain::DaySpan earlier,
                                            domain::DaySpan later) {
    return domain::changeBetween(moodsSoFar(session), earlier, later);
}

domain::MoodByParts moodBy(Session& session, domain::DayPart part) {
    if (part == domain::DayPart::Hour)
        return domain::moodByHours(storage::hourMoods(session.journal(), session.today()));
    return domain::moodByDays(moodsSoFar(session), part);
}

} // namespace tend::app
