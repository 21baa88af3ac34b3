#pragma once

#include "app/outcome.hpp"
#include "app/session.hpp"

#include <string>

namespace tend::app {

/// Undoes the newest change that stands, and gives its label. Refused where there is none, and once for each
/// change that cannot be undone, because something it touched was deleted for good: the next one goes on
/// behind it.
Outcome<std::string> undoLast(Session& session);
/// Does the change again that was undone last, where nothing else was changed since.
Outcome<std::string> redoLast(Session& session);

} // namespace tend::app
