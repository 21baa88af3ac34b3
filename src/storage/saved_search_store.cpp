#include "storage/saved_search_store.hpp"

#include "storage/query.hpp"

namespace tend::storage {

void SavedSearchStore::put(const domain::SavedSearch& search) {
    Query(journal_, "INSERT INTO saved_search (id, name, query, position) VALUES (?1, ?2, ?3, ?4) "
                    "ON CONFLICT (id) DO UPDATE SET name = excluded.name, query = excluded.query, "
                    "position = excluded.position")
        .with(search.id, search.name, search.query, search.position)
        .run();
}

void SavedSearchStore::remove(const base::Id& id) {
    Query(journal_, "DELETE FROM saved_search WHERE id = ?1").with(id).run();
}

std::vector<domain::SavedSearch> SavedSearchStore::all() {
    std::vector<domain::SavedSearch> searches;
    Query query(journal_, "SELECT id, name, query, position FROM saved_search ORDER BY position, id");
    while (query.next())
        searches.push_back({query.id(0), query.text(1), query.text(2), query.integer(3)});
    return searches;
}

} // namespace tend::storage
