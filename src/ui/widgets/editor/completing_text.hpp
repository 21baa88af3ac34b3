#pragma once

#include "text/unicode.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace tend::ui::editor {

/// Someone put on the care list from within a text: until it changes, Ctrl+Z takes them back.
struct NamedAnew {
    std::string name;
    std::uint64_t version; ///< of the text
    bool known = false;    ///< has been seen on the list since
};

/// What completing names and tags keeps with a text.
struct CompletingText {
    int marked = -1;                      ///< which of what is offered
    std::optional<std::size_t> refused{}; ///< the place of the @ or # after which nothing is wanted
    std::optional<NamedAnew> anew{};

    // The mentions found last, in bytes, and of what.
    std::uint64_t version = 0;
    text::Range seen{};
    std::size_t people = 0; ///< a hash of their names
    std::vector<text::Range> mentions{};
};

} // namespace tend::ui::editor
