#pragma once

#include "text/unicode.hpp"

#include <cstddef>
#include <string_view>
#include <vector>

namespace tend::ui::markdown {

/// A line of ``` (with the name of a language, if you like), the next line of as many or more and nothing
/// else, and all between them: words as they are written. Code points, from the first fence's beginning to
/// the last one's end, without its line feed.
struct CodeBlock {
    text::Range range;
    text::Range inside; ///< the lines between the fences, each with its line feed
    bool operator==(const CodeBlock&) const = default;
};

/// In order. A fence without another one is a line like others: nothing below it changes its look while it is
/// typed.
std::vector<CodeBlock> codeBlocks(std::u32string_view text);

/// The block a place lies in, fences included; null where it lies in none.
const CodeBlock* blockAt(const std::vector<CodeBlock>& blocks, std::size_t at);

} // namespace tend::ui::markdown
