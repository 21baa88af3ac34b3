#pragma once

#include "domain/charts/measure.hpp"
#include "domain/patterns/pattern_page.hpp"
#include "domain/streak_board.hpp"
#include "ui/intent.hpp"
#include "ui/streaks/streaks_state.hpp"

namespace tend::ui {

class Theme;

/// What is on the screen.
struct StreaksPage {
    const domain::StreakBoard& board;
    const domain::MeasureLine& line; ///< of StreaksState::measure
    const domain::PatternPage& patterns;
};

/// Streaks that explain themselves, the year as a heatmap, lines and patterns. Fills the current window's
/// content region.
void drawStreaks(const StreaksPage& page, StreaksState& state, const Theme& theme, Intents& intents);

} // namespace tend::ui
