#pragma once

#include "app/session.hpp"
#include "domain/patterns/pattern.hpp"

namespace tend::app {

/// What goes with better and with lower moods: activities, the sides of care at 4 or more and at 2 or less,
/// people and circles (a hello with them, or a thank-you that names them), hellos by reason, weekdays, kinds
/// of thank-yous. Nobody who rests is looked at. Reads the whole journal: for a worker.
domain::Patterns patterns(Session& session);

/// What is asked of it.
domain::PatternQuestion patternQuestion(Session& session);

} // namespace tend::app
