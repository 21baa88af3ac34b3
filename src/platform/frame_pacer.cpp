#include "platform/frame_pacer.hpp"

#include <imgui.h>
#include <imgui_internal.h>

#include <algorithm>
#include <array>
#include <cfloat>
#include <cmath>

namespace tend::platform {
namespace {

constexpr double frameSeconds = 1.0 / 60;
constexpr double justAfter = 0.001;

/// Dear ImGui's own text fields: the caret is shown for 0.80 s of every 1.20 s.
std::optional<double> caretWake(const ImGuiContext& context) {
    if (!context.IO.ConfigInputTextCursorBlink || context.ActiveId == 0 ||
        context.InputTextState.ID != context.ActiveId)
        return std::nullopt;
    const double shown = 0.80;
    const double period = 1.20;
    const double since = context.InputTextState.CursorAnim;
    if (since > 5)
        return std::nullopt;
    const double into = since < 0 ? since : std::fmod(since, period);
    return std::max(into <= shown ? shown - into : period - into, 0.0) + justAfter;
}

std::optional<double> hoverWake(const ImGuiContext& context) {
    std::optional<double> wake;
    const auto& style = context.Style;
    for (const float delay : {style.HoverDelayNormal, style.HoverDelayShort})
        if (context.HoverItemDelayId != 0 && context.HoverItemDelayTimer < delay)
            wake = delay - context.HoverItemDelayTimer + justAfter;
    if (context.HoveredId != 0 && context.MouseStationaryTimer < style.HoverStationaryDelay) {
        const double still = style.HoverStationaryDelay - context.MouseStationaryTimer + justAfter;
        wake = wake ? std::min(*wake, still) : still;
    }
    return wake;
}

bool mouseHeld(const ImGuiContext& context) {
    return std::any_of(std::begin(context.IO.MouseDown), std::end(context.IO.MouseDown),
                       [](bool down) { return down; });
}

bool scrolling(const ImGuiContext& context) {
    return std::any_of(context.Windows.begin(), context.Windows.end(), [](const ImGuiWindow* window) {
        return window->Active && (window->ScrollTarget.x < FLT_MAX || window->ScrollTarget.y < FLT_MAX);
    });
}

} // namespace

std::string_view toWord(FrameReason reason) {
    constexpr std::array<std::string_view, 10> words{"start",   "event",  "settle", "input",  "caret",
                                                     "tooltip", "motion", "held",   "scroll", "timer"};
    return words[static_cast<std::size_t>(reason)];
}

std::optional<Wake> FramePacer::nextWake(const ImGuiContext& context, std::optional<double> appSeconds,
                                         std::optional<double> motionSeconds) const {
    if (left_ > 0)
        return Wake{0, FrameReason::Settle};
    if (context.InputEventsQueue.Size > 0)
        return Wake{0, FrameReason::Input};
    std::optional<Wake> next;
    const auto sooner = [&next](std::optional<double> seconds, FrameReason reason) {
        if (seconds && (!next || *seconds < next->seconds))
            next = Wake{*seconds, reason};
    };
    sooner(motionSeconds, FrameReason::Motion);
    sooner(appSeconds, FrameReason::Timer);
    sooner(caretWake(context), FrameReason::Caret);
    sooner(hoverWake(context), FrameReason::Tooltip);
    if (mouseHeld(context))
        sooner(frameSeconds, FrameReason::Held);
    if (scrolling(context))
        sooner(0.0, FrameReason::Scroll);
    if (context.DimBgRatio > 0 && context.DimBgRatio < 1)
        sooner(frameSeconds, FrameReason::Motion);
    return next;
}

} // namespace tend::platform
