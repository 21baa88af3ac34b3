#include "ui/widgets/chip.hpp"

#include "ui/theme/paint.hpp"
#include "ui/widgets/flow.hpp"
#include "ui/widgets/tooltip.hpp"
#include "ui/widgets/touch.hpp"

#include <algorithm>
#include <vector>

namespace tend::ui {

namespace {

constexpr float chipLeast = 48; ///< where there is hardly any room, logical px
constexpr float chipPadding = 12, chipIcon = 16, chipIconGap = 6;
constexpr float tagHeight = 24, tagPadding = 10;

void drawChip(const Theme& theme, const Touch& touched, std::string_view words, bool on,
              const ChipLook& look) {
    ImDrawList& canvas = *ImGui::GetWindowDrawList();
    const Colors& colors = theme.colors();
    const float lit = theme.motion().towards(touched.id, on ? 1.0F : 0.0F, duration::mark, 1);
    const ImU32 rest = look.soft ? colors.sheet : faded(colors.sheet, 0);
    const ImU32 warm = mixed(rest, colors.hover, touched.warmth);
    surface(canvas, theme, touched.box, chipHeight / 2, lit > 0 ? mixed(warm, colors.actTint, lit) : warm);
    if (!look.soft || lit > 0) {
        const ImU32 off = look.soft ? faded(colors.act, 0) : colors.edge;
        border(canvas, theme, touched.box, chipHeight / 2, mixed(off, colors.act, lit));
    } else {
        outline(canvas, theme, touched.box, chipHeight / 2);
    }
    const ImU32 ink =
        look.enabled ? mixed(mixed(colors.ink2, colors.ink, touched.warmth), colors.act, lit) : colors.ink3;
    const float middle = touched.box.center().y;
    float x = touched.box.min.x + theme.px(chipPadding);
    if (look.icon) {
        theme.icon(canvas, *look.icon, {x, middle - chipIcon * theme.scale() / 2}, chipIcon, ink);
        x += theme.px(chipIcon) + theme.px(chipIconGap);
    }
    const float room = touched.box.max.x - theme.px(chipPadding) - x;
    const bool cut = theme.ellipsized(canvas, {x, middle - theme.face(TextStyle::SmallMedium).line / 2}, room,
                                      TextStyle::SmallMedium, ink, words);
    drawRing(theme, touched, chipHeight / 2);
    if (cut) {
        tooltip(theme, words);
    }
}

/// `width` device px.
Touch touchChip(const Theme& theme, const ChipItem& item, float width, bool tabStop) {
    const Touch touched = touch(theme, item.label.c_str(), {width, theme.px(chipHeight)},
                                {.enabled = item.look.enabled, .tabStop = tabStop, .checked = item.on});
    if (touched.visible) {
        drawChip(theme, touched, wordsOf(item.label.c_str()), item.on, item.look);
    }
    return touched;
}

} // namespace

float chipWidth(const Theme& theme, const char* label, const ChipLook& look) {
    const float words = theme.textSize(TextStyle::SmallMedium, wordsOf(label)).x;
    const float icon = look.icon ? theme.px(chipIcon) + theme.px(chipIconGap) : 0;
    return std::min(words + icon + 2 * theme.px(chipPadding), std::max(mostRoom(theme), theme.px(chipLeast)));
}

bool chip(const Theme& theme, const char* label, bool on, const ChipLook& look) {
    return touchChip(theme, {label, on, look}, chipWidth(theme, label, look), true).pressed;
}

std::optional<std::size_t> chips(const Theme& theme, LineWrap& line, std::span<const ChipItem> items) {
    std::vector<ImGuiID> ids;
    std::optional<std::size_t> first, firstOn;
    for (const ChipItem& item : items) {
        if (item.look.enabled) {
            first = first.value_or(ids.size());
            firstOn = item.on ? firstOn.value_or(ids.size()) : firstOn;
        }
        ids.push_back(ImGui::GetID(item.label.c_str()));
    }
    const ImGuiID stop = first ? tabStopAmong(ids, ids[firstOn.value_or(*first)]) : 0;
    std::vector<Stop> stops;
    std::optional<std::size_t> pressed;
    for (std::size_t i = 0; i < items.size(); ++i) {
        const float width = std::min(chipWidth(theme, items[i].label.c_str(), items[i].look), line.width());
        line.place(width);
        const Touch touched = touchChip(theme, items[i], width, ids[i] == stop);
        if (items[i].look.enabled) {
            stops.push_back({touched.id, touched.box});
        }
        if (touched.pressed) {
            pressed = i;
        }
    }
    walkStops(stops, Walk::Across);
    return pressed;
}

std::optional<std::size_t> chips(const Theme& theme, std::span<const ChipItem> items, float width) {
    constexpr float between = 6;
    LineWrap line(theme, width, chipHeight, between, between);
    const auto pressed = chips(theme, line, items);
    line.finish();
    return pressed;
}

float tagWidth(const Theme& theme, std::string_view words) {
    const float natural = theme.textSize(TextStyle::TinyMedium, words).x + 2 * theme.px(tagPadding);
    return std::min(natural, std::max(mostRoom(theme), theme.px(chipLeast)));
}

void tag(const Theme& theme, std::string_view words) {
    const Box box = Box::at(here(), {tagWidth(theme, words), theme.px(tagHeight)});
    occupy(box.size());
    ImDrawList& canvas = *ImGui::GetWindowDrawList();
    surface(canvas, theme, box, tagHeight / 2, theme.colors().well);
    const ImVec2 at(box.min.x + theme.px(tagPadding),
                    box.center().y - theme.face(TextStyle::TinyMedium).line / 2);
    if (theme.ellipsized(canvas, at, box.width() - 2 * theme.px(tagPadding), TextStyle::TinyMedium,
                         theme.colors().ink2, words)) {
        tooltip(theme, words);
    }
}

} // namespace tend::ui
