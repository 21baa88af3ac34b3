#pragma once

#include <chrono>
#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace tend::domain {

/// A journal day: a date of the Gregorian calendar from 0001-01-01 to 9999-12-31. It has no time zone;
/// which day something belongs to is decided once, when it is written (see filing.hpp).
class Day {
  public:
    Day() = delete;

    /// Not checked against the range; for days computed from valid ones.
    explicit constexpr Day(std::chrono::sys_days days) : days_(days) {}

    /// The day, or nothing where there is no such date (31 February).
    static std::optional<Day> from(int year, unsigned month, unsigned day);
    /// Reads exactly "YYYY-MM-DD".
    static std::optional<Day> parse(std::string_view text);

    /// "YYYY-MM-DD"
    std::string toString() const;

    constexpr std::chrono::sys_days sysDays() const { return days_; }

    std::chrono::year_month_day date() const { return {days_}; }

    int year() const { return int(date().year()); }

    unsigned month() const { return unsigned(date().month()); }

    unsigned dayOfMonth() const { return unsigned(date().day()); }

    /// 0 = Monday ... 6 = Sunday
    int weekday() const;
    /// The first day of the week this day is in. `weekStart`: 0 = Monday ... 6 = Sunday.
    Day startOfWeek(int weekStart = 0) const;

    constexpr Day operator+(int days) const { return Day(days_ + std::chrono::days(days)); }

    constexpr Day operator-(int days) const { return Day(days_ - std::chrono::days(days)); }

    /// How many days later this is than `other`.
    constexpr int operator-(Day other) const { return int((days_ - other.days_).count()); }

    constexpr Day& operator++() { return *this = *this + 1; }

    constexpr auto operator<=>(const Day&) const = default;

  private:
    std::chrono::sys_days days_;
};

/// From first to last, both included.
struct DaySpan {
    Day first;
    Day last;

    constexpr bool contains(Day day) const { return first <= day && day <= last; }

    constexpr int length() const { return last - first + 1; }

    bool operator==(const DaySpan&) const = default;
};

} // namespace tend::domain
