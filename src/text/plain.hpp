#pragma once

#include <string_view>

namespace tend::text {

/// True when each character is drawn by itself, one after the other from left to right, as its font has it:
/// no marks, no joining scripts, nothing from right to left, no joined emoji. Such text (most of it) needs no
/// shaping, no levels and no tables. A quick look at the code points; false at the slightest doubt.
bool isPlain(std::u32string_view text);
bool isPlain(std::string_view utf8);
bool isPlain(char32_t c);

} // namespace tend::text
