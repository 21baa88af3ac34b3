#include "ui/charts/heat_cells.hpp"

#include "ui/theme/metrics.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace tend::ui {
namespace {

using domain::CalendarKind;
using domain::DayState;

constexpr float least = 8; ///< logical px; in a lower cell there is room for its colour only

bool low(const ChartPen& pen, const Box& cell) {
    return std::min(cell.width(), cell.height()) < pen.px(least);
}

float radiusOf(const ChartPen& pen, const Box& cell) {
    return std::min(pen.px(corner::cell), std::min(cell.width(), cell.height()) / 3);
}

float line(const ChartPen& pen, float logical = 1) {
    return std::max(1.0F, std::round(pen.px(logical)));
}

void drawSquare(const ChartPen& pen, const Box& cell, ImU32 fill, ImU32 edge) {
    if ((fill & IM_COL32_A_MASK) != 0)
        pen.canvas.fill(cell, fill, radiusOf(pen, cell));
    const bool outlined = (pen.colors.outline & IM_COL32_A_MASK) != 0;
    if (!low(pen, cell) || outlined || (fill & IM_COL32_A_MASK) == 0)
        pen.canvas.frame(cell, edge, radiusOf(pen, cell), line(pen));
}

void drawMoon(const ChartPen& pen, const Box& cell) {
    if (low(pen, cell))
        return pen.canvas.disc(cell.center(), std::min(cell.width(), cell.height()) / 4, pen.colors.ink2);
    const float size = std::min({pen.px(13), cell.width() * 0.8F, cell.height() * 0.8F});
    pen.canvas.moon(cell.center(), size, pen.colors.ink2, 2);
}

} // namespace

void drawHeatLevel(const ChartPen& pen, const Box& cell, CalendarKind kind, int level) {
    const auto index = static_cast<std::size_t>(level - 1);
    if (kind == CalendarKind::Mood)
        return drawSquare(pen, cell, pen.colors.moods.at(index).fill, pen.colors.moods.at(index).edge);
    drawSquare(pen, cell, pen.colors.care.at(index), pen.colors.careEdge);
}

void drawHeatNothing(const ChartPen& pen, const Box& cell) {
    if (low(pen, cell))
        return pen.canvas.fill(cell, faded(pen.colors.none, 0.35F), radiusOf(pen, cell));
    drawSquare(pen, cell, 0, pen.colors.none);
}

void drawHeatState(const ChartPen& pen, const Box& cell, DayState state) {
    const auto& colors = pen.colors;
    const float radius = radiusOf(pen, cell);
    switch (state) {
    case DayState::Done:
        return pen.canvas.fill(cell, colors.leaf, radius);
    case DayState::Late:
        pen.canvas.fill(cell, colors.leafTint, radius);
        pen.canvas.frame(cell, colors.leaf, radius, line(pen, low(pen, cell) ? 1 : 2));
        if (!low(pen, cell))
            pen.canvas.disc(cell.center(), pen.px(2.2F), colors.leaf);
        return;
    case DayState::Covered:
        pen.canvas.fill(cell, colors.leafTint, radius);
        return pen.canvas.frame(cell, colors.leaf, radius, line(pen));
    case DayState::Rest:
    case DayState::Paused:
        return drawMoon(pen, cell);
    case DayState::CutShort:
        return pen.canvas.disc(cell.center(), pen.px(1.8F), colors.edge);
    case DayState::Missed:
    case DayState::Open:
        return drawHeatNothing(pen, cell);
    }
}

void drawHeatCell(const ChartPen& pen, const Box& cell, const domain::CalendarDay& day, CalendarKind kind,
                  domain::Day today) {
    if (day.day > today)
        return pen.canvas.disc(cell.center(), pen.px(low(pen, cell) ? 0.6F : 1.5F), pen.colors.none);
    if (day.state)
        return drawHeatState(pen, cell, *day.state);
    if (const auto level = domain::levelOf(day, kind))
        return drawHeatLevel(pen, cell, kind, *level);
    if (day.resting)
        return drawMoon(pen, cell);
    drawHeatNothing(pen, cell);
}

} // namespace tend::ui
