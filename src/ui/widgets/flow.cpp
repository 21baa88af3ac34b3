#include "ui/widgets/flow.hpp"

#include "ui/theme/paint.hpp"
#include "ui/widgets/tooltip.hpp"

#include <imgui_internal.h>

namespace tend::ui {

namespace {

bool takesRoom(ImVec2 at, ImVec2 size) {
    ImGui::ItemSize(size);
    return ImGui::ItemAdd({at.x, at.y, at.x + size.x, at.y + size.y}, 0);
}

constexpr ImGuiID growsKey = 0x6B0035; ///< in a window's storage

float widthOr(const Theme& theme, float logical) {
    return logical > 0 ? theme.px(logical) : roomLeft();
}

} // namespace

ImVec2 here() {
    return ImGui::GetCursorScreenPos();
}

void moveTo(ImVec2 topLeft) {
    ImGui::SetCursorScreenPos(topLeft);
}

float roomLeft() {
    return ImGui::GetContentRegionAvail().x;
}

float mostRoom(const Theme& theme) {
    const ImGuiWindow& window = *ImGui::GetCurrentWindow();
    if (!growsWithContent())
        return roomLeft();
    const float whole = ImGui::GetMainViewport()->Size.x - 2 * theme.px(popoverMargin);
    const float inside = whole - 2 * window.WindowPadding.x - ImGui::GetStyle().ScrollbarSize;
    return inside - (here().x - window.Pos.x - window.WindowPadding.x);
}

bool growsWithContent() {
    return ImGui::GetStateStorage()->GetBool(growsKey);
}

void growWithContent(bool grows) {
    ImGui::GetStateStorage()->SetBool(growsKey, grows);
}

void gap(const Theme& theme, float height) {
    ImGui::ItemSize(ImVec2(0, theme.px(height)));
}

void beside(const Theme& theme, float distance) {
    ImGui::SameLine(0, distance > 0 ? theme.px(distance) : 0);
}

void alignRight(float width) {
    const ImVec2 at = here();
    moveTo({at.x + roomLeft() - width, at.y});
}

void occupy(ImVec2 size) {
    takesRoom(here(), size);
}

void words(const Theme& theme, TextStyle style, ImU32 color, std::string_view text) {
    const ImVec2 at = here();
    const float room = mostRoom(theme);
    if (theme.textSize(style, text).x > room + 1) {
        return paragraph(theme, style, color, text, room / theme.scale());
    }
    if (takesRoom(at, theme.textSize(style, text))) {
        theme.text(*ImGui::GetWindowDrawList(), at, style, color, text);
    }
}

void numbers(const Theme& theme, TextStyle style, ImU32 color, std::string_view text) {
    const ImVec2 at = here();
    if (takesRoom(at, {theme.tabularWidth(style, text), theme.face(style).line})) {
        theme.tabular(*ImGui::GetWindowDrawList(), at, style, color, text);
    }
}

void paragraph(const Theme& theme, TextStyle style, ImU32 color, std::string_view text, float width) {
    const ImVec2 at = here();
    const float wide = widthOr(theme, width);
    const float high = theme.wrapped(*ImGui::GetWindowDrawList(), at, wide, style, color, text);
    takesRoom(at, {wide, high});
}

void name(const Theme& theme, TextStyle style, ImU32 color, std::string_view text, float width) {
    const ImVec2 at = here();
    const float wide = widthOr(theme, width);
    const ImVec2 size = theme.textSize(style, text);
    if (takesRoom(at, {size.x < wide ? size.x : wide, size.y}) &&
        theme.ellipsized(*ImGui::GetWindowDrawList(), at, wide, style, color, text)) {
        tooltip(theme, text);
    }
}

void divider(const Theme& theme, float width) {
    const ImVec2 at = here();
    const ImVec2 size(widthOr(theme, width), theme.px(1));
    if (takesRoom(at, size)) {
        hairline(*ImGui::GetWindowDrawList(), theme, at, size.x);
    }
}

} // namespace tend::ui
