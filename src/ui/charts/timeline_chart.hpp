#pragma once

#include "domain/streak.hpp"
#include "ui/charts/time_axis.hpp"
#include "ui/charts/time_view.hpp"

#include <cstddef>
#include <optional>
#include <span>
#include <string>

namespace tend::ui {

/// One habit and when it was kept.
struct TimelineRow {
    std::string name;
    std::span<const domain::Run> runs; ///< oldest first
    bool current = false;              ///< the last of them is alive
};

/// When which habit was kept: a row each, a bar each streak.
struct TimelineChart {
    std::span<const TimelineRow> rows{};
    domain::Day today;
    int weekStart = 0;
};

/// How high it is; px of the canvas.
float timelineHeight(const ChartPen& pen, const TimelineChart& chart);
/// In `box`, with a line down on `marked`.
void drawTimeline(const ChartPen& pen, const TimelineChart& chart, const Box& box, const TimeSpan& shown,
                  std::optional<domain::Day> marked);
/// From the first streak to today; at least four weeks.
domain::DaySpan daysOf(const TimelineChart& chart);

struct TimelineEvent {
    TimeTouch time;
    std::optional<std::size_t> row{}; ///< under the mouse
};

/// The chart in the window, `width` logical px wide; at first the last `days` days.
TimelineEvent timelineChart(const Theme& theme, const char* id, const TimelineChart& chart, TimeView& view,
                            float width, int days);

/// The streak of a row that a day lies in, or nothing.
const domain::Run* runOn(const TimelineRow& row, domain::Day day);

} // namespace tend::ui
