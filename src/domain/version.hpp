#pragma once

#include "domain/moment.hpp"
#include "domain/record.hpp"

#include <cstdint>
#include <optional>
#include <string>

namespace tend::domain {

/// A record as it was; `filing.changed` of it says since when.
struct Version {
    Record record;

    /// The step of the journal's history that put another version in its place.
    struct Replaced {
        std::int64_t step;
        Instant at;
        std::string label;   ///< of what the owner did, in the past tense
        bool undone = false; ///< it was taken back by an undo, so its words stood for a while only
    };

    std::optional<Replaced> replaced{}; ///< nothing: as it is now
};

} // namespace tend::domain
