#pragma once

#include "domain/charts/day_calendar.hpp"
#include "ui/charts/canvas.hpp"
#include "ui/charts/heat_grid.hpp"
#include "ui/theme/theme.hpp"

#include <optional>
#include <span>

namespace tend::ui {

/// Years of days, each a cell coloured by what it holds.
struct Heatmap {
    std::span<const domain::CalendarDay>
        days{}; ///< from 1 January to 31 December of the same or a later year
    domain::Day today;
    domain::CalendarKind kind = domain::CalendarKind::Mood;
    domain::CalendarShape shape = domain::CalendarShape::Weeks;
    int weekStart = 0; ///< 0 = Monday
};

/// Where the keyboard is. Kept by the screen.
struct HeatmapState {
    std::optional<domain::Day> cursor{};
};

struct HeatmapEvent {
    std::optional<domain::Day> shown{};  ///< under the mouse or the keyboard
    std::optional<domain::Day> chosen{}; ///< clicked, or Enter
    Box box{};                           ///< the cell of the one that is shown
};

/// How high it is at a width; px of the canvas.
float heatmapHeight(const ChartPen& pen, const Heatmap& map, float width);
void drawHeatmap(const ChartPen& pen, const Heatmap& map, const Box& box, std::optional<domain::Day> marked);

/// The years in the window, `width` logical px wide (0: the room left). The pointer snaps to the nearest
/// cell; arrows go as the cells stand, PageUp and PageDown by four weeks or by a year, Home and End to the
/// ends, Enter chooses. Draws no tooltip: the screen says what a day holds.
HeatmapEvent heatmap(const Theme& theme, const char* id, const Heatmap& map, HeatmapState& state,
                     float width = 0);

/// "Hard" five cells "Bright", rest and no entry, or what the marks of a habit mean, in one line.
void drawHeatLegend(const ChartPen& pen, domain::CalendarKind kind, ImVec2 topLeft);
float heatLegendWidth(const ChartPen& pen, domain::CalendarKind kind);

/// The same in the window, at the cursor.
void heatLegend(const Theme& theme, domain::CalendarKind kind);
float heatLegendWidth(const Theme& theme, domain::CalendarKind kind);

} // namespace tend::ui
