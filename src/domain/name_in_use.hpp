#pragma once

#include <cstddef>
#include <string>

namespace tend::domain {

/// An activity or a tag, as it is written most often, and how many entries have it, those in the trash too.
struct NameInUse {
    std::string name; ///< without the # of a tag
    std::size_t entries = 0;
    bool operator==(const NameInUse&) const = default;
};

} // namespace tend::domain
