#pragma once

#include "domain/search/saved_search.hpp"
#include "ui/intent.hpp"
#include "ui/searches/searches_state.hpp"
#include "ui/theme/theme.hpp"
#include "ui/widgets/nav_rail.hpp"

#include <string_view>
#include <vector>

/// Searches that stay in the side bar.
namespace tend::ui {

/// Under a heading in `box` of the side bar, a row each; those that have no room are scrolled to. In a narrow
/// bar only their signs stand there. `typed`: what is searched for on the screen, whose row is marked.
void drawSavedSearches(const Theme& theme, const std::vector<domain::SavedSearch>& searches,
                       std::string_view typed, RailShape shape, const Box& box, SearchesState& state,
                       Intents& intents);

/// Begins to ask for the name of a search: of one that is saved already, or of what is typed.
void nameSearch(SearchesState& state, const domain::SavedSearch& search);
void nameSearch(SearchesState& state, std::string typed);
/// Asks, while state.naming.
void drawSearchNaming(const Theme& theme, SearchesState& state, Intents& intents);

} // namespace tend::ui
