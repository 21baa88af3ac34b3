#pragma once

#include "domain/streak.hpp"
#include "ui/theme/theme.hpp"

#include <optional>
#include <span>

namespace tend::ui {

struct DayStrip {
    std::span<const domain::StreakDay> days{}; ///< oldest first, ending with today
    std::optional<domain::Run> counted{};      ///< gets the bracket
    domain::Day today;
    int weekStart = 0;
};

struct DayStripEvent {
    std::optional<domain::Day> shown{};  ///< under the mouse or the keyboard
    std::optional<domain::Day> chosen{}; ///< clicked, or Enter
    Box box{};                           ///< the square of the one that is shown
};

/// Squares of 18 at a pitch of 21.6 with a date each week and a bracket under the counted run, 58 high: as
/// many of the last days as `width` logical px hold (0 = the room left).
DayStripEvent dayStrip(const Theme& theme, const char* id, const DayStrip& what,
                       std::optional<domain::Day>& cursor, float width = 0);

} // namespace tend::ui
