#pragma once

#include "ui/charts/canvas.hpp"
#include "ui/theme/theme.hpp"

#include <optional>
#include <span>
#include <string>

namespace tend::ui {

/// One difference and between what it may lie.
struct IntervalRow {
    std::string name;
    std::string line; ///< under it
    double value;
    double low;
    double high;
    bool clear = true; ///< more than chance; else hollow
};

/// Differences under each other, on one axis whose middle is none.
struct IntervalChart {
    std::span<const IntervalRow> rows{};
    std::string_view lower{}, same{}, higher{}; ///< what the axis says at its ends and its middle
};

/// How high it is at a width; px of the canvas.
float intervalChartHeight(const ChartPen& pen, const IntervalChart& chart, float width);
void drawIntervalChart(const ChartPen& pen, const IntervalChart& chart, const Box& box,
                       std::optional<std::size_t> marked);

struct IntervalEvent {
    std::optional<std::size_t> shown{}; ///< under the mouse or the keyboard
    Box box{};                          ///< of that row
};

/// The chart in the window, `width` logical px wide; Up and Down go from row to row.
IntervalEvent intervalChart(const Theme& theme, const char* id, const IntervalChart& chart,
                            std::optional<std::size_t>& cursor, float width);

} // namespace tend::ui
