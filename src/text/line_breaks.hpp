#pragma once

#include "text/unicode.hpp"

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace tend::text {

/// Where lines of a paragraph may end (UAX #14; with dictionaries for Thai, Lao, Khmer and Burmese, which are
/// written without blanks): 1 at position p when a line may end before paragraph[p], one entry a code point
/// and one for the end. Position 0 is 0, the end is 1.
std::vector<std::uint8_t> lineBreaksOf(std::u32string_view paragraph);

/// The lines of a paragraph no wider than `width`, where `advances` (advancesOf()) are their graphemes':
/// broken as lineBreaksOf() has it, blanks hanging over the edge, a longer word between graphemes. At least
/// one.
std::vector<Range> linesOf(std::u32string_view paragraph, std::span<const float> advances, float width);

} // namespace tend::text
