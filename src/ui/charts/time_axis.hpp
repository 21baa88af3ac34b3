#pragma once

#include "domain/day.hpp"
#include "ui/charts/canvas.hpp"

#include <string>
#include <vector>

/// The axis of days that charts have in common.
namespace tend::ui {

/// Days since 1970-01-01, with parts of days; a day lies from its number to the next.
double timeOf(domain::Day day);
domain::Day dayAt(double time);

/// What of the time is in sight.
struct TimeSpan {
    double first;
    double last;

    double length() const { return last - first; }

    bool operator==(const TimeSpan&) const = default;
};

TimeSpan timeOf(const domain::DaySpan& days);

/// No less than a week is ever in sight.
inline constexpr double leastTime = 7;

/// `factor` times as long, with `around` staying where it is. Held within `bounds`.
TimeSpan zoomed(const TimeSpan& span, double factor, double around, const TimeSpan& bounds);
/// The same length, `by` days later.
TimeSpan moved(const TimeSpan& span, double by, const TimeSpan& bounds);
/// As long as it is, or as `bounds` are, and inside them.
TimeSpan within(TimeSpan span, const TimeSpan& bounds);

/// Where a date is written under an axis.
struct TimeTick {
    double at;
    std::string label; ///< "12 Sep", "Sep", "2026"
    bool year = false; ///< a year begins
};

/// As many as leave `apart` px for each on an axis `width` px long: days, weeks (from `weekStart`, 0 =
/// Monday), months, quarters, or 1, 2, 5, 10, ... years.
std::vector<TimeTick> timeTicks(const TimeSpan& shown, float width, float apart, int weekStart);

/// Where time lies on the screen.
struct TimeScale {
    TimeSpan shown;
    float left;
    float right;

    float x(double time) const {
        return left + static_cast<float>((time - shown.first) / shown.length()) * (right - left);
    }

    double time(float x) const {
        return shown.first + double(x - left) / double(right - left) * shown.length();
    }

    /// The middle of a day.
    float x(domain::Day day) const { return x(timeOf(day) + 0.5); }

    float pxPerDay() const { return (right - left) / static_cast<float>(shown.length()); }
};

/// Dates under a chart, each in the middle of its place or where it begins, without touching each other.
void drawTimeAxis(const ChartPen& pen, const TimeScale& scale, float top, int weekStart);

} // namespace tend::ui
