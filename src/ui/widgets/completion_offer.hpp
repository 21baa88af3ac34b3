#pragma once

#include "domain/mention.hpp"

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tend::ui {

/// Names that may be meant by what stands between an @ and the caret.
struct MentionOffer {
    std::size_t at = 0; ///< byte of the @
    std::vector<const domain::Nameable*> names{};
    std::string newName{}; ///< whom nobody on the list is called, offered last

    bool empty() const { return names.empty() && newName.empty(); }
};

/// What to offer at byte `caret` of `text`: at most five people of whom a name begins with what is typed.
/// Nothing inside an address, and nothing once a whole name stands there. Where nobody is called so, someone
/// new can be.
MentionOffer offerNames(std::string_view text, std::size_t caret, std::span<const domain::Nameable> people);

/// Tags that may be meant by what stands between a # and the caret.
struct TagOffer {
    std::size_t at = 0; ///< byte of the #
    std::vector<const std::string*> tags{};

    bool empty() const { return tags.empty(); }
};

/// At most five of `tags` (without their #) that begin with the letters typed, one at least; nothing once one
/// of them stands there whole.
TagOffer offerTags(std::string_view text, std::size_t caret, std::span<const std::string> tags);

} // namespace tend::ui
