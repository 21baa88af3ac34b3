#include "ui/widgets/person_row.hpp"

#include "ui/theme/paint.hpp"
#include "ui/widgets/day_marks.hpp"
#include "ui/widgets/flow.hpp"
#include "ui/widgets/rhythm_bar.hpp"
#include "ui/widgets/tooltip.hpp"
#include "ui/widgets/touch.hpp"

#include <string>

namespace tend::ui {

namespace {

constexpr float distance = 12, barWidth = 76, barHeight = 14, radius = corner::well;
constexpr float leastWords = 112; ///< the rhythm gives way to the name and what stands under it

ImU32 groundOf(const Theme& theme, const domain::Person& person, const PersonRowLook& look, float warmth) {
    const Colors& colors = theme.colors();
    if (person.isMe) {
        return mixed(colors.leafTint, colors.actLine, warmth * 0.35F);
    }
    return look.chosen ? colors.sheet : faded(colors.hover, warmth);
}

/// Draws what stands at the right end; returns the room it takes, device px.
float drawEnd(const Theme& theme, const domain::CareListEntry& entry, const Box& box,
              const PersonRowLook& look, ImU32 ground) {
    ImDrawList& canvas = *ImGui::GetWindowDrawList();
    const float right = box.max.x - theme.px(look.padding);
    const float middle = box.center().y;
    if (!look.rhythm || entry.person.isMe) {
        return 0;
    }
    if (entry.person.resting) {
        restMoon(canvas, theme, {right - theme.px(13), middle}, 18 * theme.scale(), theme.colors().ink2,
                 1.6F);
        return theme.px(22 + distance);
    }
    const float words =
        box.width() / theme.scale() - 2 * look.padding - look.roomAfter - personRowAvatar - 2 * distance;
    if (!entry.rhythm || words - barWidth < leastWords) {
        return 0;
    }
    rhythmBar(canvas, theme, {right - theme.px(barWidth), middle - barHeight / 2 * theme.scale()},
              *entry.rhythm, entry.daysSince, ground);
    return theme.px(barWidth + distance);
}

} // namespace

bool personRow(const Theme& theme, const domain::CareListEntry& entry, const PersonRowLook& look) {
    const float wide = look.width > 0 ? theme.px(look.width) : roomLeft();
    const ImVec2 size(wide, theme.px(entry.person.isMe ? 64 : look.height));
    const std::string label = entry.person.name + "###person-" + entry.person.filing.id.toString();
    Touch touched;
    if (look.pressable) {
        touched = touch(theme, label.c_str(), size, {.overlap = true});
    } else {
        touched.box = Box::at(here(), size);
        touched.visible = true;
        occupy(size);
    }
    if (!touched.visible) {
        return touched.pressed;
    }
    ImDrawList& canvas = *ImGui::GetWindowDrawList();
    const Colors& colors = theme.colors();
    const Box& box = touched.box;
    const ImU32 ground = groundOf(theme, entry.person, look, touched.warmth);
    if ((ground & IM_COL32_A_MASK) != 0) {
        surface(canvas, theme, box, radius, ground, look.chosen ? Elevation::Low : Elevation::Flat);
    }
    const float middle = box.center().y;
    float x = box.min.x + theme.px(look.padding);
    avatar(canvas, theme, {x, middle - theme.px(personRowAvatar) / 2}, personRowAvatar, entry.person,
           look.picture);
    x += theme.px(personRowAvatar + distance);
    const ImU32 under = look.chosen ? colors.sheet : mixed(colors.canvas, colors.hover, touched.warmth);
    const float taken =
        drawEnd(theme, entry, box, look, under) + (look.roomAfter > 0 ? theme.px(look.roomAfter) : 0);
    const float room = box.max.x - theme.px(look.padding) - taken - x;
    const float top = middle - theme.px(look.line.empty() ? 10 : 19);
    const bool cut = theme.ellipsized(canvas, {x, top}, room, TextStyle::Nav, colors.ink, entry.person.name);
    theme.ellipsized(canvas, {x, top + theme.px(20)}, room, TextStyle::Small,
                     entry.person.isMe ? colors.leaf : colors.ink2, look.line);
    drawRing(theme, touched, radius);
    if (cut) {
        tooltip(theme, entry.person.name);
    }
    return touched.pressed;
}

} // namespace tend::ui
