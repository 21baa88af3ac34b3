#include "ui/widgets/toast.hpp"

#include "ui/theme/paint.hpp"
#include "ui/theme/scope.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/flow.hpp"
#include "ui/widgets/touch.hpp"

#include <imgui_internal.h>

#include <algorithm>
#include <cmath>
#include <utility>

namespace tend::ui {

namespace {

constexpr float height = 48, radius = corner::well, up = 24, left = 16, right = 8, distance = 12, least = 300;
constexpr ButtonLook actionLook{.kind = ButtonKind::OnTip, .size = ButtonSize::Small, .icon = Icon::Undo};
constexpr double plainSeconds = 6, actionSeconds = 10;
constexpr const char* windowName = "###toast";
constexpr const char* wordsStop = "###toast-words";

/// Time passes only while nobody is looking at it.
void age(const Theme& theme, ToastState& state, bool paused) {
    const double now = theme.motion().now();
    const double passed = state.seen > 0 ? now - state.seen : 0;
    state.seen = now;
    if (!paused) {
        state.left -= passed;
        theme.motion().wakeIn(std::max(0.0, state.left));
    }
}

/// The toast's one stop.
ImGuiID stopOf(const ToastState& state) {
    return ImGui::GetID(state.action != nullptr ? state.action : wordsStop);
}

/// To where the keyboard was before it came here.
void giveBack(ToastState& state) {
    if (!state.cameFrom) {
        return;
    }
    ImGuiWindow* before = ImGui::FindWindowByID(*state.cameFrom);
    state.cameFrom.reset();
    if (before != nullptr && before->WasActive) {
        ImGui::FocusWindow(before);
        ImGui::SetNavCursorVisible(true);
    }
}

/// F6 to the toast; F6, Tab and Escape away from it.
void walkInAndOut(ToastState& state, const Box& box) {
    const ImGuiContext& context = *ImGui::GetCurrentContext();
    const ImGuiID stop = stopOf(state);
    if (context.NavWindow == ImGui::GetCurrentWindow()) {
        const bool away = keyPressedOn(stop, ImGuiKey_Tab) || keyPressedOn(stop, ImGuiKey_Escape);
        if (away || chordPressed(ImGuiKey_F6)) {
            giveBack(state);
        }
    } else if (chordPressed(ImGuiKey_F6) && ImGui::GetTopMostPopupModal() == nullptr) {
        state.cameFrom = context.NavWindow != nullptr ? std::optional(context.NavWindow->ID) : std::nullopt;
        focusItem(stop, box);
    }
}

} // namespace

float toastWidth(const Theme& theme, const ToastState& state) {
    float wide = theme.px(left) + theme.textSize(TextStyle::Body, state.message).x + theme.px(right);
    if (state.action != nullptr) {
        wide += theme.px(distance) + buttonWidth(theme, state.action, actionLook);
    } else {
        wide += theme.px(left - right);
    }
    wide += state.keys.empty() ? 0 : theme.textSize(TextStyle::Tiny, state.keys).x + theme.px(distance);
    return std::max(wide, theme.px(least));
}

bool toastFace(const Theme& theme, const ToastState& state, const Box& box) {
    ImDrawList& canvas = *ImGui::GetWindowDrawList();
    const Colors& colors = theme.colors();
    const float middle = box.center().y;
    float end = box.max.x - theme.px(right);
    bool pressed = false;
    if (state.action == nullptr) {
        const std::string label = state.message + wordsStop;
        const Touch words = touch(theme, label.c_str(), box.size(), {.place = box.min});
        pressed = words.pressed;
        surface(canvas, theme, box, radius, colors.tip, Elevation::High);
        drawRing(theme, words, radius);
    } else {
        surface(canvas, theme, box, radius, colors.tip, Elevation::High);
    }
    if (!state.keys.empty()) {
        const ImVec2 size = theme.textSize(TextStyle::Tiny, state.keys);
        end -= size.x + theme.px(4);
        theme.text(canvas, {end, middle - size.y / 2}, TextStyle::Tiny, colors.tipInk2, state.keys);
        end -= theme.px(distance - 4);
    }
    if (state.action != nullptr) {
        end -= buttonWidth(theme, state.action, actionLook);
        moveTo({end, middle - theme.px(16)});
        pressed = button(theme, state.action, actionLook);
        end -= theme.px(distance);
    }
    const ImVec2 at(box.min.x + theme.px(left), middle - theme.face(TextStyle::Body).line / 2);
    theme.ellipsized(canvas, at, end - at.x, TextStyle::Body, colors.tipInk, state.message);
    return pressed;
}

void showToast(ToastState& state, std::string message, const char* action, std::string keys) {
    state = {std::move(message),
             action,
             std::move(keys),
             true,
             action != nullptr ? actionSeconds : plainSeconds,
             0,
             state.cameFrom};
}

bool toast(const Theme& theme, ToastState& state, const Box& area) {
    const float come = theme.motion().towards(ImHashStr(windowName), state.shown ? 1.0F : 0.0F,
                                              state.shown ? duration::toast : duration::mark);
    if (!state.shown && come <= 0) {
        return false;
    }
    const float wide = std::min(toastWidth(theme, state), area.width() - 2 * theme.px(right));
    const float top = area.max.y - theme.px(up) - theme.px(height) + (1 - come) * theme.px(8);
    const Box box =
        Box::at({std::round(area.center().x - wide / 2), std::round(top)}, {wide, theme.px(height)});
    ImGui::SetNextWindowPos(box.min);
    ImGui::SetNextWindowSize(box.size());
    const StyleScope alpha(ImGuiStyleVar_Alpha, std::max(0.01F, come));
    ImGui::Begin(windowName, nullptr,
                 ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoBackground | ImGuiWindowFlags_NoMove |
                     ImGuiWindowFlags_NoSavedSettings | ImGuiWindowFlags_NoFocusOnAppearing);
    ImGuiWindow* window = ImGui::GetCurrentWindow();
    if (ImGui::GetTopMostPopupModal() == nullptr) {
        ImGui::BringWindowToDisplayFront(window);
    }
    ImGui::PushClipRect(area.min, area.max, false);
    const bool pressed = toastFace(theme, state, box) && state.shown;
    ImGui::PopClipRect();
    if (state.shown) {
        walkInAndOut(state, box);
    }
    age(theme, state, ImGui::IsWindowHovered() || ImGui::IsWindowFocused());
    if (pressed || state.left <= 0) {
        state.shown = false;
        giveBack(state);
    }
    ImGui::End();
    return pressed && state.action != nullptr;
}

} // namespace tend::ui
