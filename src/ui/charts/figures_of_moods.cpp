#include "base/tr.hpp"
#include "domain/check_in.hpp"
#include "ui/charts/figures.hpp"
#include "ui/widgets/day_words.hpp"

#include <algorithm>
#include <cmath>
#include <memory>
#include <utility>

/// Figures of how often each mood was, when, and of months.
namespace tend::ui {
namespace {

using base::fill;
using base::tr;
using domain::DayPart;
using domain::MonthCount;

/// "+4", "−2", "0": hundredths.
std::string signedPercent(double share) {
    const auto number = std::lround(share * 100);
    return (number > 0 ? "+" : number < 0 ? "−" : "") + std::to_string(std::abs(number));
}

std::string changeWords(const domain::ShareChange& change) {
    return fill(tr("{0}, {1} to {2}"),
                {signedPercent(change.difference), signedPercent(change.low), signedPercent(change.high)});
}

} // namespace

ShareChart shareOf(const domain::MoodPage& page) {
    ShareChart chart{.changeHead = tr("change, 95 %")};
    for (std::size_t mood = 0; mood < chart.rows.size(); ++mood) {
        auto& row = chart.rows.at(mood);
        row.share = page.now.moods.at(mood).share;
        if (!page.change)
            continue;
        if (page.change->earlier.days > 0)
            row.earlier = page.change->earlier.moods.at(mood).share;
        if (!page.change->moods)
            continue;
        const auto& change = page.change->moods->at(mood);
        row.change = changeWords(change);
        row.clear = change.low > 0 || change.high < 0;
    }
    return chart;
}

ChartTable shareTable(const domain::MoodPage& page) {
    const auto cell = [&page](std::size_t row, std::size_t column) -> ChartCell {
        const std::size_t mood = page.now.moods.size() - 1 - row;
        const auto& now = page.now.moods.at(mood);
        switch (column) {
        case 0:
            return std::string(domain::moodName(*domain::Level::from(static_cast<int>(mood) + 1)));
        case 1:
            return ChartNumber{double(now.days)};
        case 2:
            return ChartNumber{now.share * 100};
        case 3:
            return ChartNumber{now.low * 100};
        case 4:
            return ChartNumber{now.high * 100};
        case 5:
            return ChartNumber{page.change->earlier.moods.at(mood).share * 100};
        default:
            return page.change->moods ? ChartCell(changeWords(page.change->moods->at(mood))) : ChartCell();
        }
    };
    ChartTable table{.heads = {tr("Mood"), tr("Days"), tr("Percent"), tr("from"), tr("to")},
                     .rows = page.now.moods.size(),
                     .cell = cell};
    if (page.change) {
        table.heads.emplace_back(tr("Before"));
        table.heads.emplace_back(tr("Change"));
    }
    return table;
}

Figure shareFigure(const domain::MoodPage& page) {
    struct Held {
        domain::MoodPage page;
        ShareChart chart;
    };

    const auto held = std::make_shared<const Held>(Held{page, shareOf(page)});
    auto line = spanWords(page.now.span);
    if (page.change)
        line = fill(tr("{0}; the lines: {1}"), {line, spanWords(page.change->earlier.span)});
    return {
        .title = tr("How often each mood was"),
        .line = line,
        .height = [held](const ChartPen& pen, float) { return shareChartHeight(pen, held->chart); },
        .draw = [held](const ChartPen& pen, const Box& box) { drawShareChart(pen, held->chart, box, {}); },
        .table = shareTable(held->page),
        .held = held};
}

namespace {

/// Where the part stands: weeks begin as the owner's do.
int partAt(DayPart by, std::size_t place, int weekStart) {
    constexpr int weekdays = 7;
    const int index = static_cast<int>(place);
    return by == DayPart::Weekday ? (index + weekStart) % weekdays : index;
}

} // namespace

std::string partName(DayPart by, int part) {
    if (by == DayPart::Weekday)
        return std::string(weekdayShort(part));
    return by == DayPart::Month ? std::string(monthShort(static_cast<unsigned>(part) + 1))
                                : std::to_string(part);
}

std::string partTitle(DayPart by) {
    return by == DayPart::Weekday ? tr("The mood by the day of the week")
           : by == DayPart::Month ? tr("The mood by the month of the year")
                                  : tr("The mood by the hour of the day");
}

std::vector<PartPoint> partPoints(const domain::MoodByParts& moods, int weekStart) {
    std::vector<PartPoint> points;
    for (std::size_t place = 0; place < moods.parts.size(); ++place) {
        const int part = partAt(moods.part, place, weekStart);
        const auto& told = moods.parts[static_cast<std::size_t>(part)].mood;
        points.push_back({.name = partName(moods.part, part), .told = told.has_value()});
        if (told) {
            points.back().mean = told->mean;
            points.back().low = told->low;
            points.back().high = told->high;
        }
    }
    return points;
}

ChartTable partTable(const domain::MoodByParts& moods, int weekStart) {
    const auto cell = [&moods, weekStart](std::size_t row, std::size_t column) -> ChartCell {
        const int part = partAt(moods.part, row, weekStart);
        const auto& held = moods.parts[static_cast<std::size_t>(part)];
        const auto& told = held.mood;
        if (column == 0)
            return moods.part == DayPart::Weekday ? std::string(weekdayName(part))
                   : moods.part == DayPart::Month ? std::string(monthName(static_cast<unsigned>(part) + 1))
                                                  : std::to_string(part);
        if (column == 1)
            return ChartNumber{double(held.count)};
        if (!told)
            return {};
        return ChartNumber{column == 2 ? told->mean : column == 3 ? told->low : told->high, 2};
    };
    return {.heads = {tr("When"), moods.part == DayPart::Hour ? tr("Check-ins") : tr("Days"), tr("Mood"),
                      tr("from"), tr("to")},
            .rows = moods.parts.size(),
            .cell = cell};
}

std::optional<double> meanOfAll(const domain::MoodByParts& moods) {
    return moods.all.mood ? std::optional(moods.all.mood->mean) : std::nullopt;
}

Figure partFigure(domain::MoodByParts moods, const ChartDay& when) {
    struct Held {
        domain::MoodByParts moods;
        std::vector<PartPoint> points{};
    };

    const auto held = std::make_shared<Held>(Held{std::move(moods)});
    held->points = partPoints(held->moods, when.weekStart);
    constexpr float height = 260;
    const PartChart chart{.parts = held->points, .mean = meanOfAll(held->moods)};
    return {.title = partTitle(held->moods.part),
            .line = tr("Lines are 95 % intervals; the dashes are the mean of all days."),
            .height = [](const ChartPen& pen, float) { return pen.px(height); },
            .draw = [chart](const ChartPen& pen, const Box& box) { drawPartChart(pen, chart, box, {}); },
            .table = partTable(held->moods, when.weekStart),
            .held = held};
}

std::string monthTitle(MonthKind kind) {
    return kind == MonthKind::Hellos   ? tr("Hellos by month")
           : kind == MonthKind::People ? tr("New people by month")
                                       : tr("Words by month");
}

std::array<std::string_view, 3> monthParts(MonthKind kind) {
    if (kind == MonthKind::Hellos)
        return {tr("nothing, just you"), tr("needed something"), tr("a problem")};
    return {};
}

namespace {

domain::Day firstDay(const MonthCount& month) {
    return domain::Day(std::chrono::sys_days(month.month / 1));
}

MonthBar barOf(const MonthCount& month, MonthKind kind) {
    MonthBar bar{.month = firstDay(month)};
    if (kind == MonthKind::Hellos)
        std::ranges::copy(month.hellos, bar.parts.begin());
    else
        bar.parts[0] =
            kind == MonthKind::People ? month.peopleMet : static_cast<double>(month.words.value_or(0));
    return bar;
}

/// From the first month that has any on.
std::span<const MonthCount> told(std::span<const MonthCount> months, MonthKind kind) {
    while (months.size() > 1 && barOf(months.front(), kind).all() <= 0)
        months = months.subspan(1);
    return months;
}

} // namespace

std::vector<MonthBar> monthBarsOf(std::span<const MonthCount> months, MonthKind kind) {
    std::vector<MonthBar> bars;
    for (const auto& month : told(months, kind))
        bars.push_back(barOf(month, kind));
    return bars;
}

ChartTable monthTable(std::span<const MonthCount> months, MonthKind kind) {
    const auto shown = told(months, kind);
    ChartTable table{.heads = {tr("Month")},
                     .rows = shown.size(),
                     .cell = [shown, kind](std::size_t row, std::size_t column) -> ChartCell {
                         const auto& month = shown[shown.size() - 1 - row];
                         if (column == 0)
                             return firstDay(month).toString().substr(0, 7);
                         if (kind == MonthKind::Hellos)
                             return ChartNumber{double(month.hellos.at(column - 1))};
                         return ChartNumber{barOf(month, kind).all()};
                     }};
    if (kind == MonthKind::Hellos)
        for (const auto part : monthParts(kind))
            table.heads.emplace_back(part);
    else
        table.heads.emplace_back(kind == MonthKind::People ? tr("New people") : tr("Words"));
    return table;
}

Figure monthFigure(std::vector<MonthCount> months, MonthKind kind, const ChartDay& when,
                   std::optional<domain::DaySpan> span) {
    struct Held {
        std::vector<MonthCount> months;
        std::vector<MonthBar> bars{};
    };

    const auto held = std::make_shared<Held>(Held{std::move(months)});
    held->bars = monthBarsOf(held->months, kind);
    const MonthBars bars{.months = held->bars, .parts = monthParts(kind), .today = when.today};
    const auto days = span.value_or(daysOf(bars));
    return {.title = monthTitle(kind),
            .line = spanWords(days),
            .height = [bars](const ChartPen& pen, float) { return monthBarsHeight(pen, bars); },
            .draw = [bars, days](const ChartPen& pen,
                                 const Box& box) { drawMonthBars(pen, bars, box, timeOf(days), {}); },
            .table = monthTable(held->months, kind),
            .held = held};
}

} // namespace tend::ui
