#include "ui/widgets/character_shaper.hpp"

#include <imgui.h>

#include <algorithm>

namespace tend::ui {

void CharacterShaper::shape(const text::Type& type, std::u32string_view text, text::Range run,
                            text::Direction direction, std::vector<text::ShapedGlyph>& glyphs) {
    ImFontBaked* baked = type.font->GetFontBaked(type.size);
    const float scale = type.size / baked->Size;
    const auto first = static_cast<std::ptrdiff_t>(glyphs.size());
    for (std::size_t at = run.begin; at < run.end; ++at) {
        const bool nothing = text::drawsNothing(text[at]);
        const float advance = nothing ? 0 : baked->GetCharAdvance(static_cast<ImWchar>(text[at])) * scale;
        glyphs.push_back({nothing ? U'\0' : text[at], at, advance, 0, 0});
    }
    if (direction == text::Direction::RightToLeft)
        std::reverse(glyphs.begin() + first, glyphs.end());
}

} // namespace tend::ui
