#include "ui/palette/letters_fit.hpp"

#include "domain/search/folding.hpp"
#include "text/unicode.hpp"

#include <algorithm>

namespace tend::ui {
namespace {

constexpr std::size_t leastScattered = 3; ///< one or two letters are somewhere in most words

/// What stands between words in a name, a label or a saved search.
bool betweenWords(char32_t c) {
    constexpr std::u32string_view between = U" -/,.:;()\"'\u2018\u2019\u201C\u201D\u2013";
    return between.find(c) != std::u32string_view::npos;
}

bool startsAt(const std::u32string& words, std::size_t at, std::u32string_view letters) {
    return std::u32string_view(words).substr(at).starts_with(letters);
}

/// Every part of what is typed begins a word, each another one, in any order.
bool beginWords(std::u32string_view letters, const Findable& words) {
    auto left = words.wordStarts();
    for (std::size_t begin = 0; begin < letters.size();) {
        const auto end = std::min(letters.find(U' ', begin), letters.size());
        const auto part = letters.substr(begin, end - begin);
        begin = end + 1;
        const auto found =
            std::ranges::find_if(left, [&](std::size_t at) { return startsAt(words.folded(), at, part); });
        if (found == left.end())
            return false;
        left.erase(found);
    }
    return true;
}

bool beginsWordIn(const std::u32string& words, std::u32string_view letters) {
    for (auto at = words.find(letters); at != std::u32string::npos; at = words.find(letters, at + 1))
        if (at == 0 || betweenWords(words[at - 1]))
            return true;
    return false;
}

bool inOrder(std::u32string_view letters, std::u32string_view words) {
    std::size_t next = 0;
    for (const char32_t c : words)
        if (next < letters.size() && c == letters[next])
            ++next;
    return next == letters.size();
}

} // namespace

Findable::Findable(std::string_view words, std::string_view also)
    : folded_(foldedLetters(words)), also_(foldedLetters(also)) {
    for (std::size_t i = 0; i < folded_.size(); ++i) {
        if (betweenWords(folded_[i]) || (i > 0 && !betweenWords(folded_[i - 1])))
            continue;
        wordStarts_.push_back(i);
        initials_.push_back(folded_[i]);
    }
}

std::u32string foldedLetters(std::string_view typed) {
    return text::sanitized(domain::foldedForSearch(typed));
}

std::optional<LettersFit> fitOf(std::u32string_view letters, const Findable& words) {
    if (letters.empty())
        return std::nullopt;
    if (words.folded().starts_with(letters))
        return LettersFit::Start;
    if (beginWords(letters, words))
        return LettersFit::WordStart;
    if (letters.size() > 1 && words.initials().starts_with(letters))
        return LettersFit::Initials;
    if (words.folded().find(letters) != std::u32string::npos)
        return LettersFit::Inside;
    if (beginsWordIn(words.also(), letters))
        return LettersFit::Also;
    if (letters.size() >= leastScattered && std::ranges::any_of(words.wordStarts(), [&](std::size_t at) {
            return words.folded()[at] == letters.front() &&
                   inOrder(letters, std::u32string_view(words.folded()).substr(at));
        }))
        return LettersFit::Scattered;
    return std::nullopt;
}

} // namespace tend::ui
