#pragma once

#include "ui/charts/canvas.hpp"
#include "ui/theme/theme.hpp"

#include <cstddef>
#include <optional>
#include <span>
#include <string>

namespace tend::ui {

/// The mood of one part of the week, the year or the day.
struct PartPoint {
    std::string name;  ///< under it: "Mon", "Jan", "7"
    bool told = false; ///< there were enough days; else it stays empty
    double mean = 0;   ///< 1..5
    double low = 0;    ///< of the 95 % interval
    double high = 0;
};

/// The mood by such parts, each with its interval, beside the mean of all.
struct PartChart {
    std::span<const PartPoint> parts{};
    std::optional<double> mean{}; ///< of all
    std::string_view all{};       ///< what that line is called
};

void drawPartChart(const ChartPen& pen, const PartChart& chart, const Box& box,
                   std::optional<std::size_t> marked);

struct PartEvent {
    std::optional<std::size_t> shown{};  ///< under the mouse or the keyboard
    std::optional<std::size_t> chosen{}; ///< clicked, or Enter
    Box box{};                           ///< of its column
};

/// The chart in the window, `size` in device px; Left and Right go from part to part.
PartEvent partChart(const Theme& theme, const char* id, const PartChart& chart,
                    std::optional<std::size_t>& cursor, ImVec2 size);

} // namespace tend::ui
