#include "ui/widgets/toast.hpp"

#include "ui/theme/metrics.hpp"
#include "ui/theme/paint.hpp"
#include "ui/theme/scope.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/flow.hpp"
#include "ui/widgets/touch.hpp"

#include <imgui_internal.h>

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

namespace tend::ui {

namespace {

constexpr float height = 48, radius = corner::well, up = 24, left = 16, right = 8, distance = 12, least = 300;
constexpr float actionHeight = control::small;
constexpr double plainSeconds = 6, actionSeconds = 10;
constexpr const char* windowName = "###toast";
constexpr const char* wordsStop = "###toast-words";

ButtonLook actionLook(const ToastState& state) {
    return {.kind = ButtonKind::OnTip, .size = ButtonSize::Small, .icon = state.icon};
}

/// Where its parts stand, device px. In a narrow window the action stands under what happened.
struct Layout {
    ImVec2 size;
    float words;  ///< room of a line of them
    float lines;  ///< their height
    bool stacked; ///< the action under the words
};

Layout layOut(const Theme& theme, const ToastState& state, float most) {
    const float keys =
        state.keys.empty() ? 0 : theme.textSize(TextStyle::Tiny, state.keys).x + theme.px(distance);
    const float action = state.action == nullptr
                             ? 0
                             : theme.px(distance) + buttonWidth(theme, state.action, actionLook(state));
    const float end = state.action == nullptr ? theme.px(left) : theme.px(right);
    const float message = theme.textSize(TextStyle::Body, state.message).x;
    const float natural = std::max(theme.px(left) + message + action + keys + end, theme.px(least));
    const float line = theme.face(TextStyle::Body).line;
    if (natural <= most) {
        return {{natural, theme.px(height)}, natural - theme.px(left) - action - keys - end, line, false};
    }
    const bool stacked = action > 0;
    const float room = most - theme.px(left) - (stacked ? theme.px(left) : end);
    const float lines = theme.wrappedHeight(room, TextStyle::Body, state.message);
    const float foot = stacked ? theme.px(actionHeight + 4) : 0;
    return {{most, lines + foot + theme.px(height) - line}, room, lines, stacked};
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
        if (away || (!state.inRound && chordPressed(ImGuiKey_F6))) {
            giveBack(state);
        }
        return;
    }
    const bool wanted = state.inRound ? std::exchange(state.wanted, false) : chordPressed(ImGuiKey_F6);
    if (wanted && ImGui::GetTopMostPopupModal() == nullptr) {
        state.cameFrom = context.NavWindow != nullptr ? std::optional(context.NavWindow->ID) : std::nullopt;
        focusItem(stop, box);
    }
}

/// Its action, and the keys that do the same, on the line in the middle of which `y` is. Ends at `end`.
/// Where there is hardly any room, the keys are left out.
bool drawAction(const Theme& theme, const ToastState& state, float begin, float end, float y) {
    ImDrawList& canvas = *ImGui::GetWindowDrawList();
    const ImVec2 size = theme.textSize(TextStyle::Tiny, state.keys);
    const float action = state.action == nullptr ? 0 : buttonWidth(theme, state.action, actionLook(state));
    if (!state.keys.empty() && begin + action + theme.px(distance) + size.x <= end) {
        end -= size.x + theme.px(4);
        theme.text(canvas, {end, y - size.y / 2}, TextStyle::Tiny, theme.colors().tipInk2, state.keys);
        end -= theme.px(distance - 4);
    }
    if (state.action == nullptr) {
        return false;
    }
    end -= std::min(action, end - begin);
    moveTo({end, y - theme.px(actionHeight) / 2});
    return button(theme, state.action, actionLook(state));
}

} // namespace

ImVec2 toastSize(const Theme& theme, const ToastState& state, float most) {
    return layOut(theme, state, most).size;
}

bool toastFace(const Theme& theme, const ToastState& state, const Box& box) {
    ImDrawList& canvas = *ImGui::GetWindowDrawList();
    const Colors& colors = theme.colors();
    bool pressed = false;
    std::optional<Touch> words;
    if (state.action == nullptr) {
        const std::string label = state.message + wordsStop;
        words = touch(theme, label.c_str(), box.size(), {.place = box.min});
        pressed = words->pressed;
    }
    surface(canvas, theme, box, radius, colors.tip, Elevation::High);
    if (words) {
        drawRing(theme, *words, radius);
    }
    // A very long sentence scrolls where the window is very small.
    const Layout layout = layOut(theme, state, box.width());
    const ImVec2 corner(box.min.x, box.min.y - (layout.size.y > box.height() ? ImGui::GetScrollY() : 0));
    moveTo(corner);
    occupy({1, layout.size.y});
    const float above = (theme.px(height) - theme.face(TextStyle::Body).line) / 2;
    const ImVec2 at(corner.x + theme.px(left), corner.y + std::round(above));
    theme.wrapped(canvas, at, layout.words + 1, TextStyle::Body, colors.tipInk, state.message);
    const float middle =
        layout.stacked ? at.y + layout.lines + theme.px(4 + actionHeight / 2) : corner.y + layout.size.y / 2;
    return drawAction(theme, state, box.min.x + theme.px(right), box.max.x - theme.px(right), middle) ||
           pressed;
}

void showToast(ToastState& state, std::string message, const char* action, std::string keys,
               std::optional<Icon> icon) {
    state = {std::move(message),
             action,
             std::move(keys),
             icon,
             true,
             action != nullptr ? actionSeconds : plainSeconds,
             0,
             state.cameFrom,
             state.inRound};
}

bool toast(const Theme& theme, ToastState& state, const Box& area) {
    const float come = theme.motion().towards(ImHashStr(windowName), state.shown ? 1.0F : 0.0F,
                                              state.shown ? duration::toast : duration::mark);
    if (!state.shown && come <= 0) {
        return false;
    }
    const ImVec2 size = toastSize(theme, state, area.width() - 2 * theme.px(right));
    const float high = std::min(size.y, area.height());
    const float above = std::min(theme.px(up), area.height() - high);
    const float top = area.max.y - above - high + (1 - come) * theme.px(8);
    const Box box = Box::at({std::round(area.center().x - size.x / 2), std::round(top)}, {size.x, high});
    ImGui::SetNextWindowPos(box.min);
    ImGui::SetNextWindowSize(box.size());
    const StyleScope alpha(ImGuiStyleVar_Alpha, std::max(0.01F, come));
    ImGui::Begin(windowName, nullptr,
                 ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoBackground | ImGuiWindowFlags_NoMove |
                     ImGuiWindowFlags_NoSavedSettings | ImGuiWindowFlags_NoFocusOnAppearing);
    ImGuiWindow* window = ImGui::GetCurrentWindow();
    if (ImGui::GetCurrentContext()->OpenPopupStack.Size == 0) {
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
