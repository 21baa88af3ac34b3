#include "ui/theme/character_shaper.hpp"

#include <imgui.h>
#include <imgui_internal.h>

#include <algorithm>
#include <cstddef>

namespace tend::ui {

void CharacterShaper::shape(const text::Type& type, std::u32string_view text, text::Range run,
                            text::Direction direction, std::vector<text::ShapedGlyph>& glyphs) {
    ImFontBaked& baked = *type.font->GetFontBaked(type.size);
    const auto first = static_cast<std::ptrdiff_t>(glyphs.size());
    for (std::size_t at = run.begin; at < run.end; ++at) {
        const char32_t c = text[at];
        if (c == U'\n' || c == U'\r' || text::drawsNothing(c))
            glyphs.push_back({0, at, 0, 0, 0});
        else
            glyphs.push_back(
                {c, at, baked.GetCharAdvance(static_cast<ImWchar>(c)) * type.size / baked.Size, 0, 0});
    }
    if (direction == text::Direction::RightToLeft)
        std::reverse(glyphs.begin() + first, glyphs.end());
}

} // namespace tend::ui
