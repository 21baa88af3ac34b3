#pragma once

#include "ui/charts/canvas.hpp"
#include "ui/theme/theme.hpp"

#include <array>
#include <cstddef>
#include <optional>
#include <string>

namespace tend::ui {

/// How often one mood was, and how often before.
struct ShareRow {
    double share = 0; ///< 0..1
    std::optional<double> earlier{};
    std::string change{}; ///< "+4, -2 to 10": what has changed, between what it may lie
    bool clear = false;   ///< more than chance: the interval of the change leaves none out
};

/// How often each mood was: bars from hard to bright, with a mark where each was in another span.
struct ShareChart {
    std::array<ShareRow, 5> rows{};
    std::string_view changeHead{}; ///< over the changes
};

float shareChartHeight(const ChartPen& pen, const ShareChart& chart);
void drawShareChart(const ChartPen& pen, const ShareChart& chart, const Box& box,
                    std::optional<std::size_t> marked);

struct ShareEvent {
    std::optional<std::size_t> shown{}; ///< under the mouse or the keyboard; 0: the lowest mood
    Box box{};                          ///< of its row
};

/// The chart in the window, `width` logical px wide; Up and Down go from mood to mood.
ShareEvent shareChart(const Theme& theme, const char* id, const ShareChart& chart,
                      std::optional<std::size_t>& cursor, float width);

} // namespace tend::ui
