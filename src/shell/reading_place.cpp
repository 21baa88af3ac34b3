#include "shell/reading_place.hpp"

#include <imgui_internal.h>

#include <algorithm>

namespace tend::shell {
namespace {

// Two frames to lay out anew and scroll; some more in which the caret is held, because a long text is laid
// out bit by bit.
constexpr int framesToSettle = 8, framesToScroll = 2, framesUnseen = 3;
constexpr float readAt = 0.25F; ///< of a window's height, where eyes are without a caret

/// As high as it was laid out last, which Dear ImGui itself only knows in the frame after.
float contentHeight(const ImGuiWindow& window) {
    return window.DC.CursorMaxPos.y - window.DC.CursorStartPos.y + 2 * window.WindowPadding.y;
}

/// The caret of the text being written, where it was on the screen in the last frame.
std::optional<float> caret() {
    const auto& ime = ImGui::GetCurrentContext()->PlatformImeDataPrev;
    return ime.WantVisible || ime.WantTextInput ? std::optional(ime.InputPos.y) : std::nullopt;
}

/// The part of the window around the keyboard that scrolls.
ImGuiWindow* aroundKeyboard() {
    ImGuiWindow* window = ImGui::GetCurrentContext()->NavWindow;
    while (window != nullptr && window->ScrollMax.y <= 0)
        window = (window->Flags & ImGuiWindowFlags_ChildWindow) != 0 ? window->ParentWindow : nullptr;
    return window;
}

} // namespace

bool ReadingPlace::follow(float scale) {
    const bool changed = scale_ > 0 && scale != scale_;
    scale_ = scale;
    if (changed) {
        remember();
        framesLeft_ = framesToSettle;
    } else if (framesLeft_ > 0) {
        restore();
        --framesLeft_;
    }
    return framesLeft_ > framesToSettle - framesUnseen;
}

void ReadingPlace::remember() {
    kept_.clear();
    caret_ = caret();
    const ImGuiWindow* writing = caret_ ? aroundKeyboard() : nullptr;
    for (const ImGuiWindow* window : ImGui::GetCurrentContext()->Windows) {
        if (!window->WasActive || window->ScrollMax.y <= 0)
            continue;
        const bool here = window == writing;
        const float anchor =
            here ? *caret_ - window->InnerRect.Min.y : window->InnerRect.GetHeight() * readAt;
        const float height = std::max(1.0F, contentHeight(*window));
        const bool atTheTop = window->Scroll.y <= 0 && !here;
        kept_.push_back(
            {window->ID, atTheTop ? 0 : (window->Scroll.y + anchor) / height, atTheTop ? 0 : anchor});
    }
}

void ReadingPlace::restore() const {
    const bool scrolling = framesLeft_ > framesToSettle - framesToScroll;
    const auto now = caret();
    ImGuiWindow* writing = caret_ && now ? aroundKeyboard() : nullptr;
    if (writing != nullptr && !scrolling)
        ImGui::SetScrollY(writing, std::max(0.0F, writing->Scroll.y + *now - *caret_));
    if (!scrolling)
        return;
    for (const Kept& kept : kept_)
        if (ImGuiWindow* window = ImGui::FindWindowByID(kept.window))
            ImGui::SetScrollY(window, std::max(0.0F, kept.part * contentHeight(*window) - kept.anchor));
}

} // namespace tend::shell
