#pragma once

#include "domain/search/saved_search.hpp"
#include "storage/journal.hpp"

#include <optional>
#include <vector>

namespace tend::storage {

/// Searches that stay in the side bar. Writing needs an open Change.
class SavedSearchStore {
  public:
    explicit SavedSearchStore(Journal& journal) : journal_(journal) {}

    /// Inserts, or replaces the one with that id.
    void put(const domain::SavedSearch& search);
    void remove(const base::Id& id);
    /// In the owner's order.
    std::vector<domain::SavedSearch> all();

  private:
    Journal& journal_;
};

} // namespace tend::storage
