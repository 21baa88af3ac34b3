#include "ui/widgets/touch.hpp"

#include "ui/theme/paint.hpp"
#include "ui/theme/scope.hpp"

#include <imgui_internal.h>

#include <algorithm>
#include <array>
#include <cstddef>

namespace tend::ui {

namespace {

ImGuiItemFlags itemFlags(const TouchOptions& options) {
    ImGuiItemFlags flags = ImGuiItemFlags_None;
    flags |= options.tabStop ? 0 : ImGuiItemFlags_NoTabStop;
    flags |= options.overlap ? ImGuiItemFlags_AllowOverlap : 0;
    return flags;
}

ImGuiItemStatusFlags reported(const TouchOptions& options) {
    ImGuiItemStatusFlags flags = ImGui::GetCurrentContext()->LastItemData.StatusFlags;
    if (options.checked) {
        flags |= ImGuiItemStatusFlags_Checkable;
        flags |= *options.checked ? ImGuiItemStatusFlags_Checked : 0;
    }
    flags |= options.enabled ? 0 : statusDisabled;
    return flags;
}

/// Dear ImGui leaves the high bits of its item flags unused.
ImGuiItemFlags flagOf(Pose pose) {
    return pose == Pose::Hovered ? 1 << 28 : 1 << 29;
}

} // namespace

PoseScope::PoseScope(std::optional<Pose> pose) : posing_(pose.has_value()) {
    if (posing_) {
        ImGui::PushItemFlag(flagOf(*pose), true);
    }
}

PoseScope::~PoseScope() {
    if (posing_) {
        ImGui::PopItemFlag();
    }
}

bool poses(Pose pose) {
    return (ImGui::GetCurrentContext()->CurrentItemFlags & flagOf(pose)) != 0;
}

void reportItem(ImGuiID id, const char* label, int status) {
    ImGuiContext& g = *ImGui::GetCurrentContext(); // the name Dear ImGui's macro wants
    IMGUI_TEST_ENGINE_ITEM_INFO(id, label, status);
}

std::string_view wordsOf(const char* label) {
    return {label, static_cast<std::size_t>(ImGui::FindRenderedTextEnd(label) - label)};
}

Touch touch(const Theme& theme, const char* label, ImVec2 size, const TouchOptions& options) {
    ImGuiContext& context = *ImGui::GetCurrentContext();
    ImGuiWindow* window = ImGui::GetCurrentWindow();
    Touch touched;
    if (window->SkipItems) {
        return touched;
    }
    touched.id = window->GetID(label);
    // What has the keyboard keeps it when it is disabled: Tab could not go on from what is no stop.
    const bool standing = context.NavId == touched.id && context.NavCursorVisible;
    const DisabledScope disabled(!options.enabled && !standing);
    touched.box = Box::at(options.place.value_or(window->DC.CursorPos), size);
    if (!options.place) {
        ImGui::ItemSize(size);
    }
    const ImRect rect(touched.box.min, touched.box.max);
    const ImGuiItemFlags flags = itemFlags(options);
    touched.visible = ImGui::ItemAdd(rect, touched.id, nullptr, flags);
    if (!touched.visible) {
        return touched;
    }
    const ItemFlagScope overlap(ImGuiItemFlags_AllowOverlap, options.overlap);
    const bool pressed = ImGui::ButtonBehavior(rect, touched.id, &touched.hovered, &touched.held,
                                               options.pressOnMouseDown ? int{ImGuiButtonFlags_PressedOnClick}
                                                                        : int{ImGuiButtonFlags_None});
    touched.pressed = pressed && options.enabled;
    touched.hovered = context.HoveredId == touched.id; // not merely where the keyboard is
    touched.focused = ImGui::IsItemFocused();
    touched.ring = (touched.focused && context.NavCursorVisible) || poses(Pose::Focused);
    const bool warm = (touched.hovered || touched.held || poses(Pose::Hovered)) && options.enabled;
    touched.warmth = theme.motion().towards(touched.id, warm ? 1.0F : 0.0F);
    reportItem(touched.id, label, reported(options));
    return touched;
}

ImGuiID tabStopAmong(std::span<const ImGuiID> ids, ImGuiID preferred) {
    const ImGuiID focused = ImGui::GetCurrentContext()->NavId;
    return std::ranges::find(ids, focused) != ids.end() ? focused : preferred;
}

void drawRing(const Theme& theme, const Touch& touched, float logicalRadius) {
    if (touched.ring) {
        focusRing(*ImGui::GetWindowDrawList(), theme, touched.box, logicalRadius);
    }
}

void focusItem(ImGuiID id, const Box& box) {
    ImGuiWindow* window = ImGui::GetCurrentWindow();
    ImGuiContext& context = *ImGui::GetCurrentContext();
    const ImRect rect(box.min, box.max);
    if (context.NavWindow != window) {
        ImGui::FocusWindow(window);
    }
    ImGui::SetNavID(id, window->DC.NavLayerCurrent, context.CurrentFocusScopeId,
                    ImGui::WindowRectAbsToRel(window, rect));
    ImGui::SetNavCursorVisibleAfterMove();
    ImGui::ScrollToRect(window, rect, ImGuiScrollFlags_KeepVisibleEdgeX | ImGuiScrollFlags_KeepVisibleEdgeY);
}

bool keyPressedOn(ImGuiID owner, ImGuiKey key, bool repeat) {
    const ImGuiContext& context = *ImGui::GetCurrentContext();
    const bool modified = context.IO.KeyCtrl || context.IO.KeyAlt;
    if (owner == 0 || context.NavId != owner || modified) {
        return false;
    }
    ImGui::SetKeyOwner(key, owner);
    return ImGui::IsKeyPressed(key, repeat ? ImGuiInputFlags_Repeat : ImGuiInputFlags_None, owner);
}

std::optional<int> digitPressedOn(ImGuiID owner) {
    for (int digit = 0; digit <= 9; ++digit) {
        const auto top = static_cast<ImGuiKey>(ImGuiKey_0 + digit);
        const auto pad = static_cast<ImGuiKey>(ImGuiKey_Keypad0 + digit);
        if (keyPressedOn(owner, top) || keyPressedOn(owner, pad)) {
            return digit;
        }
    }
    return std::nullopt;
}

std::optional<int> walkStops(std::span<const Stop> stops, Walk walk) {
    const ImGuiID focused = ImGui::GetCurrentContext()->NavId;
    const auto found = std::ranges::find(stops, focused, &Stop::id);
    if (found == stops.end()) {
        return std::nullopt;
    }
    const bool across = walk != Walk::Down, down = walk != Walk::Across;
    const auto pressed = [&](ImGuiKey key, bool repeat) { return keyPressedOn(focused, key, repeat); };
    const auto at = static_cast<int>(found - stops.begin());
    const int last = static_cast<int>(stops.size()) - 1;
    int to = at;
    if ((across && pressed(ImGuiKey_LeftArrow, true)) || (down && pressed(ImGuiKey_UpArrow, true))) {
        to = std::max(0, at - 1);
    }
    if ((across && pressed(ImGuiKey_RightArrow, true)) || (down && pressed(ImGuiKey_DownArrow, true))) {
        to = std::min(last, at + 1);
    }
    if (pressed(ImGuiKey_Home, false)) {
        to = 0;
    }
    if (pressed(ImGuiKey_End, false)) {
        to = last;
    }
    if (to == at) {
        return std::nullopt;
    }
    const Stop& stop = stops[static_cast<std::size_t>(to)];
    focusItem(stop.id, stop.box);
    return to;
}

bool chordPressed(ImGuiKeyChord chord) {
    return ImGui::IsKeyChordPressed(chord, ImGuiInputFlags_None, ImGuiKeyOwner_Any);
}

} // namespace tend::ui
