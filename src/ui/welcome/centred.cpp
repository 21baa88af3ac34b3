#include "ui/welcome/centred.hpp"

#include "ui/theme/text_layout.hpp"
#include "ui/widgets/flow.hpp"

#include <cmath>

namespace tend::ui {

namespace {

std::vector<TextLine> linesOf(const Theme& theme, TextStyle style, std::string_view text, float width) {
    const Face face = theme.face(style);
    return breakLines(*face.font, face.size, width, text);
}

} // namespace

void centred(const Theme& theme, TextStyle style, ImU32 color, std::string_view text, float width) {
    const ImVec2 at = here();
    const auto lines = linesOf(theme, style, text, width);
    const float high = theme.face(style).line;
    float y = at.y;
    for (const auto& line : lines) {
        const float x = at.x + std::floor((width - line.width) / 2);
        theme.text(*ImGui::GetWindowDrawList(), {x, y}, style, color,
                   text.substr(line.begin, line.end - line.begin));
        y += high;
    }
    occupy({width, y - at.y});
}

float centredHeight(const Theme& theme, TextStyle style, std::string_view text, float width) {
    return float(linesOf(theme, style, text, width).size()) * theme.face(style).line;
}

} // namespace tend::ui
