#include "ui/look/look_popover.hpp"

#include "base/tr.hpp"
#include "ui/theme/paint.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/flow.hpp"
#include "ui/widgets/popover.hpp"
#include "ui/widgets/toggle.hpp"
#include "ui/widgets/touch.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
#include <utility>

namespace tend::ui {

namespace {

using base::tr;

constexpr const char* popoverId = "look";
constexpr float width = 272, margin = 8, rowHeight = 40, rowRadius = corner::control;
constexpr float tileWidth = 36, tileHeight = 24, tileRadius = 6, afterTile = 12;

struct Offer {
    std::optional<Look> look; ///< nothing: as the desktop
    const char* label;
};

std::array<Offer, 4> offers() {
    return {{{std::nullopt, tr("As the desktop###look-desktop")},
             {Look::Light, tr("Daylight###look-light")},
             {Look::Dusk, tr("Lamplight###look-dusk")},
             {Look::Contrast, tr("High contrast###look-contrast")}}};
}

/// A small page in the colours of a look.
void drawTile(ImDrawList& canvas, const Theme& theme, const Box& box, Look look) {
    const Colors colors = colorsOf(look);
    const float unit = theme.scale();
    surface(canvas, theme, box, tileRadius, colors.canvas);
    const Box page{{box.min.x + 6 * unit, box.min.y + 6 * unit}, {box.max.x - 6 * unit, box.max.y}};
    canvas.AddRectFilled(page.min, page.max, ImGui::GetColorU32(colors.sheet), 3 * unit,
                         ImDrawFlags_RoundCornersTop);
    const float rim = std::max(1.0F, unit);
    canvas.AddRect(page.min, {page.max.x, page.max.y + rim}, ImGui::GetColorU32(colors.outline), 3 * unit,
                   ImDrawFlags_RoundCornersTop, rim);
    const auto line = [&](float top, float end, ImU32 color) {
        canvas.AddRectFilled({page.min.x + 4 * unit, page.min.y + top * unit},
                             {page.min.x + end * unit, page.min.y + (top + 2) * unit},
                             ImGui::GetColorU32(color), unit);
    };
    line(5, 20, colors.ink);
    line(10, 14, colors.act);
    border(canvas, theme, box, tileRadius, theme.colors().edge);
}

/// Two looks, half and half: whichever the desktop has.
void drawDesktopTile(ImDrawList& canvas, const Theme& theme, const Box& box) {
    drawTile(canvas, theme, box, Look::Light);
    canvas.PushClipRect({box.center().x, box.min.y}, box.max, true);
    drawTile(canvas, theme, box, Look::Dusk);
    canvas.PopClipRect();
}

void drawRow(const Theme& theme, const Touch& touched, const Offer& offer, bool chosen) {
    ImDrawList& canvas = *ImGui::GetWindowDrawList();
    const Colors& colors = theme.colors();
    const Box& box = touched.box;
    const float middle = box.center().y;
    if (touched.warmth > 0) {
        surface(canvas, theme, box, rowRadius, faded(colors.hover, touched.warmth));
    }
    const Box tile = Box::at({box.min.x + theme.px(8), middle - theme.px(tileHeight) / 2},
                             theme.px(tileWidth, tileHeight));
    if (offer.look) {
        drawTile(canvas, theme, tile, *offer.look);
    } else {
        drawDesktopTile(canvas, theme, tile);
    }
    const TextStyle style = chosen ? TextStyle::LabelBold : TextStyle::Body;
    const float x = tile.max.x + theme.px(afterTile), end = box.max.x - theme.px(chosen ? 34 : 8);
    theme.ellipsized(canvas, {x, middle - theme.face(style).line / 2}, end - x, style, colors.ink,
                     wordsOf(offer.label));
    if (chosen) {
        theme.icon(canvas, Icon::Check, {box.max.x - theme.px(28), middle - 9 * theme.scale()}, 18,
                   colors.act);
    }
    drawRing(theme, touched, rowRadius);
}

void drawLooks(const Theme& theme, const LookChoice& choice, Intents& intents) {
    const auto all = offers();
    std::array<ImGuiID, all.size()> ids{};
    std::size_t chosen = 0;
    for (std::size_t i = 0; i < all.size(); ++i) {
        ids[i] = ImGui::GetID(all[i].label);
        chosen = all[i].look == choice.look ? i : chosen;
    }
    const ImGuiID stop = tabStopAmong(ids, ids[chosen]);
    std::array<Stop, all.size()> stops{};
    std::optional<std::size_t> to;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const Touch touched = touch(theme, all[i].label, {roomLeft(), theme.px(rowHeight)},
                                    {.tabStop = ids[i] == stop, .checked = i == chosen});
        if (i == chosen) {
            ImGui::SetItemDefaultFocus();
        }
        if (touched.visible) {
            drawRow(theme, touched, all[i], i == chosen);
        }
        stops[i] = {touched.id, touched.box};
        to = touched.pressed ? std::optional(i) : to;
    }
    if (const auto walked = walkStops(stops, Walk::Down)) {
        to = static_cast<std::size_t>(*walked);
    }
    if (to && *to != chosen) {
        intents.emplace_back(ChooseLook{all[*to].look});
    }
}

void drawTextSize(const Theme& theme, const LookChoice& choice, Intents& intents) {
    constexpr float side = 36, numberWidth = 52;
    const ImVec2 origin = here();
    const float end = origin.x + roomLeft();
    const float steps = theme.px(2 * side + numberWidth);
    ImDrawList& canvas = *ImGui::GetWindowDrawList();
    const Colors& colors = theme.colors();
    const float line = theme.face(TextStyle::Body).line;
    const float middle = origin.y + theme.px(side) / 2;
    const float x = origin.x + theme.px(8);
    theme.ellipsized(canvas, {x, middle - line / 2}, end - steps - x, TextStyle::Body, colors.ink,
                     tr("Text size"));
    const auto percent = base::fill(tr("{0} %"), {std::to_string(choice.textPercent)});
    const float wide = theme.tabularWidth(TextStyle::Label, percent);
    theme.tabular(canvas, {end - steps / 2 - wide / 2, middle - line / 2}, TextStyle::Label, colors.ink,
                  percent);
    const IconButtonLook less{.enabled = choice.smaller, .outlined = true};
    const IconButtonLook more{.enabled = choice.larger, .outlined = true};
    moveTo({end - steps, origin.y});
    if (iconButton(theme, Icon::Minus, tr("Smaller text###look-smaller"), less)) {
        intents.emplace_back(ScaleText{-1});
    }
    moveTo({end - theme.px(side), origin.y});
    if (iconButton(theme, Icon::Plus, tr("Larger text###look-larger"), more)) {
        intents.emplace_back(ScaleText{+1});
    }
    moveTo(origin);
    occupy({end - origin.x, theme.px(side)});
}

void drawMovement(const Theme& theme, const LookChoice& choice, Intents& intents) {
    const ImVec2 origin = here();
    moveTo({origin.x + theme.px(8), origin.y});
    bool movement = choice.movement;
    if (toggle(theme, tr("Movement###look-movement"), movement)) {
        intents.emplace_back(SetMovement{movement});
    }
    const float below = here().y;
    if (choice.movement && choice.still) {
        moveTo({origin.x + theme.px(8), below});
        paragraph(theme, TextStyle::Small, theme.colors().ink2, tr("The desktop asks for none."));
        gap(theme, 4);
    }
}

} // namespace

void openLookPopover() {
    openPopover(popoverId);
}

void lookPopover(const Theme& theme, const LookChoice& choice, const Box& anchor, Intents& intents) {
    const float screen = ImGui::GetMainViewport()->Size.x / theme.scale();
    PopoverLook look;
    look.width = std::min(width, screen - 2 * margin);
    look.padding = {8, 8};
    const Popover open(theme, popoverId, anchor, look);
    if (!open) {
        return;
    }
    drawLooks(theme, choice, intents);
    gap(theme, 8);
    divider(theme);
    gap(theme, 8);
    drawTextSize(theme, choice, intents);
    gap(theme, 4);
    drawMovement(theme, choice, intents);
}

} // namespace tend::ui
