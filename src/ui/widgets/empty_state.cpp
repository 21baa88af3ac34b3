#include "ui/widgets/empty_state.hpp"

#include "ui/theme/paint.hpp"
#include "ui/theme/text_layout.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/flow.hpp"

namespace tend::ui {

namespace {

void centredLines(const Theme& theme, TextStyle style, ImU32 color, std::string_view text, float width) {
    const Face face = theme.face(style);
    const float left = here().x;
    for (const TextLine& line : breakLines(*face.font, face.size, width, text)) {
        moveTo({left + (width - line.width) / 2, here().y});
        words(theme, style, color, text.substr(line.begin, line.end - line.begin));
        moveTo({left, here().y});
    }
}

} // namespace

bool emptyState(const Theme& theme, std::string_view head, std::string_view line, const char* action,
                float width) {
    constexpr float mark = 40;
    const ImVec2 origin = here();
    const float wide = width > 0 ? theme.px(width) : roomLeft();
    tendMark(*ImGui::GetWindowDrawList(), theme, {origin.x + (wide - theme.px(mark)) / 2, origin.y}, mark);
    occupy({wide, theme.px(mark)});
    gap(theme, 8);
    const Colors& colors = theme.colors();
    centredLines(theme, TextStyle::Head, colors.ink, head, wide);
    gap(theme, 2);
    centredLines(theme, TextStyle::Body, colors.ink2, line, wide);
    if (action == nullptr) {
        return false;
    }
    gap(theme, 10);
    moveTo({origin.x + (wide - buttonWidth(theme, action)) / 2, here().y});
    const bool pressed = button(theme, action);
    moveTo({origin.x, here().y});
    return pressed;
}

} // namespace tend::ui
