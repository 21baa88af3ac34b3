#include "domain/search/rank.hpp"

#include "base/text.hpp"
#include "domain/letters.hpp"

#include <algorithm>
#include <cmath>

namespace tend::domain {
namespace {

bool isContinuation(char c) {
    return (static_cast<unsigned char>(c) & 0xc0U) == 0x80U;
}

char32_t before(std::string_view text, std::size_t at) {
    do
        --at;
    while (at > 0 && isContinuation(text[at]));
    return base::codePointAt(text, at).value;
}

/// True where a word may begin or end between the bytes before and after `at`.
bool isEdge(std::string_view text, std::size_t at) {
    if (at == 0 || at == text.size())
        return true;
    const auto left = before(text, at);
    const auto right = base::codePointAt(text, at).value;
    return !isWordCharacter(left) || !isWordCharacter(right) || joinsWithoutSpace(left) ||
           joinsWithoutSpace(right);
}

} // namespace

SearchRank rankOf(std::string_view folded, const std::vector<std::string>& terms) {
    SearchRank rank;
    double hits = 0;
    double bytes = 0;
    for (const auto& term : terms) {
        bool whole = false;
        for (auto at = folded.find(term); at != std::string_view::npos;
             at = folded.find(term, at + term.size())) {
            ++hits;
            bytes += static_cast<double>(term.size());
            whole = whole || (isEdge(folded, at) && isEdge(folded, at + term.size()));
        }
        rank.wholeWords += whole ? 1 : 0;
    }
    // Twice as many hits are worth more than a text half as long.
    rank.weight = hits * std::sqrt(bytes / std::max(1.0, static_cast<double>(folded.size())));
    return rank;
}

} // namespace tend::domain
