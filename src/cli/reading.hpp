#pragma once

#include "app/session.hpp"
#include "cli/commands.hpp"

#include <iosfwd>

namespace tend::cli {

/// Prints what the journal holds. `kept` is false for one that is missing and only imagined.
void read(app::Session& session, const Reading& command, bool json, bool kept, std::ostream& out);

} // namespace tend::cli
