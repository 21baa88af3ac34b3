#pragma once

#include "domain/check_in.hpp"
#include "domain/day.hpp"
#include "ui/theme/theme.hpp"

#include <functional>
#include <optional>

namespace tend::ui {

/// What one day of a month shows.
struct CalendarMark {
    std::optional<domain::Level> mood{}; ///< fills the disc
    bool rest = false;                   ///< a moon
    bool found = false;                  ///< a search hit: a mark under the disc
    bool written = false;                ///< something else is there: an edge round the disc
};

struct CalendarLook {
    domain::Day today;
    std::optional<domain::Day> chosen{};
    std::optional<domain::Day> first{}; ///< days before cannot be chosen
    std::optional<domain::Day> last{};  ///< nor after
    int weekStart = 0;                  ///< 0 = Monday
    std::function<CalendarMark(domain::Day)> mark{};
    bool focus = false; ///< give the keyboard to the day shown
};

/// Which month is open and where the keyboard is in it. Kept by the screen.
struct CalendarState {
    std::optional<domain::Day> cursor{};
    bool moved = false; ///< the keyboard follows the cursor in the next frame
};

/// A month of discs of 32 in cells of 40, 280 wide or as wide as there is room, with its name and arrows.
/// Arrow keys move by day and week, PageUp/PageDown by month (with Shift by year), Home/End in the week,
/// Enter chooses. The day newly chosen.
std::optional<domain::Day> calendar(const Theme& theme, const char* id, CalendarState& state,
                                    const CalendarLook& look);

} // namespace tend::ui
