#pragma once

#include "app/outcome.hpp"
#include "app/session.hpp"
#include "domain/search/saved_search.hpp"

#include <cstddef>
#include <string_view>
#include <vector>

/// Searches that stay in the side bar. Each of these is one change that can be undone.
namespace tend::app {

/// In the owner's order.
std::vector<domain::SavedSearch> savedSearches(Session& session);

/// Keeps what is typed, last in the list; where no name is given it is called what is typed. Refused: nothing
/// to search for, a name another one has.
Outcome<base::Id> saveSearch(Session& session, std::string_view name, std::string_view typed);
/// Gives a kept one another name, and keeps other words. The same refusals.
Outcome<base::Id> changeSavedSearch(Session& session, const base::Id& id, std::string_view name,
                                    std::string_view typed);
void removeSavedSearch(Session& session, const base::Id& id);
/// Puts it before the one that is at `place` now; past the end: last.
void moveSavedSearch(Session& session, const base::Id& id, std::size_t place);

} // namespace tend::app
