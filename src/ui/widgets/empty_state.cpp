#include "ui/widgets/empty_state.hpp"

#include "ui/theme/paint.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/flow.hpp"

namespace tend::ui {

namespace {

void centredLines(const Theme& theme, TextStyle style, ImU32 color, std::string_view text, float width) {
    ImDrawList& canvas = *ImGui::GetWindowDrawList();
    const float high = theme.wrapped(canvas, here(), width, style, color, text, Align::Middle);
    occupy({width, high});
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
