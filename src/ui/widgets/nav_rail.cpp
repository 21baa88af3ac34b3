#include "ui/widgets/nav_rail.hpp"

#include "base/tr.hpp"
#include "ui/theme/metrics.hpp"
#include "ui/theme/paint.hpp"
#include "ui/widgets/flow.hpp"
#include "ui/widgets/tooltip.hpp"
#include "ui/widgets/touch.hpp"

#include <algorithm>
#include <cstddef>
#include <vector>

namespace tend::ui {

namespace {

constexpr float padding = 16, top = space::windowTop, itemHeight = control::normal, pitch = 44,
                radius = corner::control, iconSize = 20;
constexpr float findTop = 80, findHeight = 36, afterFind = 20;
constexpr float wide = 208, narrow = 64, barHeight = 56, iconsHeight = 48;

ImU32 warmGround(const Colors& colors, float warmth) {
    return faded(mixed(colors.hover, colors.sheet, 0.45F), warmth);
}

void drawBrand(const Theme& theme, RailShape shape, const Box& box) {
    ImDrawList& canvas = *ImGui::GetWindowDrawList();
    const float y = box.min.y + theme.px(top);
    const float x = box.min.x + (shape == RailShape::Wide ? theme.px(padding + 8) : theme.px(18));
    tendMark(canvas, theme, {x, y + theme.px(2)}, 28);
    if (shape == RailShape::Wide) {
        theme.text(canvas, {x + theme.px(38), y}, TextStyle::Brand, theme.colors().ink, "Tend");
    }
}

void keysAtEnd(const Theme& theme, const Box& box, std::string_view keys, float inset) {
    const ImVec2 size = theme.textSize(TextStyle::Tiny, keys);
    theme.text(*ImGui::GetWindowDrawList(),
               {box.max.x - theme.px(inset) - size.x, box.center().y - size.y / 2}, TextStyle::Tiny,
               theme.colors().ink3, keys);
}

bool find(const Theme& theme, RailShape shape, const Box& rail, ImVec2 at) {
    const char* label = base::tr("Find anything###rail-find");
    const ImVec2 size(shape == RailShape::Wide ? theme.px(wide - 2 * padding) : theme.px(itemHeight),
                      theme.px(shape == RailShape::Wide ? findHeight : itemHeight));
    const Touch touched = touch(theme, label, size, {.place = at});
    ImDrawList& canvas = *ImGui::GetWindowDrawList();
    const Colors& colors = theme.colors();
    const Box& box = touched.box;
    surface(canvas, theme, box, radius, warmGround(colors, touched.warmth));
    const float middle = box.center().y;
    if (shape == RailShape::Wide) {
        border(canvas, theme, box, radius, colors.edge);
        const float x = box.min.x + theme.px(13);
        theme.icon(canvas, Icon::Search, {x, middle - 8 * theme.scale()}, 16, colors.ink2);
        const char* keys = base::tr("Ctrl K");
        const float left = x + theme.px(26), room = box.max.x - theme.px(11) - left;
        const float forKeys = theme.textSize(TextStyle::Tiny, keys).x + theme.px(8);
        theme.ellipsized(canvas, {left, middle - theme.face(TextStyle::Small).line / 2}, room,
                         TextStyle::Small, colors.ink2, wordsOf(label));
        if (theme.textSize(TextStyle::Small, wordsOf(label)).x + forKeys <= room)
            keysAtEnd(theme, box, keys, 11);
    } else {
        theme.icon(canvas, Icon::Search,
                   {rail.center().x - iconSize * theme.scale() / 2, middle - iconSize * theme.scale() / 2},
                   iconSize, colors.ink2);
    }
    drawRing(theme, touched, radius);
    if (shape == RailShape::Narrow) {
        tooltip(theme, wordsOf(label));
    }
    return touched.pressed;
}

/// One item in a column.
Touch standingItem(const Theme& theme, const RailItem& item, RailShape shape, ImVec2 at, bool chosen) {
    const bool full = shape == RailShape::Wide;
    const ImVec2 size(theme.px(full ? wide - 2 * padding : itemHeight), theme.px(itemHeight));
    const Touch touched = touch(theme, item.label, size, {.checked = chosen, .place = at});
    ImDrawList& canvas = *ImGui::GetWindowDrawList();
    const Colors& colors = theme.colors();
    if (chosen) {
        surface(canvas, theme, touched.box, radius, colors.sheet, Elevation::Low);
    } else {
        surface(canvas, theme, touched.box, radius, warmGround(colors, touched.warmth));
    }
    const float middle = touched.box.center().y;
    const float x = full ? at.x + theme.px(12) : at.x + (size.x - iconSize * theme.scale()) / 2;
    const ImU32 ink = chosen ? colors.ink : mixed(colors.ink2, colors.ink, touched.warmth);
    theme.icon(canvas, item.icon, {x, middle - iconSize * theme.scale() / 2}, iconSize,
               chosen ? colors.act : ink);
    if (full) {
        const float room = size.x - theme.px(44 + 12) -
                           (item.keys.empty() ? 0 : theme.textSize(TextStyle::Tiny, item.keys).x);
        theme.ellipsized(canvas, {at.x + theme.px(44), middle - theme.face(TextStyle::Nav).line / 2}, room,
                         TextStyle::Nav, ink, wordsOf(item.label));
        if (!item.keys.empty()) {
            keysAtEnd(theme, touched.box, item.keys, 12);
        }
    }
    drawRing(theme, touched, radius);
    if (!full) {
        tooltip(theme, wordsOf(item.label), item.keys);
    }
    return touched;
}

float eachItem(const Rail& rail, float width) {
    return width / static_cast<float>(rail.items.size() + rail.foot.size());
}

/// In the bar, under all icons.
bool wordsFit(const Theme& theme, const Rail& rail, float width) {
    const float room = eachItem(rail, width) - theme.px(4);
    const auto fits = [&](const RailItem& item) {
        return theme.textSize(TextStyle::TinyMedium, wordsOf(item.label)).x <= room;
    };
    return std::ranges::all_of(rail.items, fits) && std::ranges::all_of(rail.foot, fits);
}

/// One item in the bar at the foot of a small window.
Touch lyingItem(const Theme& theme, const RailItem& item, const Box& box, bool chosen, bool worded) {
    const Touch touched = touch(theme, item.label, box.size(), {.checked = chosen, .place = box.min});
    ImDrawList& canvas = *ImGui::GetWindowDrawList();
    const Colors& colors = theme.colors();
    surface(canvas, theme, box.grown(-theme.px(4)), radius, warmGround(colors, touched.warmth));
    const ImU32 ink = chosen ? colors.act : mixed(colors.ink2, colors.ink, touched.warmth);
    const float x = box.center().x;
    const std::string_view words = wordsOf(item.label);
    const float iconTop = worded ? box.min.y + theme.px(9) : box.center().y - iconSize * theme.scale() / 2;
    theme.icon(canvas, item.icon, {x - iconSize * theme.scale() / 2, iconTop}, iconSize, ink);
    if (worded) {
        const float across = theme.textSize(TextStyle::TinyMedium, words).x;
        theme.text(canvas, {x - across / 2, box.min.y + theme.px(32)}, TextStyle::TinyMedium, ink, words);
    }
    if (touched.ring) {
        focusRing(canvas, theme, box.grown(-theme.px(6)), radius);
    }
    if (!worded) {
        tooltip(theme, words, item.keys);
    }
    return touched;
}

RailEvent column(const Theme& theme, const Rail& rail, RailShape shape, const Box& box) {
    RailEvent event;
    drawBrand(theme, shape, box);
    const float x = box.min.x + (shape == RailShape::Wide ? theme.px(padding) : theme.px(12));
    float y = box.min.y + theme.px(findTop);
    const auto all = static_cast<float>(rail.items.size() + rail.foot.size());
    const float needed = findTop + findHeight + afterFind + all * pitch + padding;
    if (rail.find && theme.px(needed) <= box.height()) { // its keys are there in any window
        event.find = find(theme, shape, box, {x, y});
        y += theme.px(findHeight + afterFind);
    }
    std::vector<Stop> stops;
    const auto place = [&](const RailItem& item, float at) {
        const auto index = static_cast<int>(stops.size());
        const Touch touched = standingItem(theme, item, shape, {x, at}, index == rail.chosen);
        stops.push_back({touched.id, touched.box});
        event.boxes.push_back(touched.box);
        event.chosen = touched.pressed ? std::optional(index) : event.chosen;
    };
    for (const RailItem& item : rail.items) {
        place(item, y);
        y += theme.px(pitch);
    }
    const auto feet = static_cast<float>(rail.foot.size());
    float foot = box.max.y - theme.px(padding) - feet * theme.px(pitch) + theme.px(pitch - itemHeight);
    event.free = {{box.min.x, y + theme.px(padding)}, {box.max.x, foot - theme.px(padding)}};
    for (const RailItem& item : rail.foot) {
        place(item, foot);
        foot += theme.px(pitch);
    }
    walkStops(stops, Walk::Down);
    return event;
}

RailEvent bar(const Theme& theme, const Rail& rail, const Box& box) {
    RailEvent event;
    hairline(*ImGui::GetWindowDrawList(), theme, box.min, box.width());
    std::vector<Stop> stops;
    const float each = eachItem(rail, box.width());
    const bool worded = wordsFit(theme, rail, box.width());
    const auto place = [&](const RailItem& item) {
        const auto index = static_cast<int>(stops.size());
        const Box part =
            Box::at({box.min.x + each * static_cast<float>(index), box.min.y}, {each, box.height()});
        const Touch touched = lyingItem(theme, item, part, index == rail.chosen, worded);
        stops.push_back({touched.id, touched.box});
        event.boxes.push_back(touched.box);
        event.chosen = touched.pressed ? std::optional(index) : event.chosen;
    };
    for (const RailItem& item : rail.items) {
        place(item);
    }
    for (const RailItem& item : rail.foot) {
        place(item);
    }
    walkStops(stops, Walk::Across);
    return event;
}

} // namespace

RailShape railShape(float logicalWindowWidth) {
    if (logicalWindowWidth < widths::small) {
        return RailShape::Bottom;
    }
    return logicalWindowWidth < widths::full ? RailShape::Narrow : RailShape::Wide;
}

float railWidth(const Theme& theme, RailShape shape) {
    return shape == RailShape::Bottom ? 0 : theme.px(shape == RailShape::Wide ? wide : narrow);
}

float railHeight(const Theme& theme, const Rail& rail, RailShape shape, float width) {
    if (shape != RailShape::Bottom) {
        return 0;
    }
    return theme.px(wordsFit(theme, rail, width) ? barHeight : iconsHeight);
}

RailEvent navRail(const Theme& theme, const Rail& rail, RailShape shape, const Box& box) {
    ImGui::GetWindowDrawList()->AddRectFilled(box.min, box.max, ImGui::GetColorU32(theme.colors().rail));
    return shape == RailShape::Bottom ? bar(theme, rail, box) : column(theme, rail, shape, box);
}

} // namespace tend::ui
