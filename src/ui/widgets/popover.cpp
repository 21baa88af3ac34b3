#include "ui/widgets/popover.hpp"

#include "ui/theme/metrics.hpp"
#include "ui/theme/paint.hpp"
#include "ui/theme/scope.hpp"
#include "ui/widgets/flow.hpp"

#include <imgui_internal.h>

#include <algorithm>

namespace tend::ui {

namespace {

constexpr float radius = corner::well, distance = 6, margin = popoverMargin;
constexpr float narrow = widths::tight, narrowPadding = 8; ///< in a window this narrow the padding gives way

ImGuiWindow* popupWindow(ImGuiID id) {
    char windowName[20];
    ImFormatString(windowName, sizeof windowName, "##Popup_%08x", id);
    return ImGui::FindWindowByName(windowName);
}

/// Under the anchor where there is room, else over it, and never off the screen.
void place(const Theme& theme, ImGuiID id, const Box& anchor, const PopoverLook& look) {
    const ImGuiWindow* window = popupWindow(id);
    const ImVec2 size = window != nullptr && window->WasActive ? window->Size : ImVec2(0, 0);
    const ImVec2 screen = ImGui::GetMainViewport()->Size;
    const float edge = theme.px(margin), gapBetween = theme.px(distance);
    ImVec2 at(look.alignRight ? anchor.max.x - size.x : anchor.min.x, anchor.max.y + gapBetween);
    if (at.y + size.y > screen.y - edge && anchor.min.y - gapBetween - size.y >= edge) {
        at.y = anchor.min.y - gapBetween - size.y;
    }
    at.x = std::clamp(at.x, edge, std::max(edge, screen.x - size.x - edge));
    at.y = std::clamp(at.y, edge, std::max(edge, screen.y - size.y - edge));
    ImGui::SetNextWindowPos(at);
}

void drawGround(const Theme& theme) {
    ImDrawList& canvas = *ImGui::GetWindowDrawList();
    const Box box = Box::at(ImGui::GetWindowPos(), ImGui::GetWindowSize());
    canvas.PushClipRectFullScreen();
    surface(canvas, theme, box, radius, theme.colors().raised, Elevation::High);
    border(canvas, theme, box, radius, theme.colors().hair);
    canvas.PopClipRect();
}

} // namespace

void openPopover(const char* id) {
    ImGui::OpenPopup(id);
}

bool isPopoverOpen(const char* id) {
    return ImGui::IsPopupOpen(id);
}

void closePopover() {
    ImGui::CloseCurrentPopup();
}

Popover::Popover(const Theme& theme, const char* id, const Box& anchor, const PopoverLook& look) {
    if (!ImGui::IsPopupOpen(id)) {
        return;
    }
    place(theme, ImGui::GetID(id), anchor, look);
    const ImVec2 screen = ImGui::GetMainViewport()->Size;
    const ImVec2 most(screen.x - 2 * theme.px(margin), screen.y - 2 * theme.px(margin));
    const float wide = look.width > 0 ? std::min(theme.px(look.width), most.x) : 0;
    ImGui::SetNextWindowSizeConstraints({wide, 0}, {wide > 0 ? wide : most.x, most.y});
    const bool tight = screen.x < theme.px(narrow);
    const StyleScope padding(
        ImGuiStyleVar_WindowPadding,
        theme.px(tight ? std::min(look.padding.x, narrowPadding) : look.padding.x, look.padding.y));
    open_ = ImGui::BeginPopup(id, ImGuiWindowFlags_NoBackground | ImGuiWindowFlags_NoMove |
                                      ImGuiWindowFlags_AlwaysAutoResize | ImGuiWindowFlags_NoSavedSettings);
    if (open_) {
        growWithContent(look.width <= 0);
        drawGround(theme);
    }
}

Popover::~Popover() {
    if (open_) {
        ImGui::EndPopup();
    }
}

} // namespace tend::ui
