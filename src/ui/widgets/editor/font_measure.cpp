#include "ui/widgets/editor/font_measure.hpp"

#include "text/unicode.hpp"

#include <imgui.h>
#include <imgui_internal.h>

namespace tend::ui::editor {

float FontMeasure::widthOf(const text::Type& type, std::u32string_view grapheme) const {
    ImFontBaked* glyphs = type.font->GetFontBaked(type.size);
    float width = 0;
    for (const char32_t c : grapheme)
        if (!text::drawsNothing(c))
            width += glyphs->GetCharAdvance(static_cast<ImWchar>(c));
    return width * (type.size / glyphs->Size);
}

} // namespace tend::ui::editor
