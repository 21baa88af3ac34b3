#pragma once

#include "app/session.hpp"

#include <optional>
#include <string>

namespace tend::app {

/// Undoes the newest change that stands, and gives its label; nothing where there is none.
std::optional<std::string> undoLast(Session& session);
std::optional<std::string> redoLast(Session& session);

} // namespace tend::app
