#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace tend::text {

enum class BreakKind { Line, Word };

/// ICU's boundaries: 1 at position p where one lies before text[p], an entry a code point and one for the
/// end. Position 0 is 0. Nothing where ICU's tables are not installed.
std::optional<std::vector<std::uint8_t>> breaksOf(std::u32string_view text, BreakKind kind);

} // namespace tend::text
