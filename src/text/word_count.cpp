#include "text/word_count.hpp"

#include "text/unicode.hpp"

#include <utf8proc.h>

#include <algorithm>

namespace tend::text {
namespace {

constexpr std::size_t wordsPerMinute = 230;

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

std::size_t wordsIn(std::u32string_view text) {
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

std::size_t charactersIn(std::u32string_view text) {
    std::size_t characters = 0;
    for (std::size_t at = 0; at < text.size(); at = graphemeEnd(text, at))
        characters += text[at] == U'\n' ? 0 : 1;
    return characters;
}

} // namespace

std::size_t WordCount::readingMinutes() const {
    return (words + wordsPerMinute - 1) / wordsPerMinute;
}

WordCount countWords(std::u32string_view text) {
    return {wordsIn(text), charactersIn(text)};
}

} // namespace tend::text
