#include "ui/charts/figures.hpp"

#include "base/tr.hpp"
#include "domain/patterns/factor_words.hpp"
#include "ui/charts/heatmap.hpp"
#include "ui/charts/interval_chart.hpp"
#include "ui/charts/run_bars.hpp"
#include "ui/widgets/day_marks.hpp"
#include "ui/widgets/day_words.hpp"

#include <algorithm>
#include <utility>

namespace tend::ui {
namespace {

using base::fill;
using base::tr;
using domain::CalendarKind;
using domain::Day;
using domain::MeasureLine;
using domain::Pattern;

/// Room under a chart for its legend, logical px.
constexpr float legendRoom = 40;

} // namespace

std::string spanWords(const domain::DaySpan& span) {
    return fill(tr("{0} to {1}"), {longDate(span.first), longDate(span.last)});
}

std::string calendarName(const domain::DayCalendar& calendar) {
    switch (calendar.of.kind) {
    case CalendarKind::Mood:
        return tr("Mood");
    case CalendarKind::Care:
        return tr("Care");
    case CalendarKind::CheckIns:
        return tr("Check-ins");
    case CalendarKind::Gratitude:
        return tr("Thank-yous");
    case CalendarKind::Hellos:
        return tr("Hellos");
    case CalendarKind::Dimension:
    case CalendarKind::Habit:
        break;
    }
    return calendar.name;
}

ChartTable calendarTable(const domain::DayCalendar& calendar, Day today) {
    std::size_t count = 0;
    while (count < calendar.days.size() && calendar.days[count].day <= today)
        ++count;
    const bool means = calendar.of.kind == CalendarKind::Mood || calendar.of.kind == CalendarKind::Care ||
                       calendar.of.kind == CalendarKind::Dimension;
    return {.heads = {tr("Day"), calendarName(calendar), tr("Rest")},
            .rows = count,
            .cell = [&calendar, count, means](std::size_t row, std::size_t column) -> ChartCell {
                const auto& day = calendar.days[count - 1 - row];
                if (column == 0)
                    return day.day;
                if (column == 2)
                    return day.resting ? ChartCell(std::string(tr("rest day"))) : ChartCell();
                if (day.state)
                    return std::string(stateWords(*day.state));
                if (!day.value)
                    return {};
                return ChartNumber{*day.value, means ? 1 : 0};
            }};
}

Figure calendarFigure(domain::DayCalendar calendar, domain::CalendarShape shape, const ChartDay& when) {
    const auto held = std::make_shared<const domain::DayCalendar>(std::move(calendar));
    const Heatmap map{.days = held->days,
                      .today = when.today,
                      .kind = held->of.kind,
                      .shape = shape,
                      .weekStart = when.weekStart};
    const int first = held->days.front().day.year(), last = held->days.back().day.year();
    const auto years = first == last ? std::to_string(last)
                                     : fill(tr("{0} to {1}"), {std::to_string(first), std::to_string(last)});
    return {.title = fill(tr("{0}, {1}"), {calendarName(*held), years}),
            .height = [map](const ChartPen& pen,
                            float width) { return heatmapHeight(pen, map, width) + pen.px(legendRoom); },
            .draw =
                [map](const ChartPen& pen, const Box& box) {
                    drawHeatmap(pen, map, box, {});
                    const float top = box.min.y + heatmapHeight(pen, map, box.width()) + pen.px(16);
                    drawHeatLegend(pen, map.kind, {box.min.x, top});
                },
            .table = calendarTable(*held, when.today),
            .held = held};
}

std::string lineTitle(const MeasureLine& line, std::size_t means) {
    return fill(tr("{0}, with its {1}-day mean"),
                {line.measure.dimension ? line.name : std::string(tr("Mood")),
                 std::to_string(domain::meanSpans.at(means).window)});
}

LineChart lineOf(const MeasureLine& line, std::size_t means, const ChartDay& when) {
    return {.days = line.days,
            .means = line.means.at(means),
            .axis = line.measure.dimension ? LineAxis::Levels : LineAxis::Moods,
            .today = when.today,
            .weekStart = when.weekStart};
}

ChartTable lineTable(const MeasureLine& line, std::size_t means) {
    const auto cell = [&line, means](std::size_t row, std::size_t column) -> ChartCell {
        const auto& day = line.days[line.days.size() - 1 - row];
        if (column == 0)
            return day.day;
        if (column == 1)
            return ChartNumber{day.value, 1};
        const auto& all = line.means.at(means);
        const auto mean = std::ranges::lower_bound(all, day.day, {}, &domain::MeanDay::day);
        if (mean == all.end() || mean->day != day.day)
            return {};
        return ChartNumber{column == 2 ? mean->mean : column == 3 ? mean->low : mean->high, 2};
    };
    return {.heads = {tr("Day"), line.measure.dimension ? line.name : std::string(tr("Mood")), tr("Mean"),
                      tr("from"), tr("to")},
            .rows = line.days.size(),
            .cell = cell};
}

namespace {

constexpr float lineHeight = 286;

/// A line chart of held data over a span of days.
Figure figureOf(const LineChart& chart, std::optional<domain::DaySpan> span) {
    const auto days = span.value_or(daysOf(chart));
    return {.line = spanWords(days),
            .height = [](const ChartPen& pen, float) { return pen.px(lineHeight); },
            .draw = [chart, days](const ChartPen& pen,
                                  const Box& box) { drawLineChart(pen, chart, box, timeOf(days), {}); }};
}

} // namespace

Figure lineFigure(MeasureLine line, std::size_t means, const ChartDay& when,
                  std::optional<domain::DaySpan> span) {
    const auto held = std::make_shared<const MeasureLine>(std::move(line));
    auto figure = figureOf(lineOf(*held, means, when), span);
    figure.title = lineTitle(*held, means);
    figure.table = lineTable(*held, means);
    figure.held = held;
    return figure;
}

Figure strengthFigure(const domain::BoardStreak& row, const ChartDay& when,
                      std::optional<domain::DaySpan> span) {
    const auto held = std::make_shared<const std::vector<domain::MeanDay>>(domain::strengthLine(*row.streak));
    auto figure = figureOf({.means = *held,
                            .banded = false,
                            .axis = LineAxis::Hundredths,
                            .today = when.today,
                            .weekStart = when.weekStart},
                           span);
    figure.title = fill(tr("{0}: strength, of 100"), {domain::nameOf(row.habit)});
    figure.table = {.heads = {tr("Day"), tr("Strength"), tr("What it was")},
                    .rows = held->size(),
                    .cell = [streak = row.streak](std::size_t index, std::size_t column) -> ChartCell {
                        const auto& day = streak->days[streak->days.size() - 1 - index];
                        if (column == 0)
                            return day.day;
                        if (column == 1)
                            return ChartNumber{day.strength * 100, 0};
                        return std::string(stateWords(day.state));
                    }};
    figure.held = held;
    return figure;
}

Figure streaksFigure(const domain::BoardStreak& row, const ChartDay& when) {
    const RunBars bars{
        .runs = row.streak->runs, .current = row.streak->current.has_value(), .today = when.today};
    return {.title = fill(tr("{0}: the last streaks, in days"), {domain::nameOf(row.habit)}),
            .height = [bars](const ChartPen& pen, float) { return runBarsHeight(pen, bars); },
            .draw = [bars](const ChartPen& pen, const Box& box) { drawRunBars(pen, bars, box, {}); },
            .table = {.heads = {tr("From"), tr("To"), tr("Days"), tr("Filled in later"), tr("Rest days")},
                      .rows = row.streak->runs.size(),
                      .cell = [streak = row.streak](std::size_t index, std::size_t column) -> ChartCell {
                          const auto& run = streak->runs[streak->runs.size() - 1 - index];
                          if (column < 2)
                              return column == 0 ? run.span.first : run.span.last;
                          const int number = column == 2 ? run.length : column == 3 ? run.late : run.rests;
                          return ChartNumber{double(number)};
                      }},
            .held = row.streak};
}

std::vector<TimelineRow> timelineRows(std::span<const domain::BoardStreak> streaks) {
    std::vector<TimelineRow> rows;
    for (const auto& row : streaks)
        if (!row.streak->runs.empty())
            rows.push_back({domain::nameOf(row.habit), row.streak->runs, row.streak->current.has_value()});
    return rows;
}

ChartTable timelineTable(std::span<const domain::BoardStreak> streaks) {
    struct Line {
        const domain::BoardStreak* row;
        const domain::Run* run;
    };

    std::vector<Line> lines;
    for (const auto& row : streaks)
        for (const auto& run : row.streak->runs)
            lines.push_back({&row, &run});
    std::ranges::stable_sort(
        lines, [](const Line& a, const Line& b) { return a.run->span.last > b.run->span.last; });
    const auto count = lines.size();
    return {.heads = {tr("Habit"), tr("From"), tr("To"), tr("Days")},
            .rows = count,
            .cell = [lines = std::move(lines)](std::size_t index, std::size_t column) -> ChartCell {
                const auto& [row, run] = lines[index];
                if (column == 0)
                    return domain::nameOf(row->habit);
                if (column == 3)
                    return ChartNumber{double(run->length)};
                return column == 1 ? run->span.first : run->span.last;
            }};
}

Figure timelineFigure(std::vector<domain::BoardStreak> streaks, const ChartDay& when,
                      std::optional<domain::DaySpan> span) {
    struct Held {
        std::vector<domain::BoardStreak> streaks;
        std::vector<TimelineRow> rows{};
    };

    const auto held = std::make_shared<Held>(Held{std::move(streaks)});
    held->rows = timelineRows(held->streaks);
    const TimelineChart chart{.rows = held->rows, .today = when.today, .weekStart = when.weekStart};
    const auto days = span.value_or(daysOf(chart));
    return {.title = tr("Streaks over time"),
            .line = spanWords(days),
            .height = [chart](const ChartPen& pen, float) { return timelineHeight(pen, chart); },
            .draw = [chart, days](const ChartPen& pen,
                                  const Box& box) { drawTimeline(pen, chart, box, timeOf(days), {}); },
            .table = timelineTable(held->streaks),
            .held = held};
}

std::string patternName(const Pattern& pattern) {
    auto name = domain::wordsOf(pattern.factor);
    if (!name.empty() && name.front() >= 'a' && name.front() <= 'z' &&
        pattern.factor.kind != domain::FactorKind::Activity &&
        pattern.factor.kind != domain::FactorKind::Person)
        name.front() = static_cast<char>(name.front() - 'a' + 'A');
    return pattern.lag == 0 ? name : fill(tr("The day after: {0}"), {name});
}

std::string patternCounts(const Pattern& pattern) {
    const auto& mood = pattern.mood;
    const auto with = std::to_string(mood.with), all = std::to_string(mood.with + mood.without);
    return pattern.finding ? fill(tr("{0} of {1} days"), {with, all})
                           : fill(tr("{0} of {1} days, may be chance"), {with, all});
}

ChartTable patternTable(std::vector<const Pattern*> patterns) {
    const auto rows = patterns.size();
    const auto cell = [shown = std::move(patterns)](std::size_t row, std::size_t column) -> ChartCell {
        const auto& pattern = *shown[row];
        const auto& mood = pattern.mood;
        switch (column) {
        case 0:
            return patternName(pattern);
        case 1:
            return ChartNumber{mood.difference, 2};
        case 2:
            return ChartNumber{mood.low, 2};
        case 3:
            return ChartNumber{mood.high, 2};
        case 4:
            return ChartNumber{double(mood.with)};
        case 5:
            return ChartNumber{double(mood.without)};
        default:
            return std::string(pattern.finding ? tr("clear") : tr("may be chance"));
        }
    };
    return {.heads = {tr("What"), tr("Difference"), tr("from"), tr("to"), tr("With"), tr("Without"),
                      tr("How sure")},
            .rows = rows,
            .cell = cell};
}

Figure patternsFigure(domain::Patterns patterns) {
    struct Held {
        domain::Patterns patterns;
        std::vector<IntervalRow> rows{};
        std::vector<const Pattern*> all{};
    };

    constexpr std::size_t most = 24;
    const auto held = std::make_shared<Held>(Held{std::move(patterns)});
    for (const auto& pattern : held->patterns.asked) {
        held->all.push_back(&pattern);
        const auto& mood = pattern.mood;
        if (held->rows.size() < most && (pattern.finding || held->rows.size() < 6))
            held->rows.push_back({patternName(pattern), patternCounts(pattern), mood.difference, mood.low,
                                  mood.high, pattern.finding});
    }
    const IntervalChart chart{
        .rows = held->rows, .lower = tr("lower"), .same = tr("same"), .higher = tr("higher")};
    return {.title = tr("Goes with better days"),
            .line = tr("Lines are 95 % intervals. Goes with, not because of."),
            .height = [chart](const ChartPen& pen,
                              float width) { return intervalChartHeight(pen, chart, width); },
            .draw = [chart](const ChartPen& pen, const Box& box) { drawIntervalChart(pen, chart, box, {}); },
            .table = patternTable(held->all),
            .held = held};
}

} // namespace tend::ui
