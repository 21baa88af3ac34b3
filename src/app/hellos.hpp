#pragma once

#include "app/outcome.hpp"
#include "app/session.hpp"
#include "domain/edits.hpp"

#include <string>

namespace tend::app {

using domain::HelloEdit;

/// Refused: a day after today, a hello to oneself (that is a check-in).
Outcome<base::Id> sayHello(Session& session, const HelloEdit& edit);
void removeHello(Session& session, const base::Id& hello);

} // namespace tend::app
