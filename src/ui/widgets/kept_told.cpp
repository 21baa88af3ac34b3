#include "ui/widgets/kept_told.hpp"

#include "ui/theme/metrics.hpp"
#include "ui/theme/paint.hpp"
#include "ui/widgets/flow.hpp"
#include "ui/widgets/tooltip.hpp"
#include "ui/widgets/touch.hpp"

#include <algorithm>

namespace tend::ui {

namespace {

constexpr float most = 224; ///< a long name gives way
constexpr float height = control::small, padding = 10, iconSize = 17, distance = 6, radius = corner::small;
constexpr TextStyle style = TextStyle::SmallMedium;

} // namespace

float keptToldWidth(const Theme& theme, const char* label) {
    const float natural = theme.textSize(style, wordsOf(label)).x + theme.px(iconSize) + theme.px(distance) +
                          2 * theme.px(padding);
    return std::min(natural, theme.px(most));
}

bool keptTold(const Theme& theme, const char* label, bool told) {
    const Touch touched =
        touch(theme, label, {std::min(keptToldWidth(theme, label), mostRoom(theme)), theme.px(height)},
              {.checked = told});
    if (!touched.visible) {
        return touched.pressed;
    }
    ImDrawList& canvas = *ImGui::GetWindowDrawList();
    const Colors& colors = theme.colors();
    const float lit = theme.motion().towards(touched.id, told ? 1.0F : 0.0F, duration::mark, 1);
    const ImU32 kept = faded(colors.hover, touched.warmth);
    const ImU32 tint = mixed(colors.leafTint, colors.leafLine, touched.warmth * 0.35F);
    surface(canvas, theme, touched.box, radius, mixed(kept, tint, lit));
    const ImU32 ink = mixed(mixed(colors.ink2, colors.ink, touched.warmth), colors.leaf, lit);
    const float middle = touched.box.center().y;
    const float x = touched.box.min.x + theme.px(padding);
    theme.icon(canvas, told ? Icon::Told : Icon::Kept, {x, middle - iconSize * theme.scale() / 2}, iconSize,
               ink);
    const ImVec2 at(x + theme.px(iconSize) + theme.px(distance), middle - theme.face(style).line / 2);
    const bool cut = theme.ellipsized(canvas, at, touched.box.max.x - theme.px(padding) - at.x, style, ink,
                                      wordsOf(label));
    drawRing(theme, touched, radius);
    if (cut) {
        tooltip(theme, wordsOf(label));
    }
    return touched.pressed;
}

} // namespace tend::ui
