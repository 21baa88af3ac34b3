#include "ui/widgets/tooltip.hpp"

#include "ui/theme/paint.hpp"
#include "ui/theme/scope.hpp"
#include "ui/widgets/flow.hpp"

#include <imgui_internal.h>

#include <algorithm>

namespace tend::ui {

namespace {

constexpr float most = 320, radius = corner::control, distance = 16;

/// How large the tip will be, before it is drawn.
struct Extent {
    float text;
    ImVec2 size;
};

Extent extentOf(const Theme& theme, std::string_view text, TextStyle style, std::string_view second) {
    const float natural = std::max(theme.textSize(style, text).x, theme.textSize(TextStyle::Small, second).x);
    const float window = ImGui::GetMainViewport()->Size.x - theme.px(2 * (4 + 12)); // margin and padding
    const float wide = std::min({natural, theme.px(most), std::max(1.0F, window)});
    float high = theme.wrappedHeight(wide + 1, style, text);
    high += second.empty() ? 0 : theme.wrappedHeight(wide + 1, TextStyle::Small, second);
    return {wide + 1, {wide + 2 * theme.px(12), high + 2 * theme.px(8)}};
}

void drawTip(const Theme& theme, const Box& box, float textWidth, std::string_view text, TextStyle style,
             std::string_view second) {
    ImDrawList& canvas = *ImGui::GetWindowDrawList();
    const Colors& colors = theme.colors();
    surface(canvas, theme, box, radius, colors.tip, Elevation::High);
    const ImVec2 inner(box.min.x + theme.px(12), box.min.y + theme.px(8));
    const float high = theme.wrapped(canvas, inner, textWidth, style, colors.tipInk, text);
    if (!second.empty()) {
        theme.wrapped(canvas, {inner.x, inner.y + high}, textWidth, TextStyle::Small, colors.tipInk2, second);
    }
}

void show(const Theme& theme, Box box, float textWidth, std::string_view text, TextStyle style,
          std::string_view second) {
    const ImVec2 screen = ImGui::GetMainViewport()->Size;
    const float margin = theme.px(4);
    const ImVec2 size = box.size();
    const ImVec2 at(std::clamp(box.min.x, margin, std::max(margin, screen.x - size.x - margin)),
                    std::clamp(box.min.y, margin, std::max(margin, screen.y - size.y - margin)));
    ImGui::SetNextWindowPos(at);
    ImGui::SetNextWindowSize(size);
    if (ImGui::BeginTooltipEx(ImGuiTooltipFlags_OverridePrevious,
                              ImGuiWindowFlags_NoBackground | ImGuiWindowFlags_NoSavedSettings)) {
        ImDrawList& canvas = *ImGui::GetWindowDrawList();
        canvas.PushClipRectFullScreen();
        drawTip(theme, Box::at(at, size), textWidth, text, style, second);
        canvas.PopClipRect();
    }
    ImGui::EndTooltip();
}

} // namespace

void tooltip(const Theme& theme, std::string_view text, std::string_view second) {
    ImGuiContext& context = *ImGui::GetCurrentContext();
    const ImGuiLastItemData& item = context.LastItemData;
    const ImGuiID id = item.ID != 0 ? item.ID : ImGui::GetCurrentWindow()->GetIDFromRectangle(item.Rect);
    const bool hovered = ImGui::IsItemHovered(ImGuiHoveredFlags_AllowWhenDisabled) &&
                         !ImGui::IsMouseDown(ImGuiMouseButton_Left);
    const bool rested = theme.motion().heldFor(id, hovered, duration::tooltip);
    const bool byKeys = item.ID != 0 && context.NavId == item.ID && context.NavCursorVisible &&
                        context.ActiveId == 0 && context.OpenPopupStack.Size == 0;
    if (!rested && !byKeys) {
        return;
    }
    const TextStyle style = second.empty() ? TextStyle::Small : TextStyle::SmallBold;
    const Extent extent = extentOf(theme, text, style, second);
    const ImRect& rect = item.Rect;
    const float below = rect.Max.y + theme.px(8);
    const bool fits = below + extent.size.y < ImGui::GetMainViewport()->Size.y;
    const ImVec2 at(rect.GetCenter().x - extent.size.x / 2,
                    fits ? below : rect.Min.y - theme.px(8) - extent.size.y);
    show(theme, Box::at(at, extent.size), extent.text, text, style, second);
}

ImVec2 tipPoint() {
    const ImGuiContext& context = *ImGui::GetCurrentContext();
    const ImGuiLastItemData& item = context.LastItemData;
    const bool byKeys = context.NavCursorVisible && context.NavId == item.ID && context.HoveredId != item.ID;
    return byKeys ? ImVec2(item.Rect.GetCenter().x, item.Rect.Max.y) : ImGui::GetMousePos();
}

void tip(const Theme& theme, std::string_view title, std::string_view second) {
    const TextStyle style = second.empty() ? TextStyle::Small : TextStyle::SmallBold;
    const Extent extent = extentOf(theme, title, style, second);
    const ImVec2 at = here();
    occupy(extent.size);
    drawTip(theme, Box::at(at, extent.size), extent.text, title, style, second);
}

void tooltipAt(const Theme& theme, ImVec2 point, std::string_view title, std::string_view second) {
    const Extent extent = extentOf(theme, title, TextStyle::SmallBold, second);
    const ImVec2 screen = ImGui::GetMainViewport()->Size;
    const float away = theme.px(distance);
    const bool right = point.x + away + extent.size.x < screen.x;
    const bool below = point.y + away + extent.size.y < screen.y;
    const ImVec2 at(right ? point.x + away : point.x - away - extent.size.x,
                    below ? point.y + away : point.y - away - extent.size.y);
    show(theme, Box::at(at, extent.size), extent.text, title, TextStyle::SmallBold, second);
}

} // namespace tend::ui
