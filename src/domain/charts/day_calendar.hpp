#pragma once

#include "base/id.hpp"
#include "domain/day.hpp"
#include "domain/streak.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tend::domain {

/// What tells the days of a calendar apart.
enum class CalendarKind : std::uint8_t { Mood, Care, CheckIns, Gratitude, Hellos, Dimension, Habit };

/// "mood", "care", "check_ins", "gratitude", "hellos", "dimension", "habit"
std::string_view toWord(CalendarKind kind);

struct CalendarOf {
    CalendarKind kind = CalendarKind::Mood;
    std::optional<base::Id> id{}; ///< of the care dimension or the habit; the others have none

    bool operator==(const CalendarOf&) const = default;
};

/// How the days of years are laid out.
enum class CalendarShape : std::uint8_t {
    Weeks,  ///< a week a column, in as many lines as a year takes
    Months, ///< a month a row and a day a column: the year in pixels
    Years,  ///< a week a column and a line a year, the newest on top; cells are low
};

struct CalendarDay {
    Day day;
    std::optional<double> value{};   ///< a mean from 1 to 5, or how many there were
    std::optional<DayState> state{}; ///< of a habit
    bool resting = false;            ///< set to rest by the owner
};

/// Every day of some years, or of any other span.
struct DayCalendar {
    CalendarOf of{};
    std::string name{}; ///< the dimension's or the habit's
    std::vector<CalendarDay> days{};
};

/// The level 1-5 a day is drawn with: means are rounded; counts are 1, 2, 3, 4, 5 and more. Nothing where
/// there is nothing, and of habits.
std::optional<int> levelOf(const CalendarDay& day, CalendarKind kind);

/// Every day of the span, with nothing on it.
std::vector<CalendarDay> emptyDays(const DaySpan& span);

} // namespace tend::domain
