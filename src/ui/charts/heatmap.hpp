#pragma once

#include "domain/streak_board.hpp"
#include "ui/theme/theme.hpp"

#include <optional>
#include <span>

namespace tend::ui {

/// What colours a day of the year.
enum class HeatBy { Mood, Care, CheckIns, Gratitude, Hellos };

struct Heatmap {
    int year;
    domain::Day today;
    std::span<const domain::HeatDay> days{}; ///< 1 January first
    HeatBy by = HeatBy::Mood;
    int weekStart = 0; ///< 0 = Monday
};

/// Where the keyboard is. Kept by the screen.
struct HeatmapState {
    std::optional<domain::Day> cursor{};
};

struct HeatmapEvent {
    std::optional<domain::Day> shown{};  ///< under the mouse or the keyboard
    std::optional<domain::Day> chosen{}; ///< clicked, or Enter
};

/// The level 1-5 a value is drawn with: means are rounded; counts 1, 2, 3, 4, 5 and more.
std::optional<int> heatLevel(const domain::HeatDay& day, HeatBy by);

/// A year of cells of 14 at a pitch of 17, up to 19 at 22 where that fits on one line. The pointer snaps to
/// the nearest cell; arrows move by day and week, PageUp/PageDown by month, Home/End to its ends, Enter
/// chooses. Narrower than it needs it goes on in further lines. Draws no tooltip: the screen says what a day
/// holds (tooltipAt).
HeatmapEvent heatmap(const Theme& theme, const char* id, const Heatmap& map, HeatmapState& state,
                     float width = 0);

/// "Hard" five cells "Bright", rest and no entry, in one line ending at the right edge.
void heatLegend(const Theme& theme, HeatBy by);
float heatLegendWidth(const Theme& theme, HeatBy by);

} // namespace tend::ui
