#include "ui/widgets/chip.hpp"

#include "ui/theme/paint.hpp"
#include "ui/widgets/flow.hpp"
#include "ui/widgets/touch.hpp"

namespace tend::ui {

namespace {

constexpr float chipHeight = 32, chipPadding = 12, chipIcon = 16, chipIconGap = 6;
constexpr float tagHeight = 24, tagPadding = 10;

} // namespace

float chipWidth(const Theme& theme, const char* label, const ChipLook& look) {
    const float words = theme.textSize(TextStyle::SmallMedium, wordsOf(label)).x;
    const float icon = look.icon ? theme.px(chipIcon) + theme.px(chipIconGap) : 0;
    return words + icon + 2 * theme.px(chipPadding);
}

bool chip(const Theme& theme, const char* label, bool on, const ChipLook& look) {
    const ImVec2 size(chipWidth(theme, label, look), theme.px(chipHeight));
    const Touch touched = touch(theme, label, size, {.enabled = look.enabled, .checked = on});
    if (!touched.visible) {
        return touched.pressed;
    }
    ImDrawList& canvas = *ImGui::GetWindowDrawList();
    const Colors& colors = theme.colors();
    const float lit = theme.motion().towards(touched.id, on ? 1.0F : 0.0F, duration::mark, 1);
    const ImU32 rest = look.soft ? colors.sheet : faded(colors.sheet, 0);
    const ImU32 warm = mixed(rest, colors.hover, touched.warmth);
    surface(canvas, theme, touched.box, chipHeight / 2, lit > 0 ? mixed(warm, colors.actTint, lit) : warm);
    if (!look.soft || lit > 0) {
        const ImU32 off = look.soft ? faded(colors.act, 0) : colors.edge;
        border(canvas, theme, touched.box, chipHeight / 2, mixed(off, colors.act, lit));
    }
    const ImU32 ink =
        look.enabled ? mixed(mixed(colors.ink2, colors.ink, touched.warmth), colors.act, lit) : colors.ink3;
    const ImVec2 center = touched.box.center();
    float x = touched.box.min.x + theme.px(chipPadding);
    if (look.icon) {
        theme.icon(canvas, *look.icon, {x, center.y - chipIcon * theme.scale() / 2}, chipIcon, ink);
        x += theme.px(chipIcon) + theme.px(chipIconGap);
    }
    theme.text(canvas, {x, center.y - theme.face(TextStyle::SmallMedium).line / 2}, TextStyle::SmallMedium,
               ink, wordsOf(label));
    drawRing(theme, touched, chipHeight / 2);
    return touched.pressed;
}

float tagWidth(const Theme& theme, std::string_view words) {
    return theme.textSize(TextStyle::TinyMedium, words).x + 2 * theme.px(tagPadding);
}

void tag(const Theme& theme, std::string_view words) {
    const Box box = Box::at(here(), {tagWidth(theme, words), theme.px(tagHeight)});
    occupy(box.size());
    ImDrawList& canvas = *ImGui::GetWindowDrawList();
    surface(canvas, theme, box, tagHeight / 2, theme.colors().well);
    theme.text(
        canvas,
        {box.min.x + theme.px(tagPadding), box.center().y - theme.face(TextStyle::TinyMedium).line / 2},
        TextStyle::TinyMedium, theme.colors().ink2, words);
}

} // namespace tend::ui
