#pragma once

#include "app/outcome.hpp"
#include "app/session.hpp"
#include "domain/edits.hpp"

namespace tend::app {

using domain::HelloChange;
using domain::HelloEdit;

/// Saves a new hello, or one that is there, all of it and the day it is filed under. Refused: a day after
/// today, a hello to oneself (that is a check-in).
Outcome<base::Id> saveHello(Session& session, const HelloEdit& edit);
/// A hello that is there, changed. Refused as the one above; a line being typed is one step of undo.
Outcome<base::Id> changeHello(Session& session, const HelloChange& change);
void removeHello(Session& session, const base::Id& hello);

} // namespace tend::app
