#include "ui/charts/time_axis.hpp"

#include "ui/widgets/day_words.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace tend::ui {
namespace {

using domain::Day;

enum class Unit { Day, Week, Month, Year };

/// Every so many of a unit.
struct Step {
    Unit unit;
    int count;
    double days; ///< about
};

constexpr double month = 30.44, year = 365.25;
constexpr std::array steps{
    Step{Unit::Day, 1, 1},           Step{Unit::Day, 2, 2},           Step{Unit::Week, 1, 7},
    Step{Unit::Month, 1, month},     Step{Unit::Month, 3, 3 * month}, Step{Unit::Year, 1, year},
    Step{Unit::Year, 2, 2 * year},   Step{Unit::Year, 5, 5 * year},   Step{Unit::Year, 10, 10 * year},
    Step{Unit::Year, 20, 20 * year}, Step{Unit::Year, 50, 50 * year}};

Day monthBegins(int months) {
    return *Day::from(months / 12, static_cast<unsigned>(months % 12) + 1, 1);
}

/// The first place of a step at or before a day.
Day placeBefore(Day day, const Step& step, int weekStart) {
    constexpr int evenWeek = 4; // a Monday lies four days after the epoch
    switch (step.unit) {
    case Unit::Day:
        return day - (static_cast<int>(timeOf(day)) % step.count + step.count) % step.count;
    case Unit::Week: {
        const Day start = day.startOfWeek(weekStart);
        const int week = (static_cast<int>(timeOf(start)) - evenWeek) / 7;
        return start - 7 * ((week % step.count + step.count) % step.count);
    }
    case Unit::Month: {
        const int months = day.year() * 12 + static_cast<int>(day.month()) - 1;
        return monthBegins(months - months % step.count);
    }
    case Unit::Year:
        break;
    }
    return *Day::from(std::max(1, day.year() - day.year() % step.count), 1, 1);
}

/// Nothing after the last year there is.
std::optional<Day> placeAfter(Day day, const Step& step) {
    switch (step.unit) {
    case Unit::Day:
        return day + step.count;
    case Unit::Week:
        return day + 7 * step.count;
    case Unit::Month:
        return monthBegins(day.year() * 12 + static_cast<int>(day.month()) - 1 + step.count);
    case Unit::Year:
        break;
    }
    return Day::from(day.year() / step.count * step.count + step.count, 1, 1);
}

bool beginsYear(Day day) {
    return day.month() == 1 && day.dayOfMonth() == 1;
}

std::string labelOf(Day day, const Step& step, double length) {
    if (step.unit == Unit::Year || (step.unit == Unit::Month && beginsYear(day)))
        return std::to_string(day.year());
    const std::string shortMonth(monthShort(day.month()));
    const bool monthsOnly = step.unit == Unit::Month && length > 250;
    return monthsOnly ? shortMonth : std::to_string(day.dayOfMonth()) + " " + shortMonth;
}

} // namespace

double timeOf(Day day) {
    return static_cast<double>(day.sysDays().time_since_epoch().count());
}

Day dayAt(double time) {
    return Day(std::chrono::sys_days(std::chrono::days(static_cast<int>(std::floor(time)))));
}

TimeSpan timeOf(const domain::DaySpan& days) {
    return {timeOf(days.first), timeOf(days.last) + 1};
}

TimeSpan within(TimeSpan span, const TimeSpan& bounds) {
    const double length = std::min(span.length(), bounds.length());
    const double first = std::clamp(span.first, bounds.first, bounds.last - length);
    return {first, first + length};
}

TimeSpan zoomed(const TimeSpan& span, double factor, double around, const TimeSpan& bounds) {
    const double least = std::min(leastTime, bounds.length());
    const double length = std::clamp(span.length() * factor, least, bounds.length());
    const double share = (around - span.first) / span.length();
    return within({around - share * length, around + (1 - share) * length}, bounds);
}

TimeSpan moved(const TimeSpan& span, double by, const TimeSpan& bounds) {
    return within({span.first + by, span.last + by}, bounds);
}

std::vector<TimeTick> timeTicks(const TimeSpan& shown, float width, float apart, int weekStart) {
    const double perDay = width / shown.length();
    const auto enough = [&](const Step& step) { return step.days * perDay >= apart; };
    const auto* found = std::ranges::find_if(steps, enough);
    const Step& step = found == steps.end() ? steps.back() : *found;
    std::vector<TimeTick> ticks;
    std::optional<Day> at = placeBefore(dayAt(shown.first), step, weekStart);
    for (; at && timeOf(*at) < shown.last; at = placeAfter(*at, step))
        if (timeOf(*at) >= shown.first)
            ticks.push_back({timeOf(*at), labelOf(*at, step, shown.length()), beginsYear(*at)});
    return ticks;
}

void drawTimeAxis(const ChartPen& pen, const TimeScale& scale, float top, int weekStart) {
    constexpr float apart = 56;
    float end = scale.left - pen.px(40);
    for (const auto& tick : timeTicks(scale.shown, scale.right - scale.left, pen.px(apart), weekStart)) {
        const float wide = pen.canvas.textSize(TextStyle::Tiny, tick.label).x;
        const float left = scale.x(tick.at) - wide / 2;
        if (left < end || left + wide > scale.right + pen.px(12))
            continue;
        pen.canvas.text({std::round(left), top}, TextStyle::Tiny,
                        tick.year ? pen.colors.ink : pen.colors.ink2, tick.label);
        end = left + wide + pen.px(8);
    }
}

} // namespace tend::ui
