#pragma once

#include "domain/record.hpp"
#include "storage/change.hpp"

#include <optional>
#include <string>
#include <vector>

namespace tend::storage {

/// A record as it was; `filing.changed` of it says since when.
struct Version {
    domain::Record record;

    /// The change that put another version in its place.
    struct Replaced {
        ChangeId change;
        domain::Instant at;
        std::string label;
        bool undone = false; ///< it was taken back by an undo, so its words stood for a while only
    };

    std::optional<Replaced> replaced{}; ///< nothing: as it is now
};

/// Every version a record has had, the one it has now first, its lists (activities, mentions, circles) with
/// it. Empty where it is not there and never was. Moving to the trash and back makes no version, nor do undo
/// and redo, except of words that nothing but an undo took away. Activities and circles have the names they
/// have now.
std::vector<Version> versionsOf(Journal& journal, const domain::RecordRef& ref);

} // namespace tend::storage
