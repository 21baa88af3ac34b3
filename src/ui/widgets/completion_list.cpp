#include "ui/widgets/completion_list.hpp"

#include "ui/theme/paint.hpp"
#include "ui/theme/scope.hpp"
#include "ui/widgets/touch.hpp"

#include <imgui_internal.h>

#include <algorithm>

namespace tend::ui {

namespace {

constexpr float rowHeight = 36;
constexpr float plusRoom = 26;

using Rows = std::span<const CompletionRow>;

float listWidth(const Theme& theme, Rows rows) {
    float width = theme.px(160);
    for (const auto& row : rows) {
        const float room = theme.px(row.adds ? 32 + plusRoom : 32);
        width = std::max(width, theme.textSize(TextStyle::Body, row.words).x + room);
    }
    return std::min(width, ImGui::GetMainViewport()->WorkSize.x);
}

Box listBox(const Theme& theme, Rows rows, ImVec2 caret, float caretHeight) {
    const ImVec2 size(listWidth(theme, rows), float(rows.size()) * theme.px(rowHeight) + theme.px(8));
    const auto* viewport = ImGui::GetMainViewport();
    const float right = viewport->WorkPos.x + viewport->WorkSize.x;
    const float foot = viewport->WorkPos.y + viewport->WorkSize.y;
    ImVec2 topLeft(std::min(caret.x, right - size.x), caret.y + caretHeight + theme.px(4));
    if (topLeft.y + size.y > foot)
        topLeft.y = caret.y - size.y - theme.px(4);
    // Where neither has room, it lies on the words rather than beyond the window.
    topLeft.y = std::max(viewport->WorkPos.y, topLeft.y);
    return Box::at(topLeft, size);
}

/// True when it is pressed.
bool drawRow(const Theme& theme, const CompletionRow& offered, int which, bool marked, const Box& box) {
    const auto label = offered.words.substr(0, offered.words.find("##")) + "###" + offered.id;
    const auto& colors = theme.colors();
    auto& canvas = *ImGui::GetWindowDrawList();
    const float inset = theme.px(4);
    const ImVec2 at(box.min.x + inset, box.min.y + inset + float(which) * theme.px(rowHeight));
    const Touch row = touch(theme, label.c_str(), {box.width() - 2 * inset, theme.px(rowHeight)},
                            {.tabStop = false, .pressOnMouseDown = true, .place = at});
    surface(canvas, theme, row.box, 9, marked ? colors.actTint : faded(colors.hover, row.warmth));
    if (marked)
        outline(canvas, theme, row.box, 9);
    const ImU32 ink = marked ? colors.act : colors.ink;
    float left = at.x + theme.px(12);
    if (offered.adds) {
        constexpr float plus = 16;
        theme.icon(canvas, Icon::Plus, {left, row.box.center().y - theme.px(plus) / 2}, plus, ink);
        left += theme.px(plusRoom);
    }
    theme.ellipsized(canvas, {left, at.y + theme.px(8)}, row.box.max.x - left - theme.px(12), TextStyle::Body,
                     ink, offered.words);
    return row.pressed;
}

CompletionEvent drawRows(const Theme& theme, Rows rows, int marked, const Box& box) {
    CompletionEvent event;
    event.pointed = ImGui::IsWindowHovered(ImGuiHoveredFlags_AllowWhenBlockedByActiveItem);
    auto& canvas = *ImGui::GetWindowDrawList();
    const auto& colors = theme.colors();
    canvas.PushClipRectFullScreen();
    surface(canvas, theme, box, 12, colors.raised, Elevation::High);
    border(canvas, theme, box, 12, colors.hair);
    canvas.PopClipRect();
    for (std::size_t i = 0; i < rows.size(); ++i)
        if (drawRow(theme, rows[i], int(i), int(i) == marked, box))
            event.taken = int(i);
    return event;
}

} // namespace

std::size_t completionRowsThatFit(const Theme& theme) {
    const float rows = (ImGui::GetMainViewport()->WorkSize.y - theme.px(8)) / theme.px(rowHeight);
    return static_cast<std::size_t>(std::max(1.0F, rows));
}

CompletionEvent completionList(const Theme& theme, Rows rows, int marked, ImVec2 caret, float caretHeight) {
    const Box box = listBox(theme, rows, caret, caretHeight);
    ImGui::SetNextWindowPos(box.min);
    ImGui::SetNextWindowSize(box.size());
    constexpr ImGuiWindowFlags flags = ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove |
                                       ImGuiWindowFlags_NoSavedSettings | ImGuiWindowFlags_NoNav |
                                       ImGuiWindowFlags_NoFocusOnAppearing | ImGuiWindowFlags_NoBackground |
                                       ImGuiWindowFlags_Tooltip;
    const StyleScope padding(ImGuiStyleVar_WindowPadding, ImVec2(0, 0));
    const StyleScope edge(ImGuiStyleVar_WindowBorderSize, 0);
    CompletionEvent event;
    const bool drawn = ImGui::Begin("###completions", nullptr, flags);
    if (ImGui::IsWindowAppearing()) // a page of its own may have come before it
        ImGui::BringWindowToDisplayFront(ImGui::GetCurrentWindow());
    if (drawn)
        event = drawRows(theme, rows, marked, box);
    ImGui::End();
    return event;
}

} // namespace tend::ui
