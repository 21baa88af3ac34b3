#pragma once

#include "ui/widgets/calendar.hpp"

#include <optional>
#include <string>

namespace tend::ui {

struct DateFieldState {
    std::string text{};
    bool typing = false;
    bool wrong = false; ///< what was typed is no day that can be chosen
    bool said = false;  ///< ... and the sentence that says so is shown
    CalendarState calendar{};
};

struct DateFieldLook {
    domain::Day today;
    std::optional<domain::Day> first{};
    std::optional<domain::Day> last{};
    int weekStart = 0;
    float width = 220; ///< logical px
    bool named = false;
    std::function<CalendarMark(domain::Day)> mark{};
};

/// A day that can be typed ("2026-10-14", "14 October 2026", "yesterday") or picked from a calendar (the
/// button, or Down). What is not a date says "That day is not in the calendar". `shown` may be nothing.
/// The day newly chosen.
std::optional<domain::Day> dateField(const Theme& theme, const char* label, std::optional<domain::Day> shown,
                                     DateFieldState& state, const DateFieldLook& look);

} // namespace tend::ui
