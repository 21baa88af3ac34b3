#include "text/breaks.hpp"

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

} // namespace

std::optional<std::vector<std::uint8_t>> breaksOf(std::u32string_view text, BreakKind kind) {
    const std::u16string utf16 = toUtf16(text);
    UErrorCode error = U_ZERO_ERROR;
    // Microseconds: ICU keeps the tables itself.
    const std::unique_ptr<UBreakIterator, Closed> iterator(
        ubrk_open(kind == BreakKind::Line ? UBRK_LINE : UBRK_WORD, "", utf16.data(),
                  static_cast<std::int32_t>(utf16.size()), &error));
    if (U_FAILURE(error) != 0)
        return std::nullopt;
    std::vector<std::uint8_t> breaks(text.size() + 1);
    std::size_t at = 0;
    std::int32_t units = 0;
    for (std::int32_t next = ubrk_next(iterator.get()); next != UBRK_DONE; next = ubrk_next(iterator.get())) {
        for (; units < next && at < text.size(); ++at)
            units += text[at] < 0x10000 ? 1 : 2;
        breaks[at] = 1;
    }
    return breaks;
}

} // namespace tend::text
