#pragma once

#include "app/session.hpp"
#include "domain/streak_board.hpp"

#include <vector>

namespace tend::app {

/// Every habit judged up to today or to its end, in the owner's order, hidden and ended ones too. After a
/// change only what it changed is judged anew, as long as nobody holds on to the streaks from before.
std::vector<domain::BoardStreak> judgedStreaks(Session& session);

} // namespace tend::app
