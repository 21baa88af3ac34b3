#include "domain/search/folding.hpp"

#include "base/text.hpp"
#include "domain/letters.hpp"

#include <algorithm>
#include <array>

namespace tend::domain {
namespace {

/// For what the database's trigrams cannot hold: NUL, U+FFFE and U+FFFF.
constexpr char32_t replacement = 0xfffd;

bool isSpace(char32_t c) {
    return c < 0x80 ? c == ' ' || (c >= 9 && c <= 13) : isWhiteSpace(c);
}

/// Hands each folded code point to `take`, with the byte where what it was begins.
template <class Take>
void fold(std::string_view text, Take take) {
    std::u32string folded;
    constexpr auto none = std::string_view::npos;
    auto space = none; // where the run of white space before this character begins
    bool any = false;
    for (std::size_t at = 0; at < text.size();) {
        const auto next = base::codePointAt(text, at);
        folded.clear();
        if (next.value >= 0x80)
            appendFolded(folded, next.value);
        else if (next.value >= U'A' && next.value <= U'Z')
            folded.push_back(next.value + (U'a' - U'A'));
        else
            folded.push_back(next.value);
        for (auto c : folded) {
            if (isSpace(c)) {
                space = space == none ? at : space;
                continue;
            }
            if (space != none && any)
                take(U' ', space);
            space = none;
            any = true;
            if (c == 0 || c == 0xfffe || c == 0xffff)
                c = replacement;
            take(c, at);
        }
        at += next.bytes;
    }
}

} // namespace

std::string foldedForSearch(std::string_view text) {
    std::string folded;
    folded.reserve(text.size());
    fold(text, [&](char32_t c, std::size_t) {
        if (c < 0x80)
            folded += static_cast<char>(c);
        else
            base::appendUtf8(folded, c);
    });
    return folded;
}

FoldedText foldedWithOrigin(std::string_view text) {
    FoldedText folded;
    fold(text, [&](char32_t c, std::size_t at) {
        folded.text.push_back(c);
        folded.from.push_back(at);
    });
    folded.from.push_back(text.size());
    return folded;
}

bool isQuotationMark(char32_t c) {
    constexpr std::array marks{U'"', U'\u201c', U'\u201d', U'\u201e', U'\u00ab', U'\u00bb'};
    return std::find(marks.begin(), marks.end(), c) != marks.end();
}

} // namespace tend::domain
