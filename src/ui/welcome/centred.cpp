#include "ui/welcome/centred.hpp"

#include "ui/widgets/flow.hpp"

namespace tend::ui {

void centred(const Theme& theme, TextStyle style, ImU32 color, std::string_view text, float width) {
    ImDrawList& canvas = *ImGui::GetWindowDrawList();
    const float high = theme.wrapped(canvas, here(), width, style, color, text, Align::Middle);
    occupy({width, high});
}

float centredHeight(const Theme& theme, TextStyle style, std::string_view text, float width) {
    return theme.wrappedHeight(width, style, text);
}

} // namespace tend::ui
