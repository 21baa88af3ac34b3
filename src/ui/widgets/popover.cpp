#include "ui/widgets/popover.hpp"

#include "ui/theme/paint.hpp"
#include "ui/theme/scope.hpp"
#include "ui/widgets/flow.hpp"
#include "ui/widgets/touch.hpp"

#include <imgui_internal.h>

#include <algorithm>
#include <cstddef>
#include <string>
#include <vector>

namespace tend::ui {

namespace {

constexpr float radius = 12, distance = 6, margin = 8;

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

void closePopover() {
    ImGui::CloseCurrentPopup();
}

Popover::Popover(const Theme& theme, const char* id, const Box& anchor, const PopoverLook& look) {
    if (!ImGui::IsPopupOpen(id)) {
        return;
    }
    place(theme, ImGui::GetID(id), anchor, look);
    if (look.width > 0) {
        ImGui::SetNextWindowSizeConstraints({theme.px(look.width), 0}, {theme.px(look.width), FLT_MAX});
    }
    const StyleScope padding(ImGuiStyleVar_WindowPadding, theme.px(look.padding.x, look.padding.y));
    open_ = ImGui::BeginPopup(id, ImGuiWindowFlags_NoBackground | ImGuiWindowFlags_NoMove |
                                      ImGuiWindowFlags_AlwaysAutoResize | ImGuiWindowFlags_NoSavedSettings);
    if (open_) {
        drawGround(theme);
    }
}

Popover::~Popover() {
    if (open_) {
        ImGui::EndPopup();
    }
}

namespace {

constexpr float itemHeight = 36, itemPadding = 12, iconSize = 18, iconGap = 10;

float menuWidth(const Theme& theme, std::span<const MenuItem> items) {
    float widest = theme.px(140);
    for (const MenuItem& item : items) {
        float wide = theme.textSize(TextStyle::Body, wordsOf(item.label)).x + 2 * theme.px(itemPadding);
        wide += item.icon || item.chosen ? theme.px(iconSize + iconGap) : 0;
        wide += item.keys.empty() ? 0 : theme.textSize(TextStyle::Tiny, item.keys).x + theme.px(24);
        widest = std::max(widest, wide);
    }
    return widest;
}

Touch menuItem(const Theme& theme, const MenuItem& item, float width, bool indented) {
    const Touch touched = touch(theme, item.label, {width, theme.px(itemHeight)}, {.enabled = item.enabled});
    if (!touched.visible) {
        return touched;
    }
    ImDrawList& canvas = *ImGui::GetWindowDrawList();
    const Colors& colors = theme.colors();
    const float lit = touched.ring ? 1 : touched.warmth;
    if (lit > 0 && item.enabled) {
        surface(canvas, theme, touched.box, 8, faded(item.grave ? colors.brickTint : colors.hover, lit));
    }
    const ImU32 ink = !item.enabled ? colors.ink3 : item.grave ? colors.brick : colors.ink;
    const float middle = touched.box.center().y;
    float x = touched.box.min.x + theme.px(itemPadding);
    if (item.icon || item.chosen) {
        const Icon icon = item.chosen ? Icon::Check : *item.icon;
        theme.icon(canvas, icon, {x, middle - iconSize * theme.scale() / 2}, iconSize,
                   item.chosen  ? colors.act
                   : item.grave ? ink
                                : colors.ink2);
    }
    x += indented ? theme.px(iconSize + iconGap) : 0;
    theme.text(canvas, {x, middle - theme.face(TextStyle::Body).line / 2}, TextStyle::Body, ink,
               wordsOf(item.label));
    if (!item.keys.empty()) {
        const ImVec2 size = theme.textSize(TextStyle::Tiny, item.keys);
        theme.text(canvas, {touched.box.max.x - theme.px(itemPadding) - size.x, middle - size.y / 2},
                   TextStyle::Tiny, colors.ink3, item.keys);
    }
    return touched;
}

} // namespace

std::optional<int> menu(const Theme& theme, const char* id, const Box& anchor,
                        std::span<const MenuItem> items, const PopoverLook& look) {
    PopoverLook inner = look;
    inner.padding = {6, 6};
    const Popover popover(theme, id, anchor, inner);
    if (!popover) {
        return std::nullopt;
    }
    const float width = look.width > 0 ? roomLeft() : menuWidth(theme, items);
    const bool indented =
        std::ranges::any_of(items, [](const MenuItem& item) { return item.icon || item.chosen; });
    std::vector<Stop> stops;
    std::optional<int> chosen;
    for (std::size_t i = 0; i < items.size(); ++i) {
        const Touch touched = menuItem(theme, items[i], width, indented);
        if (items[i].enabled) {
            if (stops.empty()) {
                ImGui::SetItemDefaultFocus();
            }
            stops.push_back({touched.id, touched.box});
        }
        chosen = touched.pressed ? static_cast<int>(i) : chosen;
    }
    walkStops(stops, Walk::Down);
    if (chosen) {
        closePopover();
    }
    return chosen;
}

} // namespace tend::ui
