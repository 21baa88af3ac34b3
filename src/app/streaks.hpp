#pragma once

#include "app/session.hpp"
#include "domain/streak_board.hpp"

#include <vector>

namespace tend::app {

/// Every habit judged up to today: checking in, gratitude, hellos.
std::vector<domain::BoardStreak> judgedStreaks(Session& session);

} // namespace tend::app
