#pragma once

#include <cstddef>
#include <string_view>

namespace tend::ui::editor {

/// Bytes in UTF-8. Plain enough to be counted many at a time.
constexpr std::size_t utf8Size(char32_t c) {
    return 1U + (c >= 0x80 ? 1U : 0U) + (c >= 0x800 ? 1U : 0U) + (c >= 0x10000 ? 1U : 0U);
}

constexpr std::size_t utf8Size(std::u32string_view text) {
    std::size_t bytes = 0;
    for (const char32_t c : text)
        bytes += utf8Size(c);
    return bytes;
}

} // namespace tend::ui::editor
