#pragma once

#include "ui/markdown/code_blocks.hpp"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace tend::ui::editor {

/// The code blocks of a text, looked for when it has changed.
struct CodeFences {
    std::vector<markdown::CodeBlock> blocks{};
    std::uint64_t version = static_cast<std::uint64_t>(-1);
    std::size_t length = 0; ///< of the text
    unsigned revision =
        0; ///< grows when lines may have become code, or words again, that were not written to
};

} // namespace tend::ui::editor
