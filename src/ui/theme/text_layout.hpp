#pragma once

#include <imgui.h>

#include <cstddef>
#include <string_view>
#include <vector>

namespace tend::ui {

/// One line of wrapped text: bytes [begin, end) without the spaces at its end, and its width in device px.
struct TextLine {
    std::size_t begin;
    std::size_t end;
    float width;
};

/// Lines of plain text (text::isPlain), broken where text::mayBreakBetween() has it; a word wider than the
/// line is broken between characters. A new line in the text always breaks. At least one line; `font` at
/// `size` (Dear ImGui's px). Theme::lines() does it for any text.
std::vector<TextLine> breakPlainLines(ImFont& font, float size, float width, std::string_view text);

} // namespace tend::ui
