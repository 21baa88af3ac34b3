#pragma once

#include "domain/charts/moving_mean.hpp"
#include "ui/charts/time_axis.hpp"
#include "ui/charts/time_view.hpp"

#include <optional>
#include <span>

namespace tend::ui {

/// What its axis counts: faces from hard to bright, 1 to 5, or 0 to 100 of 100 (values from 0 to 1).
enum class LineAxis { Moods, Levels, Hundredths };

/// Days and the mean through them.
struct LineChart {
    std::span<const domain::DayValue> days{}; ///< ascending
    std::span<const domain::MeanDay> means{}; ///< ascending; between two further apart than a day there is
                                              ///< no line
    bool banded = true;                       ///< shows the 95 % interval of the mean
    LineAxis axis = LineAxis::Moods;
    domain::Day today;
    int weekStart = 0;
};

/// Everything of it but what the owner does: in `box`, showing `shown` of the time, with a cross-hair on
/// `marked`.
void drawLineChart(const ChartPen& pen, const LineChart& chart, const Box& box, const TimeSpan& shown,
                   std::optional<domain::Day> marked);

/// Where the days are in `box`, between the axes.
Box plotOf(const ChartPen& pen, const Box& box);

/// The chart in the window, `size` in device px; what followTime() tells. At first the last `days` days.
TimeTouch lineChart(const Theme& theme, const char* id, const LineChart& chart, TimeView& view, ImVec2 size,
                    int days);

/// From the first day that has a value or a mean to today; at least four weeks.
domain::DaySpan daysOf(const LineChart& chart);

} // namespace tend::ui
