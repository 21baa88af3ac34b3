#pragma once

#include "app/session.hpp"
#include "cli/commands.hpp"

#include <iosfwd>

namespace tend::cli {

/// Prints what a search finds: for people one line an entry, the one with the first hit; else records with
/// their hits.
void search(app::Session& session, const SearchCommand& command, bool json, std::ostream& out);

} // namespace tend::cli
