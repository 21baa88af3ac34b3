#include "ui/widgets/surface.hpp"

#include "ui/widgets/flow.hpp"

#include <imgui_internal.h>

#include <algorithm>

namespace tend::ui {

namespace {

float radiusOf(Ground kind) {
    switch (kind) {
    case Ground::Sheet:
    case Ground::Bare:
    case Ground::Dialog:
        return corner::sheet;
    case Ground::Card:
        return corner::card;
    case Ground::Well:
    case Ground::Popover:
        return corner::well;
    }
    return corner::sheet;
}

Elevation elevationOf(Ground kind) {
    if (kind == Ground::Popover || kind == Ground::Dialog) {
        return Elevation::High;
    }
    return kind == Ground::Sheet || kind == Ground::Card ? Elevation::Low : Elevation::Flat;
}

void drawGround(ImDrawList& canvas, const Theme& theme, const Box& box, Ground kind, float radius,
                Elevation elevation) {
    const Colors& colors = theme.colors();
    if (kind == Ground::Well) {
        surface(canvas, theme, box, radius, colors.well);
        return outline(canvas, theme, box, radius);
    }
    const bool floats = kind == Ground::Popover || kind == Ground::Dialog;
    surface(canvas, theme, box, radius, floats ? colors.raised : colors.sheet, elevation);
    if (kind == Ground::Bare || kind == Ground::Popover) {
        border(canvas, theme, box, radius, colors.hair);
    }
}

} // namespace

void ground(ImDrawList& canvas, const Theme& theme, const Box& box, Ground kind) {
    drawGround(canvas, theme, box, kind, radiusOf(kind), elevationOf(kind));
}

Panel::Panel(const Theme& theme, const PanelLook& look)
    : theme_(theme), look_(look), origin_(here()), width_(look.width > 0 ? theme.px(look.width) : roomLeft()),
      innerWidth_(width_ - 2 * theme.px(look.padding.x)) {
    ImGuiWindow* window = ImGui::GetCurrentWindow();
    layers_.Split(window->DrawList, 2);
    layers_.SetCurrentChannel(window->DrawList, 1);
    moveTo({origin_.x + theme.px(look.padding.x), origin_.y + theme.px(look.padding.y)});
    ImGui::BeginGroup();
    workRight_ = window->WorkRect.Max.x;
    contentRight_ = window->ContentRegionRect.Max.x;
    window->WorkRect.Max.x = window->ContentRegionRect.Max.x = origin_.x + width_ - theme.px(look.padding.x);
}

Panel::~Panel() {
    ImGuiWindow* window = ImGui::GetCurrentWindow();
    window->WorkRect.Max.x = workRight_;
    window->ContentRegionRect.Max.x = contentRight_;
    ImGui::EndGroup();
    const float bottom = ImGui::GetItemRectMax().y + theme_.px(look_.padding.y);
    const float least = look_.least > 0 ? theme_.px(look_.least) : 0;
    const Box box = Box::at(origin_, {width_, std::max(bottom - origin_.y, least)});
    layers_.SetCurrentChannel(window->DrawList, 0);
    drawGround(*window->DrawList, theme_, box, look_.ground,
               look_.radius >= 0 ? look_.radius : radiusOf(look_.ground),
               look_.elevation.value_or(elevationOf(look_.ground)));
    layers_.Merge(window->DrawList);
    moveTo(origin_);
    occupy(box.size());
}

} // namespace tend::ui
