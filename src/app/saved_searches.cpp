#include "app/saved_searches.hpp"

#include "base/text.hpp"
#include "base/tr.hpp"
#include "domain/names.hpp"
#include "domain/search/query.hpp"
#include "storage/saved_search_store.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

namespace tend::app {
namespace {

using base::tr;
using domain::SavedSearch;

/// With its name and words set; or why not.
Outcome<SavedSearch> edited(SavedSearch search, std::string_view name, std::string_view typed,
                            const std::vector<SavedSearch>& all) {
    search.query = base::repairedUtf8(base::trimmed(typed));
    search.name = base::repairedUtf8(base::trimmed(name));
    if (domain::parseSearch(search.query).empty())
        return Refused{tr("Say what to search for first.")};
    if (search.name.empty())
        search.name = search.query;
    for (const auto& other : all)
        if (other.id != search.id && domain::sameName(other.name, search.name))
            return Refused{base::fill(
                tr("There is a saved search called {0} already. Please choose another name."), {other.name})};
    return search;
}

Outcome<base::Id> keep(Session& session, const Outcome<SavedSearch>& search, const char* label) {
    if (const auto* refused = std::get_if<Refused>(&search))
        return *refused;
    const auto& kept = std::get<SavedSearch>(search);
    auto change = session.change(label);
    storage::SavedSearchStore(session.journal()).put(kept);
    change.commit();
    return kept.id;
}

std::vector<SavedSearch>::iterator withId(std::vector<SavedSearch>& all, const base::Id& id) {
    return std::find_if(all.begin(), all.end(), [&](const auto& search) { return search.id == id; });
}

} // namespace

std::vector<SavedSearch> savedSearches(Session& session) {
    return storage::SavedSearchStore(session.journal()).all();
}

Outcome<base::Id> saveSearch(Session& session, std::string_view name, std::string_view typed) {
    const auto all = savedSearches(session);
    const SavedSearch fresh{.id = base::Id::generate(session.now().at.time_since_epoch().count()),
                            .position = all.empty() ? 0 : all.back().position + 1};
    return keep(session, edited(fresh, name, typed, all), tr("Saved a search"));
}

Outcome<base::Id> changeSavedSearch(Session& session, const base::Id& id, std::string_view name,
                                    std::string_view typed) {
    auto all = savedSearches(session);
    const auto found = withId(all, id);
    if (found == all.end())
        return Refused{tr("This saved search is not there any more.")};
    return keep(session, edited(*found, name, typed, all), tr("Changed a saved search"));
}

void removeSavedSearch(Session& session, const base::Id& id) {
    auto change = session.change(tr("Removed a saved search"));
    storage::SavedSearchStore(session.journal()).remove(id);
    change.commit();
}

void moveSavedSearch(Session& session, const base::Id& id, std::size_t place) {
    auto all = savedSearches(session);
    const auto found = withId(all, id);
    if (found == all.end())
        return;
    const auto from = found - all.begin();
    const auto to = static_cast<std::ptrdiff_t>(std::min(place, all.size()));
    if (to > from)
        std::rotate(found, found + 1, all.begin() + to);
    else
        std::rotate(all.begin() + to, found, found + 1);
    auto change = session.change(tr("Ordered the saved searches"));
    int position = 0;
    for (auto& search : all) {
        search.position = position++;
        storage::SavedSearchStore(session.journal()).put(search);
    }
    change.commit();
}

} // namespace tend::app
