#pragma once

#include "domain/record.hpp"

#include <optional>
#include <vector>

namespace tend::domain {

/// A place in the trash, for going on behind it.
struct TrashPlace {
    Instant deleted;
    RecordRef record;
};

/// Some of what lies in the trash, moved there last first; `filing.deleted` says when.
struct TrashPage {
    std::vector<Record> records{};
    std::optional<TrashPlace> next{}; ///< behind which the following page begins; nothing on the last one
};

} // namespace tend::domain
