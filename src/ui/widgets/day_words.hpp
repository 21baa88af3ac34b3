#pragma once

#include "domain/day.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace tend::ui {

/// 1-12: "October", "Oct". 0 = Monday: "Wednesday", "Wed", "We". Translated.
std::string_view monthName(unsigned month);
std::string_view monthShort(unsigned month);
std::string_view weekdayName(int weekday);
std::string_view weekdayShort(int weekday);
std::string_view weekdayLetters(int weekday);

/// "14 October", "14 October 2026", "Wednesday 14 October", "October 2026"
std::string dayAndMonth(domain::Day day);
std::string longDate(domain::Day day);
std::string weekdayDate(domain::Day day);
std::string monthAndYear(domain::Day day);

/// Reads "2026-10-14", "14 October 2026", "14 Oct 2026", "October 14, 2026", "14.10.2026", and without a
/// year the year of `today`; also "today" and "yesterday".
std::optional<domain::Day> readDay(std::string_view text, domain::Day today);

} // namespace tend::ui
