#include "domain/day.hpp"

#include <cstdio>

namespace tend::domain {
namespace {

/// The number these digits write, or nothing where there is anything but digits.
std::optional<unsigned> digits(std::string_view text) {
    unsigned value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9')
            return std::nullopt;
        value = value * 10 + static_cast<unsigned>(c - '0');
    }
    return value;
}

} // namespace

std::optional<Day> Day::from(int year, unsigned month, unsigned day) {
    if (year < 1 || year > 9999 || month > 12 || day > 31)
        return std::nullopt;
    const std::chrono::year_month_day date{std::chrono::year{year}, std::chrono::month{month},
                                           std::chrono::day{day}};
    if (!date.ok())
        return std::nullopt;
    return Day(std::chrono::sys_days{date});
}

std::optional<Day> Day::parse(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return std::nullopt;
    const auto year = digits(text.substr(0, 4));
    const auto month = digits(text.substr(5, 2));
    const auto day = digits(text.substr(8, 2));
    if (!year || !month || !day)
        return std::nullopt;
    return from(static_cast<int>(*year), *month, *day);
}

std::string Day::toString() const {
    char text[32];
    std::snprintf(text, sizeof text, "%04d-%02u-%02u", year(), month(), dayOfMonth());
    return text;
}

int Day::weekday() const {
    return static_cast<int>(std::chrono::weekday{days_}.iso_encoding()) - 1;
}

Day Day::startOfWeek(int weekStart) const {
    return *this - (weekday() - weekStart + 7) % 7;
}

} // namespace tend::domain
