#pragma once

#include "domain/streak_board.hpp"
#include "ui/intent.hpp"
#include "ui/streaks/streaks_state.hpp"

namespace tend::ui {

class Theme;

/// Streaks that explain themselves and the year as a heatmap. Fills the current window's content region.
void drawStreaks(const domain::StreakBoard& board, StreaksState& state, const Theme& theme, Intents& intents);

} // namespace tend::ui
