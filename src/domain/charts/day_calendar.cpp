#include "domain/charts/day_calendar.hpp"

#include <algorithm>
#include <cmath>

namespace tend::domain {

std::string_view toWord(CalendarKind kind) {
    switch (kind) {
    case CalendarKind::Mood:
        return "mood";
    case CalendarKind::Care:
        return "care";
    case CalendarKind::CheckIns:
        return "check_ins";
    case CalendarKind::Gratitude:
        return "gratitude";
    case CalendarKind::Hellos:
        return "hellos";
    case CalendarKind::Dimension:
        return "dimension";
    case CalendarKind::Habit:
        break;
    }
    return "habit";
}

std::optional<int> levelOf(const CalendarDay& day, CalendarKind kind) {
    constexpr double lowest = 1, highest = 5;
    const bool counted =
        kind == CalendarKind::CheckIns || kind == CalendarKind::Gratitude || kind == CalendarKind::Hellos;
    if (!day.value || kind == CalendarKind::Habit || (counted && *day.value < lowest))
        return std::nullopt;
    return static_cast<int>(std::lround(std::clamp(*day.value, lowest, highest)));
}

std::vector<CalendarDay> emptyDays(const DaySpan& span) {
    std::vector<CalendarDay> days;
    days.reserve(static_cast<std::size_t>(span.length()));
    for (auto day = span.first; day <= span.last; ++day)
        days.push_back({.day = day});
    return days;
}

} // namespace tend::domain
