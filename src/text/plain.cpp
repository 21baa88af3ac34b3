#include "text/plain.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <array>

namespace tend::text {

namespace {

struct Range {
    char32_t first, last;
};

// Letters that stand alone, ideographs, signs and single emoji (Unicode blocks, less their marks, joiners and
// controls). In order.
constexpr std::array<Range, 30> plainRanges{
    {{0x00, 0xAC},     {0xAE, 0x2FF},    {0x370, 0x482},     {0x48A, 0x556},     {0x559, 0x58A},
     {0x10A0, 0x10FF}, {0x1E00, 0x1FFF}, {0x2000, 0x200A},   {0x2010, 0x2027},   {0x202F, 0x205F},
     {0x2070, 0x20CF}, {0x2100, 0x2BFF}, {0x2C60, 0x2C7F},   {0x2E00, 0x3029},   {0x3030, 0x3098},
     {0x309B, 0x312F}, {0x3131, 0x3163}, {0x3165, 0x318E},   {0x3190, 0x9FFF},   {0xA720, 0xA7FF},
     {0xAB30, 0xAB6B}, {0xAC00, 0xD7A3}, {0xF900, 0xFAFF},   {0xFE30, 0xFE6B},   {0xFF01, 0xFF9D},
     {0xFFE0, 0xFFEE}, {0xFFFD, 0xFFFD}, {0x1F000, 0x1F1E5}, {0x1F200, 0x1F3FA}, {0x1F400, 0x1FAFF}}};

bool isPlainBeyond(char32_t c) {
    if (c >= 0x20000)
        return c <= 0x3FFFD;
    const auto* range = std::ranges::lower_bound(plainRanges, c, {}, &Range::last);
    return range != plainRanges.end() && range->first <= c;
}

} // namespace

bool isPlain(char32_t c) {
    return c < 0xAD || isPlainBeyond(c);
}

bool isPlain(std::u32string_view text) {
    return std::ranges::all_of(text, [](char32_t c) { return isPlain(c); });
}

bool isPlain(std::string_view utf8) {
    for (std::size_t at = 0; at < utf8.size();) {
        if (static_cast<unsigned char>(utf8[at]) < 0x80) {
            ++at;
            continue;
        }
        const base::CodePoint point = base::codePointAt(utf8, at);
        if (!isPlain(point.value))
            return false;
        at += point.bytes;
    }
    return true;
}

} // namespace tend::text
