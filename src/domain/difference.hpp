#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace tend::domain {

/// A run of words of two texts held beside each other.
struct DifferencePart {
    enum class Kind { Same, Removed, Added };

    Kind kind;
    std::string text;
    bool operator==(const DifferencePart&) const = default;
};

/// What was taken out of `before` and put in to make `after`, word by word (character by character in scripts
/// without spaces). What is Same or Removed, one after the other, is `before`; what is Same or Added is
/// `after`. Where both are there, Removed comes first. Texts that have next to nothing in common come back as
/// one replacement, so the work is bounded whatever the texts.
std::vector<DifferencePart> difference(std::string_view before, std::string_view after);

} // namespace tend::domain
