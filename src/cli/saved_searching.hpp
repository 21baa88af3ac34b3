#pragma once

#include "cli/keeping.hpp"

namespace tend::cli {

/// The search with what the kept one asks for that it names; refused where none is called so.
app::Outcome<SearchCommand> withSaved(app::Session& session, SearchCommand command);

/// Lists the searches of the side bar, or keeps, renames or removes one.
KeepingEnd handleSearches(app::Session& session, const SearchesCommand& command, bool json,
                          Environment& environment);

} // namespace tend::cli
