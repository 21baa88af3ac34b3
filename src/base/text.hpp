#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

/// UTF-8 text, without tables: what needs Unicode's character data lives with the library that has it.
namespace tend::base {

/// True when `text` is well-formed UTF-8 (no surrogates, no overlong forms, nothing above U+10FFFF).
bool isUtf8(std::string_view text);

/// `text` with every byte that is not part of well-formed UTF-8 replaced by U+FFFD.
std::string repairedUtf8(std::string_view text);

/// The code point that starts at byte `at`, and how many bytes it takes; U+FFFD and 1 where malformed.
struct CodePoint {
    char32_t value;
    std::size_t bytes;
};

CodePoint codePointAt(std::string_view text, std::size_t at);

void appendUtf8(std::string& text, char32_t codePoint);

/// `text` without white space (ASCII, U+00A0, U+3000, U+2000-200A, U+202F) at either end.
std::string_view trimmed(std::string_view text);

/// A whole number and nothing else ("7", "-3"); no spaces, no '+'.
std::optional<int> parseInt(std::string_view text);

} // namespace tend::base
