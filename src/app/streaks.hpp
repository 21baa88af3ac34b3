#pragma once

#include "app/session.hpp"
#include "domain/streak_board.hpp"

#include <vector>

namespace tend::app {

/// Every habit judged up to today or to its end, in the owner's order, hidden and ended ones too.
std::vector<domain::BoardStreak> judgedStreaks(Session& session);

} // namespace tend::app
