#pragma once

#include "domain/charts/day_calendar.hpp"
#include "ui/charts/canvas.hpp"

namespace tend::ui {

/// A day's cell in the colour of what it holds.
void drawHeatCell(const ChartPen& pen, const Box& cell, const domain::CalendarDay& day,
                  domain::CalendarKind kind, domain::Day today);

/// The cell of a level 1-5, and of nothing.
void drawHeatLevel(const ChartPen& pen, const Box& cell, domain::CalendarKind kind, int level);
void drawHeatNothing(const ChartPen& pen, const Box& cell);
/// The cell of a habit's day.
void drawHeatState(const ChartPen& pen, const Box& cell, domain::DayState state);

} // namespace tend::ui
