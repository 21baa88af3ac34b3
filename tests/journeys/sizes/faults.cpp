#include "journeys/sizes/faults.hpp"

#include "journeys/sizes/letters.hpp"

#include <imgui_internal.h>

#include <algorithm>
#include <cstdio>
#include <string_view>

namespace tend::test {

namespace {

constexpr float slack = 1.01F;      ///< device px that rounding may bring
constexpr float leastTarget = 24;   ///< logical px
constexpr float narrowWindow = 240; ///< logical px; in a narrower one a target is measured without text size

ui::Box boxOf(const ImRect& rect) {
    return {rect.Min, rect.Max};
}

std::string told(const ui::Box& box) {
    char text[80];
    std::snprintf(text, sizeof text, "[%g,%g %g,%g]", double(box.min.x), double(box.min.y), double(box.max.x),
                  double(box.max.y));
    return text;
}

std::string told(const SeenItem& item) {
    return "'" + item.label + "' " + told(item.box) + " in " + item.window;
}

bool isRoot(const ImGuiWindow& window) {
    return (window.Flags & ImGuiWindowFlags_ChildWindow) == 0;
}

/// Dear ImGui keeps a window of its own for what is drawn in none.
bool isShown(const ImGuiWindow& window) {
    return window.Active && !window.Hidden && std::string_view(window.Name) != "Debug##Default";
}

/// Scroll bars, children as items, and what Dear ImGui has of its own.
bool isOurs(const SeenItem& item) {
    if (item.id == 0 || item.in == nullptr || !isShown(*item.in))
        return false;
    const bool bar = item.id == item.in->GetID("###timeline-bar") ||
                     item.id == ImGui::GetWindowScrollbarID(item.in, ImGuiAxis_X) ||
                     item.id == ImGui::GetWindowScrollbarID(item.in, ImGuiAxis_Y);
    const bool childItself = item.id == item.in->ChildId;
    for (const ImGuiWindow* window : ImGui::GetCurrentContext()->Windows)
        if (window->ChildId == item.id || window->ID == item.id || window->MoveId == item.id)
            return false;
    return !bar && !childItself;
}

/// Where a window's content may lie: across what is seen of it, down as far as it scrolls; one that scrolls
/// by itself has no end.
ui::Box reachOf(const ImGuiWindow& window) {
    if (scrollsItself(window))
        return {{window.InnerRect.Min.x, -FLT_MAX}, {window.InnerRect.Max.x, FLT_MAX}};
    const float top = window.InnerRect.Min.y - window.Scroll.y;
    return {{window.InnerRect.Min.x, top},
            {window.InnerRect.Max.x, top + window.InnerRect.GetHeight() + window.ScrollMax.y}};
}

bool inside(const ui::Box& box, const ui::Box& room) {
    return box.min.x >= room.min.x - slack && box.max.x <= room.max.x + slack &&
           box.min.y >= room.min.y - slack && box.max.y <= room.max.y + slack;
}

std::string windowFaults(const ImGuiWindow& window) {
    std::string faults;
    const std::string name = window.Name;
    if (window.ScrollMax.x > slack)
        faults += "scrolls sideways by " + std::to_string(window.ScrollMax.x) + ": " + name + "\n";
    const ImVec2 screen = ImGui::GetMainViewport()->Size;
    const ui::Box room = isRoot(window) ? ui::Box{{0, 0}, screen} : reachOf(*window.ParentWindow);
    if (!inside(boxOf(window.Rect()), room))
        faults += "window beyond its room " + told(boxOf(window.Rect())) + ": " + name + "\n";
    return faults;
}

std::string sizeFault(const SeenItem& item, float scale) {
    const bool narrow = ImGui::GetMainViewport()->Size.x < narrowWindow * scale;
    const float least = leastTarget * (narrow ? std::min(scale, 1.0F) : scale) - slack;
    const bool small = item.box.width() < least || item.box.height() < least;
    return small ? "too small to hit: " + told(item) + "\n" : "";
}

ui::Box common(const ui::Box& a, const ui::Box& b) {
    return {{std::max(a.min.x, b.min.x), std::max(a.min.y, b.min.y)},
            {std::min(a.max.x, b.max.x), std::min(a.max.y, b.max.y)}};
}

bool isEmpty(const ui::Box& box) {
    return box.width() <= slack || box.height() <= slack;
}

/// The find bar floats over its text, in the text's own window.
bool floats(const SeenItem& item) {
    return item.window.find("###find-bar") != item.window.npos;
}

/// What floats lies on everything else on purpose.
bool onePlane(const SeenItem& a, const SeenItem& b) {
    return a.in->RootWindow == b.in->RootWindow && floats(a) == floats(b);
}

bool overlap(const SeenItem& a, const SeenItem& b) {
    if (!onePlane(a, b) || a.mayLieUnder || b.mayLieUnder)
        return false;
    if (a.in == b.in)
        return !isEmpty(common(a.box, b.box));
    return !isEmpty(
        common(common(a.box, boxOf(a.in->InnerClipRect)), common(b.box, boxOf(b.in->InnerClipRect))));
}

} // namespace

std::string faultsIn(const UiHarness& ui, float scale) {
    std::string faults;
    for (const ImGuiWindow* window : ImGui::GetCurrentContext()->Windows)
        if (isShown(*window))
            faults += windowFaults(*window);
    std::vector<const SeenItem*> items;
    for (const SeenItem& item : ui.items())
        if (isOurs(item))
            items.push_back(&item);
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (!inside(items[i]->box, reachOf(*items[i]->in)))
            faults += "out of reach: " + told(*items[i]) + " of " + told(reachOf(*items[i]->in)) + "\n";
        if (!items[i]->mayLieUnder)
            faults += sizeFault(*items[i], scale);
        for (std::size_t k = 0; k < i; ++k)
            if (overlap(*items[k], *items[i]))
                faults += "on each other: " + told(*items[k]) + " and " + told(*items[i]) + "\n";
    }
    return faults + letterFaults(scale);
}

} // namespace tend::test
