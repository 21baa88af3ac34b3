#pragma once

#include "base/id.hpp"

#include <string>

namespace tend::domain {

/// A search that stays in the side bar.
struct SavedSearch {
    base::Id id;
    std::string name{};
    std::string query{}; ///< as it is typed
    int position = 0;
    bool operator==(const SavedSearch&) const = default;
};

} // namespace tend::domain
