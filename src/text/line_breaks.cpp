#include "text/line_breaks.hpp"

#include "text/unicode.hpp"

#include <unicode/ubrk.h>

#include <memory>
#include <string>

namespace tend::text {

namespace {

struct Closed {
    void operator()(UBreakIterator* iterator) const { ubrk_close(iterator); }
};

std::u16string toUtf16(std::u32string_view text) {
    std::u16string utf16;
    utf16.reserve(text.size());
    for (const char32_t c : text)
        if (c < 0x10000) {
            utf16.push_back(static_cast<char16_t>(c));
        } else {
            utf16.push_back(static_cast<char16_t>(0xD7C0 + (c >> 10U)));
            utf16.push_back(static_cast<char16_t>(0xDC00 + (c & 0x3FFU)));
        }
    return utf16;
}

void breakBetweenNeighbours(std::u32string_view paragraph, std::vector<std::uint8_t>& breaks) {
    for (std::size_t at = 1; at < paragraph.size(); ++at)
        breaks[at] = mayBreakBetween(paragraph[at - 1], paragraph[at]) ? 1 : 0;
}

} // namespace

std::vector<std::uint8_t> lineBreaksOf(std::u32string_view paragraph) {
    std::vector<std::uint8_t> breaks(paragraph.size() + 1);
    breaks.back() = paragraph.empty() ? 0 : 1;
    const std::u16string utf16 = toUtf16(paragraph);
    UErrorCode error = U_ZERO_ERROR;
    // Microseconds: ICU keeps the tables itself.
    const std::unique_ptr<UBreakIterator, Closed> iterator(
        ubrk_open(UBRK_LINE, "", utf16.data(), static_cast<std::int32_t>(utf16.size()), &error));
    if (U_FAILURE(error) != 0) { // its tables are not installed
        breakBetweenNeighbours(paragraph, breaks);
        return breaks;
    }
    std::size_t at = 0;
    std::int32_t units = 0;
    for (std::int32_t next = ubrk_next(iterator.get()); next != UBRK_DONE; next = ubrk_next(iterator.get())) {
        for (; units < next && at < paragraph.size(); ++at)
            units += paragraph[at] < 0x10000 ? 1 : 2;
        breaks[at] = 1;
    }
    return breaks;
}

} // namespace tend::text
