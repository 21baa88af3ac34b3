#include "domain/letters.hpp"

#include "base/text.hpp"

#include <utf8proc.h>

#include <array>

namespace tend::domain {
namespace {

utf8proc_int32_t code(char32_t c) {
    return static_cast<utf8proc_int32_t>(c);
}

/// By canonical combining class: 10 to 35 are Hebrew and Arabic points, 200 and up accents above and below.
/// Those between (nukta, kana voicing, virama, South-East Asian vowels) tell letters apart.
bool isAccent(char32_t c) {
    const auto combiningClass = utf8proc_get_property(code(c))->combining_class;
    return (combiningClass >= 10 && combiningClass <= 35) || combiningClass >= 200;
}

} // namespace

void appendFolded(std::u32string& folded, char32_t c) {
    constexpr auto options = static_cast<utf8proc_option_t>(UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT |
                                                            UTF8PROC_CASEFOLD | UTF8PROC_IGNORE);
    std::array<utf8proc_int32_t, 32> parts{}; // the longest decomposition has 18
    int boundary = 0;
    const auto count = utf8proc_decompose_char(
        code(c), parts.data(), static_cast<utf8proc_ssize_t>(parts.size()), options, &boundary);
    for (utf8proc_ssize_t i = 0; i < count && i < static_cast<utf8proc_ssize_t>(parts.size()); ++i) {
        const auto part = static_cast<char32_t>(parts[static_cast<std::size_t>(i)]);
        if (!isAccent(part))
            folded.push_back(part);
    }
}

std::u32string foldedCodePoints(std::string_view name) {
    name = base::trimmed(name);
    std::u32string folded;
    bool afterSpace = false;
    for (std::size_t at = 0; at < name.size();) {
        const auto next = base::codePointAt(name, at);
        at += next.bytes;
        const bool space = isWhiteSpace(next.value);
        if (!space)
            appendFolded(folded, next.value);
        else if (!afterSpace)
            folded.push_back(U' ');
        afterSpace = space;
    }
    return folded;
}

bool isWhiteSpace(char32_t c) {
    return (c >= 9 && c <= 13) || utf8proc_category(code(c)) == UTF8PROC_CATEGORY_ZS;
}

bool isLetter(char32_t c) {
    switch (utf8proc_category(code(c))) {
    case UTF8PROC_CATEGORY_LU:
    case UTF8PROC_CATEGORY_LL:
    case UTF8PROC_CATEGORY_LT:
    case UTF8PROC_CATEGORY_LM:
    case UTF8PROC_CATEGORY_LO:
        return true;
    default:
        return false;
    }
}

bool isWordCharacter(char32_t c) {
    switch (utf8proc_category(code(c))) {
    case UTF8PROC_CATEGORY_ND:
    case UTF8PROC_CATEGORY_NL:
    case UTF8PROC_CATEGORY_NO:
        return true;
    default:
        return c == U'_' || isLetter(c);
    }
}

bool isMark(char32_t c) {
    const auto category = utf8proc_category(code(c));
    return category == UTF8PROC_CATEGORY_MN || category == UTF8PROC_CATEGORY_MC ||
           category == UTF8PROC_CATEGORY_ME;
}

bool hasCase(char32_t c) {
    const auto category = utf8proc_category(code(c));
    return category == UTF8PROC_CATEGORY_LU || category == UTF8PROC_CATEGORY_LL ||
           category == UTF8PROC_CATEGORY_LT;
}

bool joinsWithoutSpace(char32_t c) {
    // Wide letters are Han, kana and Hangul; utf8proc has no scripts, so the others are told by their blocks.
    return utf8proc_charwidth(code(c)) == 2 || (c >= 0x0e00 && c <= 0x0eff) || (c >= 0x1000 && c <= 0x109f) ||
           (c >= 0x1780 && c <= 0x17ff);
}

std::string_view firstGrapheme(std::string_view text) {
    if (text.empty())
        return text;
    auto last = base::codePointAt(text, 0);
    std::size_t end = last.bytes;
    utf8proc_int32_t state = 0;
    while (end < text.size()) {
        const auto next = base::codePointAt(text, end);
        if (utf8proc_grapheme_break_stateful(code(last.value), code(next.value), &state))
            break;
        end += next.bytes;
        last = next;
    }
    return text.substr(0, end);
}

std::string titleCase(std::string_view grapheme) {
    std::string title;
    if (grapheme.empty())
        return title;
    const auto first = base::codePointAt(grapheme, 0);
    base::appendUtf8(title, static_cast<char32_t>(utf8proc_totitle(code(first.value))));
    title += grapheme.substr(first.bytes);
    return title;
}

} // namespace tend::domain
