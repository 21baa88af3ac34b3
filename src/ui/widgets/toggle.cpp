#include "ui/widgets/toggle.hpp"

#include "ui/theme/paint.hpp"
#include "ui/widgets/flow.hpp"
#include "ui/widgets/tooltip.hpp"
#include "ui/widgets/touch.hpp"

#include <algorithm>

namespace tend::ui {

namespace {

constexpr float height = 36, trackWidth = 40, trackHeight = 24, knob = 9, distance = 12;

} // namespace

float toggleWidth(const Theme& theme, const char* label) {
    const std::string_view words = wordsOf(label);
    const float room = words.empty() ? 0 : theme.px(distance) + theme.textSize(TextStyle::Body, words).x;
    return theme.px(trackWidth) + room;
}

bool toggle(const Theme& theme, const char* label, bool& on, bool enabled) {
    const std::string_view words = wordsOf(label);
    const ImVec2 wordsSize = theme.textSize(TextStyle::Body, words);
    const float width = std::min(toggleWidth(theme, label), std::max(theme.px(trackWidth), roomLeft()));
    const Touch touched = touch(theme, label, {width, theme.px(height)}, {.enabled = enabled, .checked = on});
    if (touched.pressed) {
        on = !on;
    }
    if (!touched.visible) {
        return touched.pressed;
    }
    ImDrawList& canvas = *ImGui::GetWindowDrawList();
    const Colors& colors = theme.colors();
    const float lit = theme.motion().towards(touched.id, on ? 1.0F : 0.0F, duration::mark, 1);
    const float middle = touched.box.center().y;
    const Box track =
        Box::at({touched.box.min.x, middle - theme.px(trackHeight) / 2}, theme.px(trackWidth, trackHeight));
    const ImU32 off = mixed(colors.well, colors.hover, touched.warmth);
    const ImU32 full = mixed(colors.act, colors.actHover, touched.warmth);
    surface(canvas, theme, track, trackHeight / 2, enabled ? mixed(off, full, lit) : colors.well);
    border(canvas, theme, track, trackHeight / 2, mixed(colors.edge, full, enabled ? lit : 0));
    const float inset = theme.px(trackHeight) / 2;
    const float x = track.min.x + inset + (track.width() - 2 * inset) * lit;
    const ImU32 knobColor = enabled ? mixed(colors.edge, colors.actInk, lit) : colors.ink3;
    canvas.AddCircleFilled({x, middle}, (knob - 1 + lit * 0.5F) * theme.scale(),
                           ImGui::GetColorU32(knobColor));
    const float left = track.max.x + theme.px(distance);
    if (theme.ellipsized(canvas, {left, middle - wordsSize.y / 2}, touched.box.max.x - left + 1,
                         TextStyle::Body, enabled ? colors.ink : colors.ink3, words)) {
        tooltip(theme, words);
    }
    if (touched.ring) {
        focusRing(canvas, theme, track, trackHeight / 2);
    }
    return touched.pressed;
}

} // namespace tend::ui
