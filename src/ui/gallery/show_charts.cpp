#include "base/tr.hpp"
#include "domain/charts/measure.hpp"
#include "domain/charts/months.hpp"
#include "ui/charts/chart_table.hpp"
#include "ui/charts/interval_chart.hpp"
#include "ui/charts/line_chart.hpp"
#include "ui/charts/month_bars.hpp"
#include "ui/charts/part_chart.hpp"
#include "ui/charts/run_bars.hpp"
#include "ui/charts/share_chart.hpp"
#include "ui/charts/timeline_chart.hpp"
#include "ui/gallery/gallery_parts.hpp"
#include "ui/widgets/day_words.hpp"
#include "ui/widgets/flow.hpp"
#include "ui/widgets/tooltip.hpp"

#include <array>
#include <string>
#include <utility>
#include <vector>

namespace tend::ui {

using base::tr;

namespace {

const domain::MeasureLine& sampleLine(GalleryState& state) {
    if (!state.line) {
        std::vector<domain::DayValue> days;
        for (const auto& day : gallerySample::year())
            if (day.mood)
                days.push_back({day.day, *day.mood});
        state.line = domain::lineThrough(std::move(days));
    }
    return *state.line;
}

} // namespace

void showLines(const GalleryFrame& frame) {
    const Theme& theme = frame.theme;
    const auto& line = sampleLine(frame.state);
    const LineChart chart{.days = line.days, .means = line.means[0], .today = gallerySample::today()};
    constexpr float height = 260;
    constexpr int quarter = 92;
    const auto event = lineChart(theme, tr("Mood###gallery-line"), chart, frame.state.lineView,
                                 theme.px(frame.width, height), quarter);
    if (event.shown)
        tooltipAt(theme, tipPoint(), weekdayDate(*event.shown));
}

void showIntervals(const GalleryFrame& frame) {
    const std::array rows{
        IntervalRow{tr("Rest at 4 or more"), tr("96 of 261 days"), 0.5, 0.34, 0.66},
        IntervalRow{tr("A hello for nothing but you"), tr("41 of 261 days"), 0.39, 0.16, 0.62},
        IntervalRow{tr("Late work"), tr("35 of 261 days"), -0.35, -0.6, -0.1},
        IntervalRow{tr("Coffee"), tr("52 of 261 days, may be chance"), 0.03, -0.2, 0.25, false}};
    const IntervalChart chart{.rows = rows, .lower = tr("lower"), .same = tr("same"), .higher = tr("higher")};
    intervalChart(frame.theme, tr("Goes with###gallery-intervals"), chart, frame.state.interval, frame.width);
}

void showRuns(const GalleryFrame& frame) {
    const auto today = gallerySample::today();
    std::vector<domain::Run> runs;
    for (const auto& [ago, length] :
         {std::pair(400, 12), {340, 75}, {250, 4}, {200, 117}, {60, 21}, {22, 23}})
        runs.push_back({.span = {today - ago, today - ago + length - 1}, .length = length});
    runBars(frame.theme, tr("The last streaks###gallery-runs"),
            {.runs = runs, .current = true, .today = today}, frame.state.run, frame.width);
}

void showShares(const GalleryFrame& frame) {
    const ShareChart chart{.rows = {{{0.04, 0.1, tr("−6, −14 to +4")},
                                     {0.2, 0.43, tr("−23, −43 to −7"), true},
                                     {0.5, 0.36, tr("+14, −7 to +32")},
                                     {0.24, 0.08, tr("+16, −1 to +43")},
                                     {0.02, 0.03, tr("−1, −9 to +9")}}},
                           .changeHead = tr("change, 95 %")};
    shareChart(frame.theme, tr("Moods###gallery-shares"), chart, frame.state.share, frame.width);
}

void showParts(const GalleryFrame& frame) {
    std::vector<PartPoint> parts;
    constexpr int weekdays = 7;
    for (int day = 0; day < weekdays; ++day) {
        const double mean = 3.2 + 0.15 * day;
        parts.push_back({std::string(weekdayShort(day)), day != 2, mean, mean - 0.3, mean + 0.3});
    }
    const PartChart chart{.parts = parts, .mean = 3.6};
    constexpr float height = 220;
    partChart(frame.theme, tr("The week###gallery-parts"), chart, frame.state.part,
              frame.theme.px(frame.width, height));
}

void showMonths(const GalleryFrame& frame) {
    const auto today = gallerySample::today();
    std::vector<MonthBar> months;
    for (const auto& each : domain::everyMonth({}, domain::monthOf(today - 800), domain::monthOf(today))) {
        const double month = static_cast<unsigned>(each.month.month());
        months.push_back({domain::Day(std::chrono::sys_days(each.month / 1)),
                          {4 + month / 2, month > 4 ? 3.0 : 0.0, month > 8 ? 2.0 : 1.0}});
    }
    const MonthBars bars{.months = months,
                         .parts = {tr("nothing, just you"), tr("needed something"), tr("a problem")},
                         .today = today};
    const auto event =
        monthBars(frame.theme, tr("Hellos###gallery-months"), bars, frame.state.monthView, frame.width);
    if (event.shown)
        tooltipAt(frame.theme, tipPoint(), longDate(event.shown->first));
}

void showTimeline(const GalleryFrame& frame) {
    const auto today = gallerySample::today();
    const std::vector<domain::Run> walks{{.span = {today - 300, today - 120}, .length = 181},
                                         {.span = {today - 90, today}, .length = 91}};
    const std::vector<domain::Run> choir{{.span = {today - 200, today - 190}, .length = 11},
                                         {.span = {today - 60, today - 40}, .length = 21}};
    const std::array rows{TimelineRow{tr("Walk"), walks, true}, TimelineRow{tr("Choir"), choir, false}};
    const TimelineChart chart{.rows = rows, .today = today};
    constexpr int year = 366;
    const auto event = timelineChart(frame.theme, tr("Streaks###gallery-timeline"), chart,
                                     frame.state.timelineView, frame.width, year);
    if (event.time.shown)
        tooltipAt(frame.theme, tipPoint(), weekdayDate(*event.time.shown));
}

void showChartTable(const GalleryFrame& frame) {
    const auto& line = sampleLine(frame.state);
    const auto cell = [&](std::size_t row, std::size_t column) -> ChartCell {
        const auto& day = line.days[line.days.size() - 1 - row];
        if (column == 0)
            return day.day;
        return ChartNumber{day.value, 1};
    };
    const ChartTable table{.heads = {tr("Day"), tr("Mood")}, .rows = line.days.size(), .cell = cell};
    constexpr float height = 200;
    chartTable(frame.theme, tr("The days###gallery-table"), table, frame.width, height);
}

} // namespace tend::ui
