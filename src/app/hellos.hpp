#pragma once

#include "app/outcome.hpp"
#include "app/session.hpp"
#include "domain/edits.hpp"

#include <string_view>

namespace tend::app {

using domain::HelloEdit;

/// Saves a new hello, or one that is there, all of it and the day it is filed under. Refused: a day after
/// today, a hello to oneself (that is a check-in).
Outcome<base::Id> saveHello(Session& session, const HelloEdit& edit);
/// The same hello with another line about it.
Outcome<base::Id> noteHello(Session& session, const base::Id& id, std::string_view note);
void removeHello(Session& session, const base::Id& hello);

} // namespace tend::app
