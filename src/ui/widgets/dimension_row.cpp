#include "ui/widgets/dimension_row.hpp"

#include "ui/theme/paint.hpp"
#include "ui/widgets/flow.hpp"
#include "ui/widgets/tooltip.hpp"
#include "ui/widgets/touch.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <string>

namespace tend::ui {

namespace {

constexpr float height = 36, nameHeight = 28, glyphSize = 20, nameLeft = 30, pipsLeft = 118, pitch = 32,
                firstPip = 20;
constexpr float dot = 5, knob = 10, ring = 5.25F, ringLine = 1.5F, joint = 4;

/// Where the pips of a row are.
struct Pips {
    ImVec2 origin; ///< centre line, left end
    float pitch;

    ImVec2 at(float index) const { return {origin.x + pitch * index, origin.y}; }
};

/// `shown`: the level on its way, 0 (unset) to 5.
void drawPips(const Theme& theme, const Pips& pips, float shown, std::optional<domain::Level> level,
              ImU32 color, const std::array<Touch, 5>& touched) {
    ImDrawList& canvas = *ImGui::GetWindowDrawList();
    const Colors& colors = theme.colors();
    const float scale = theme.scale();
    const ImU32 full = ImGui::GetColorU32(color);
    if (shown > 1) {
        const float half = joint / 2 * scale;
        const ImVec2 from = pips.at(0), to = pips.at(shown - 1);
        canvas.AddRectFilled({from.x, from.y - half}, {to.x, to.y + half}, full);
    }
    for (int i = 0; i < 5; ++i) {
        const ImVec2 center = pips.at(static_cast<float>(i));
        if (static_cast<float>(i) + 1 <= shown - 0.5F) {
            canvas.AddCircleFilled(center, dot * scale, full);
        } else if (static_cast<float>(i) + 1 > shown) {
            const ImU32 rim = mixed(colors.edge, color, touched[static_cast<std::size_t>(i)].warmth);
            circleLine(canvas, center, ring * scale, rim, ringLine * scale);
        }
    }
    if (shown <= 0) {
        return;
    }
    const ImVec2 center = pips.at(std::max(0.0F, shown - 1));
    canvas.AddCircleFilled(center, knob * std::min(1.0F, shown) * scale, full);
    if (level && shown >= 1) {
        const std::string numeral = std::to_string(level->value());
        const ImVec2 size = theme.textSize(TextStyle::TinyBold, numeral);
        theme.text(canvas, {center.x - size.x / 2, center.y - size.y / 2}, TextStyle::TinyBold, colors.sheet,
                   numeral);
    }
}

std::string labelOf(const domain::CareDimension& dimension, int value) {
    const std::string numeral = std::to_string(value);
    return dimension.name + " " + numeral + "###" + dimension.key + "-" + numeral;
}

/// `room`: device px for the glyph and the name.
void drawName(const Theme& theme, ImVec2 leftCenter, const domain::CareDimension& dimension, bool told,
              ImU32 color, float room) {
    ImDrawList& canvas = *ImGui::GetWindowDrawList();
    const Colors& colors = theme.colors();
    theme.icon(canvas, lookOf(dimension).glyph, {leftCenter.x, leftCenter.y - glyphSize / 2 * theme.scale()},
               glyphSize, color);
    const ImVec2 at(leftCenter.x + theme.px(nameLeft), leftCenter.y - theme.face(TextStyle::Label).line / 2);
    const bool cut = theme.ellipsized(canvas, at, room - theme.px(nameLeft), TextStyle::Label,
                                      told ? colors.ink : colors.ink2, dimension.name);
    moveTo({leftCenter.x, leftCenter.y - theme.px(nameHeight) / 2});
    occupy({room, theme.px(nameHeight)});
    if (cut) {
        tooltip(theme, dimension.name);
    }
}

/// Where the name and the pips stand in a row that starts at `origin`.
struct Parts {
    float nameMiddle;
    float nameRoom;
    Pips pips;
};

Parts partsOf(const Theme& theme, ImVec2 origin, float width) {
    const float middle = theme.px(height) / 2;
    if (width >= dimensionRowWidth) {
        return {origin.y + middle,
                theme.px(pipsLeft + firstPip - knob - 2),
                {{origin.x + theme.px(pipsLeft) + theme.px(firstPip), origin.y + middle}, theme.px(pitch)}};
    }
    const float step = std::min(theme.px(pitch), std::floor(theme.px(width) / 5));
    return {origin.y + theme.px(nameHeight) / 2,
            theme.px(width),
            {{origin.x + step / 2, origin.y + theme.px(nameHeight) + middle}, step}};
}

void drawRings(const Theme& theme, const Pips& pips, const std::array<Touch, 5>& touched,
               std::optional<domain::Level> level) {
    for (std::size_t i = 0; i < touched.size(); ++i) {
        if (touched[i].ring) {
            const bool isKnob = level && level->value() == static_cast<int>(i) + 1;
            circleLine(*ImGui::GetWindowDrawList(), pips.at(static_cast<float>(i)),
                       ((isKnob ? knob : ring) + 4) * theme.scale(), theme.colors().act,
                       std::max(1.5F, 2 * theme.scale()));
        }
    }
}

/// What a key or a click makes of the row.
std::optional<LevelChange> changeBy(const Touch& touched, int value, std::optional<domain::Level> level) {
    if (const auto digit = digitPressedOn(touched.id); digit && *digit <= 5) {
        return LevelChange{domain::Level::from(*digit)};
    }
    if (keyPressedOn(touched.id, ImGuiKey_Backspace) || keyPressedOn(touched.id, ImGuiKey_Delete)) {
        return LevelChange{std::nullopt};
    }
    if (touched.pressed) {
        const auto pressed = domain::Level::from(value);
        return LevelChange{pressed == level ? std::nullopt : pressed};
    }
    return std::nullopt;
}

} // namespace

DimensionLook lookOf(const domain::CareDimension& dimension) {
    constexpr std::array<std::string_view, 5> keys{"rest", "mind", "food", "boundaries", "forward"};
    constexpr std::array<Icon, 5> glyphs{Icon::Rest, Icon::Mind, Icon::Food, Icon::Boundaries, Icon::Forward};
    constexpr std::array<Icon, 5> added{Icon::Sun, Icon::Home, Icon::Streaks, Icon::Pen, Icon::Moment};
    const auto found = std::ranges::find(keys, dimension.key);
    if (found != keys.end()) {
        const auto index = found - keys.begin();
        return {glyphs[static_cast<std::size_t>(index)], static_cast<int>(index)};
    }
    const int index = ((dimension.position % 5) + 5) % 5;
    return {added[static_cast<std::size_t>(index)], index};
}

float dimensionRowHeight(float width) {
    return width >= dimensionRowWidth ? height : nameHeight + height;
}

std::optional<LevelChange> dimensionRow(const Theme& theme, const domain::CareDimension& dimension,
                                        std::optional<domain::Level> level, float width) {
    const ImVec2 origin = here();
    const Parts parts = partsOf(theme, origin, width);
    const Pips& pips = parts.pips;
    const ImU32 color = theme.colors().dimensions[static_cast<std::size_t>(lookOf(dimension).color)];
    drawName(theme, {origin.x, parts.nameMiddle}, dimension, level.has_value(), color, parts.nameRoom);
    moveTo(origin);
    occupy(theme.px(std::min(width, dimensionRowWidth), dimensionRowHeight(width)));
    std::array<std::string, 5> labels;
    std::array<ImGuiID, 5> ids{};
    for (std::size_t i = 0; i < ids.size(); ++i) {
        labels[i] = labelOf(dimension, static_cast<int>(i) + 1);
        ids[i] = ImGui::GetID(labels[i].c_str());
    }
    const ImGuiID stop = tabStopAmong(ids, ids[static_cast<std::size_t>(level ? level->value() - 1 : 0)]);
    std::array<Touch, 5> touched;
    std::array<Stop, 5> stops{};
    std::optional<LevelChange> change;
    for (std::size_t i = 0; i < ids.size(); ++i) {
        const int value = static_cast<int>(i) + 1;
        const ImVec2 center = pips.at(static_cast<float>(i));
        touched[i] = touch(theme, labels[i].c_str(), {pips.pitch, theme.px(height)},
                           {.tabStop = ids[i] == stop,
                            .checked = level && level->value() == value,
                            .place = ImVec2(center.x - pips.pitch / 2, center.y - theme.px(height) / 2)});
        stops[i] = {ids[i], touched[i].box};
        if (const auto made = changeBy(touched[i], value, level)) {
            change = made;
        }
    }
    const float shown =
        theme.motion().towards(ids[0], level ? static_cast<float>(level->value()) : 0.0F, duration::mark, 2);
    drawPips(theme, pips, shown, level, color, touched);
    drawRings(theme, pips, touched, level);
    walkStops(stops, Walk::Across);
    if (change && change->level == level) {
        return std::nullopt;
    }
    return change;
}

} // namespace tend::ui
