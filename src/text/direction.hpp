#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

/// Which way text runs: the Unicode Bidirectional Algorithm (UAX #9), one paragraph at a time.
namespace tend::text {

enum class Direction { LeftToRight, RightToLeft };

/// An embedding level: even runs left to right, odd right to left.
using Level = std::uint8_t;

inline Direction directionOf(Level level) {
    return level % 2 == 0 ? Direction::LeftToRight : Direction::RightToLeft;
}

/// What a paragraph's first strong character says (UAX #9, P2 and P3); left to right where there is none.
Direction paragraphDirection(std::u32string_view paragraph);

/// One level a code point. The paragraph holds no line feed but perhaps its last character.
std::vector<Level> levelsOf(std::u32string_view paragraph, Direction paragraphDirection);

} // namespace tend::text
