#pragma once

#include "ui/charts/canvas.hpp"
#include "ui/charts/chart_table.hpp"

#include <functional>
#include <memory>
#include <string>

namespace tend::ui {

/// A chart that stands by itself, on a page of its own.
struct Figure {
    std::string title{};
    std::string line{};                                              ///< under it: of which days it is
    std::function<float(const ChartPen& pen, float width)> height{}; ///< of the chart; px of the canvas
    std::function<void(const ChartPen& pen, const Box& box)> draw{};
    ChartTable table{};
    std::shared_ptr<const void> held{}; ///< what the functions look at
};

/// How high its page is at a width; px of the canvas.
float figureHeight(const ChartPen& pen, const Figure& figure, float width);

/// The page: its ground, the title, the line and the chart.
void drawFigure(const ChartPen& pen, const Figure& figure, const Box& page);

} // namespace tend::ui
