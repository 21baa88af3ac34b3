#include "base/tr.hpp"
#include "domain/charts/measure.hpp"
#include "ui/charts/chart_table.hpp"
#include "ui/charts/interval_chart.hpp"
#include "ui/charts/line_chart.hpp"
#include "ui/charts/run_bars.hpp"
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
