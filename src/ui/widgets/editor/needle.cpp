#include "ui/widgets/editor/needle.hpp"

#include "domain/letters.hpp"

#include <algorithm>
#include <bit>

namespace tend::ui::editor {

namespace {

char32_t foldedAscii(char32_t c) {
    return c >= U'A' && c <= U'Z' ? c + (U'a' - U'A') : c;
}

void appendFolded(std::u32string& folded, char32_t c) {
    if (c < 0x80)
        folded.push_back(foldedAscii(c));
    else if (domain::isWhiteSpace(c))
        folded.push_back(U' ');
    else
        domain::appendFolded(folded, c);
}

} // namespace

Needle::Needle(std::string_view wanted) {
    for (const char32_t c : text::sanitized(wanted))
        appendFolded(folded_, c);
    fallback_.assign(folded_.size() + 1, 0);
    std::uint32_t fits = 0;
    for (std::size_t i = 1; i < folded_.size(); ++i) {
        while (fits > 0 && folded_[i] != folded_[fits])
            fits = fallback_[fits];
        fits += folded_[i] == folded_[fits] ? 1 : 0;
        fallback_[i + 1] = fits;
    }
    ring_ = std::bit_ceil(std::max<std::size_t>(folded_.size(), 1));
}

Needle::Stretch Needle::scan(std::u32string_view text, text::Range where, std::size_t most,
                             const std::function<void(text::Range)>& tell) const {
    std::vector<std::size_t> places(ring_); // of the text, for the folded characters that fit so far
    std::size_t count = 0, fits = 0, cost = 0, end = where.end;
    std::u32string folded;
    const auto placeOfFirst = [&] { return places[(count - fits) & (ring_ - 1)]; };
    std::size_t at = where.begin;
    for (; at < text.size(); ++at) {
        if (cost >= most)
            end = std::min(end, at);
        // Beyond the end only what has begun before it is followed.
        if (at >= end && (fits == 0 || placeOfFirst() >= end))
            break;
        cost += text[at] < 0x80 ? 1 : rareCost;
        if (fits == 0 && text[at] < 0x80 && foldedAscii(text[at]) != folded_.front())
            continue;
        folded.clear();
        appendFolded(folded, text[at]);
        for (const char32_t c : folded) {
            places[count++ & (ring_ - 1)] = at;
            while (fits > 0 && (fits == folded_.size() || c != folded_[fits]))
                fits = fallback_[fits];
            fits += c == folded_[fits] ? 1 : 0;
            if (fits == folded_.size() && placeOfFirst() < end)
                tell({placeOfFirst(), at + 1});
        }
    }
    return {std::min(at, end), cost};
}

std::size_t Needle::reachBack(std::u32string_view text, std::size_t at) const {
    std::u32string folded;
    while (at > 0 && folded.size() <= folded_.size())
        appendFolded(folded, text[--at]);
    return at;
}

} // namespace tend::ui::editor
