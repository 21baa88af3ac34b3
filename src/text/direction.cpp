#include "text/direction.hpp"

#include <fribidi.h>

#include <algorithm>

namespace tend::text {

Direction paragraphDirection(std::u32string_view paragraph) {
    // P2 skips what stands in isolates, to the end where one is not closed.
    std::size_t isolates = 0;
    for (const char32_t c : paragraph) {
        const FriBidiCharType type = fribidi_get_bidi_type(c);
        if (FRIBIDI_IS_ISOLATE(type))
            isolates =
                type == FRIBIDI_TYPE_PDI ? isolates - std::min<std::size_t>(isolates, 1) : isolates + 1;
        else if (isolates == 0 && FRIBIDI_IS_LETTER(type))
            return FRIBIDI_IS_RTL(type) ? Direction::RightToLeft : Direction::LeftToRight;
    }
    return Direction::LeftToRight;
}

std::vector<Level> levelsOf(std::u32string_view paragraph, Direction paragraphDirection) {
    if (paragraph.empty())
        return {};
    const auto size = static_cast<FriBidiStrIndex>(paragraph.size());
    const auto* text = reinterpret_cast<const FriBidiChar*>(paragraph.data());
    std::vector<FriBidiCharType> types(paragraph.size());
    fribidi_get_bidi_types(text, size, types.data());
    std::vector<FriBidiBracketType> brackets(paragraph.size());
    fribidi_get_bracket_types(text, size, types.data(), brackets.data());
    FriBidiParType base = paragraphDirection == Direction::RightToLeft ? FRIBIDI_PAR_RTL : FRIBIDI_PAR_LTR;
    std::vector<FriBidiLevel> found(paragraph.size());
    const bool done =
        fribidi_get_par_embedding_levels_ex(types.data(), brackets.data(), size, &base, found.data()) != 0;
    std::vector<Level> levels(paragraph.size(), paragraphDirection == Direction::RightToLeft ? 1 : 0);
    if (done) // otherwise memory was short
        std::ranges::transform(found, levels.begin(),
                               [](FriBidiLevel level) { return static_cast<Level>(level); });
    return levels;
}

} // namespace tend::text
