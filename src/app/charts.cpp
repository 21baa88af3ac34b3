#include "app/charts.hpp"

#include "app/pages.hpp"
#include "storage/day_facts.hpp"
#include "storage/overview.hpp"
#include "text/word_count.hpp"

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
    const auto days = moodDays(session);
    domain::MoodPage page{.now = domain::distributionOf(days, wish.span)};
    if (wish.earlier) {
        page.earlier = domain::distributionOf(days, *wish.earlier);
        page.change = domain::changeBetween(days, *wish.earlier, wish.span);
    }
    return page;
}

domain::MoodBy moodBy(Session& session, domain::DayPart by) {
    return domain::moodBy(storage::moodMoments(session.journal()), by);
}

namespace {

/// From the first month with anything to this one.
std::vector<domain::MonthCount> withoutEmptyStart(std::vector<domain::MonthCount> months) {
    const auto first = std::ranges::find_if(
        months, [](const auto& month) { return month != domain::MonthCount{.month = month.month}; });
    months.erase(months.begin(), first == months.end() ? std::max(months.begin(), months.end() - 1) : first);
    return months;
}

domain::Day firstDay(Session& session) {
    const auto recorded = storage::recordedSpan(session.journal());
    return recorded ? std::min(recorded->first, session.today()) : session.today();
}

} // namespace

std::vector<domain::MonthCount> monthCounts(Session& session) {
    constexpr int longBefore = 40 * 366; // somebody may have been met long before the first record
    return withoutEmptyStart(
        storage::monthCounts(session.journal(), firstDay(session) - longBefore, session.today()));
}

std::optional<std::vector<domain::MonthCount>> wordsByMonth(Session& session, const std::stop_token& stop) {
    const auto today = session.today();
    auto months = domain::emptyMonths(firstDay(session), today);
    const auto begin = months.front().month;
    const auto indexOf = [begin](domain::Day day) {
        return (day.year() - begin.year()) * 12 + static_cast<int>(day.month()) - static_cast<int>(begin.month());
    };
    storage::eachText(session.journal(), [&](domain::Day day, std::string_view words) {
        if (day >= begin && day <= today)
            months[static_cast<std::size_t>(indexOf(day))].words += static_cast<int>(text::countWords(words));
        return !stop.stop_requested();
    });
    return stop.stop_requested() ? std::nullopt : std::optional(std::move(months));
}

} // namespace tend::app
