#include "text/word_count.hpp"

#include "text/unicode.hpp"

#include <utf8proc.h>

#include <algorithm>

namespace tend::text {
namespace {

bool isWritten(char32_t c) {
    switch (utf8proc_category(static_cast<utf8proc_int32_t>(c))) {
    case UTF8PROC_CATEGORY_LU:
    case UTF8PROC_CATEGORY_LL:
    case UTF8PROC_CATEGORY_LT:
    case UTF8PROC_CATEGORY_LM:
    case UTF8PROC_CATEGORY_LO:
    case UTF8PROC_CATEGORY_ND:
    case UTF8PROC_CATEGORY_NL:
    case UTF8PROC_CATEGORY_NO:
        return true;
    default:
        return false;
    }
}

} // namespace

std::size_t countWords(std::u32string_view text) {
    std::size_t words = 0;
    WordEnds ends(text);
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = ends.after(at);
        words += std::any_of(text.begin() + static_cast<std::ptrdiff_t>(at),
                             text.begin() + static_cast<std::ptrdiff_t>(end), isWritten)
                     ? 1
                     : 0;
        at = end;
    }
    return words;
}

std::size_t countWords(std::string_view utf8) {
    return countWords(sanitized(utf8));
}

} // namespace tend::text
