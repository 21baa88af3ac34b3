#include "ui/widgets/toast.hpp"

#include "ui/theme/paint.hpp"
#include "ui/theme/scope.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/flow.hpp"

#include <imgui_internal.h>

#include <algorithm>
#include <cmath>
#include <utility>

namespace tend::ui {

namespace {

constexpr float height = 48, radius = 12, up = 24, left = 16, right = 8, distance = 12, least = 300;
constexpr double plainSeconds = 6, actionSeconds = 10;
constexpr const char* windowName = "###toast";

float widthOf(const Theme& theme, const ToastState& state) {
    float wide = theme.px(left) + theme.textSize(TextStyle::Body, state.message).x + theme.px(right);
    if (state.action != nullptr) {
        const ButtonLook look{.kind = ButtonKind::OnTip, .size = ButtonSize::Small, .icon = Icon::Undo};
        wide += theme.px(distance) + buttonWidth(theme, state.action, look);
    } else {
        wide += theme.px(left - right);
    }
    wide += state.keys.empty() ? 0 : theme.textSize(TextStyle::Tiny, state.keys).x + theme.px(distance);
    return std::max(wide, theme.px(least));
}

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

bool drawInside(const Theme& theme, const ToastState& state, const Box& box) {
    ImDrawList& canvas = *ImGui::GetWindowDrawList();
    const Colors& colors = theme.colors();
    canvas.PushClipRectFullScreen();
    surface(canvas, theme, box, radius, colors.tip, Elevation::High);
    canvas.PopClipRect();
    const float middle = box.center().y;
    float end = box.max.x - theme.px(right);
    if (!state.keys.empty()) {
        const ImVec2 size = theme.textSize(TextStyle::Tiny, state.keys);
        end -= size.x + theme.px(4);
        theme.text(canvas, {end, middle - size.y / 2}, TextStyle::Tiny, colors.tipInk2, state.keys);
        end -= theme.px(distance - 4);
    }
    bool pressed = false;
    if (state.action != nullptr) {
        const ButtonLook look{.kind = ButtonKind::OnTip, .size = ButtonSize::Small, .icon = Icon::Undo};
        end -= buttonWidth(theme, state.action, look);
        moveTo({end, middle - theme.px(16)});
        pressed = button(theme, state.action, look);
        end -= theme.px(distance);
    }
    const ImVec2 at(box.min.x + theme.px(left), middle - theme.face(TextStyle::Body).line / 2);
    theme.ellipsized(canvas, at, end - at.x, TextStyle::Body, colors.tipInk, state.message);
    return pressed;
}

} // namespace

void showToast(ToastState& state, std::string message, const char* action, std::string keys) {
    state = {std::move(message),
             action,
             std::move(keys),
             true,
             action != nullptr ? actionSeconds : plainSeconds,
             0};
}

bool toast(const Theme& theme, ToastState& state, const Box& area) {
    const float come = theme.motion().towards(ImHashStr(windowName), state.shown ? 1.0F : 0.0F,
                                              state.shown ? duration::toast : duration::mark);
    if (!state.shown && come <= 0) {
        return false;
    }
    const float wide = std::min(widthOf(theme, state), area.width() - 2 * theme.px(right));
    const float top = area.max.y - theme.px(up) - theme.px(height) + (1 - come) * theme.px(8);
    const Box box =
        Box::at({std::round(area.center().x - wide / 2), std::round(top)}, {wide, theme.px(height)});
    ImGui::SetNextWindowPos(box.min);
    ImGui::SetNextWindowSize(box.size());
    const StyleScope alpha(ImGuiStyleVar_Alpha, std::max(0.01F, come));
    bool pressed = false;
    ImGui::Begin(windowName, nullptr,
                 ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoBackground | ImGuiWindowFlags_NoMove |
                     ImGuiWindowFlags_NoSavedSettings | ImGuiWindowFlags_NoFocusOnAppearing);
    ImGuiWindow* window = ImGui::GetCurrentWindow();
    if (ImGui::GetTopMostPopupModal() == nullptr) {
        ImGui::BringWindowToDisplayFront(window);
    }
    pressed = drawInside(theme, state, box) && state.shown;
    const bool looked = ImGui::IsWindowHovered() || ImGui::IsWindowFocused();
    ImGui::End();
    age(theme, state, looked);
    if (pressed || state.left <= 0) {
        state.shown = false;
    }
    return pressed;
}

} // namespace tend::ui
