#pragma once

#include "ui/charts/time_axis.hpp"
#include "ui/charts/time_view.hpp"

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace tend::ui {

/// What months are counted by.
enum class MonthKind { Hellos, People, Words };

/// What a month has of something, in up to three parts that stand on each other.
struct MonthBar {
    domain::Day month; ///< its first day
    std::array<double, 3> parts{};

    double all() const { return parts[0] + parts[1] + parts[2]; }
};

/// Months beside each other. Seen from further away quarters, years or more of them stand together, so that a
/// bar is never thinner than can be seen.
struct MonthBars {
    std::span<const MonthBar> months{};      ///< oldest first, no gap
    std::array<std::string_view, 3> parts{}; ///< what they are called; empty: there is no such part
    domain::Day today;
};

float monthBarsHeight(const ChartPen& pen, const MonthBars& bars);
void drawMonthBars(const ChartPen& pen, const MonthBars& bars, const Box& box, const TimeSpan& shown,
                   std::optional<domain::Day> marked);
/// From the first month to the end of this one; a year at least.
domain::DaySpan daysOf(const MonthBars& bars);

struct MonthBarsEvent {
    TimeTouch time;
    std::optional<domain::DaySpan> shown{}; ///< the days of the bar under the mouse or the keyboard
    std::array<double, 3> parts{};          ///< of that bar
};

/// The chart in the window, `width` logical px wide; at first the last two years.
MonthBarsEvent monthBars(const Theme& theme, const char* id, const MonthBars& bars, TimeView& view,
                         float width);

} // namespace tend::ui
