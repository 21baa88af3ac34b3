#pragma once

#include <cstddef>
#include <string_view>

namespace tend::text {

/// How many words a text has: what holds a letter or a digit between two places where words end (WordEnds).
std::size_t countWords(std::u32string_view text);
/// The same of UTF-8.
std::size_t countWords(std::string_view utf8);

} // namespace tend::text
