#include "ui/palette/palette.hpp"

#include "base/tr.hpp"
#include "ui/theme/metrics.hpp"
#include "ui/theme/paint.hpp"
#include "ui/theme/scope.hpp"
#include "ui/widgets/dialog.hpp"
#include "ui/widgets/flow.hpp"
#include "ui/widgets/text_field.hpp"
#include "ui/widgets/touch.hpp"

#include <imgui_internal.h>

#include <algorithm>
#include <cmath>

namespace tend::ui {
namespace {

using base::tr;

// Logical px.
constexpr float wide = 560, top = 72, rowHeight = 44, underField = 8;
constexpr float iconSize = 18, iconLeft = 13, wordsLeft = 43;
constexpr float rowsSeen = 8, rowsLeast = 1.5F;
constexpr std::size_t mostRows = 60; ///< who wants what comes after them types another letter

std::vector<const PaletteOffer*> rowsOf(PaletteState& state,
                                        const std::function<void(PaletteState&)>& follow) {
    if (state.stale || state.ranked != state.typed) {
        follow(state);
        state.shown = rankedOffers(state);
        state.ranked = state.typed;
        state.stale = false;
    }
    std::vector<const PaletteOffer*> rows;
    for (const auto& offer : state.first)
        rows.push_back(&offer);
    for (std::size_t i = 0; i < std::min(state.shown.size(), mostRows); ++i)
        rows.push_back(&state.offers[state.shown[i]]);
    for (const auto& offer : state.last)
        rows.push_back(&offer);
    return rows;
}

/// The keys belong to the list, though the keyboard is in the field. Whether the mark was moved.
bool walk(PaletteState& state, std::size_t rows) {
    if (rows == 0)
        return false;
    const ImGuiID owner = ImGui::GetID("###palette-list");
    const auto pressed = [owner](ImGuiKey key) {
        ImGui::SetKeyOwner(key, owner, ImGuiInputFlags_LockThisFrame);
        return ImGui::IsKeyPressed(key, ImGuiInputFlags_Repeat, owner);
    };
    const auto page = static_cast<std::size_t>(rowsSeen);
    const auto before = state.marked = std::min(state.marked, rows - 1);
    if (pressed(ImGuiKey_DownArrow))
        state.marked = (state.marked + 1) % rows;
    if (pressed(ImGuiKey_UpArrow))
        state.marked = (state.marked + rows - 1) % rows;
    if (pressed(ImGuiKey_PageDown))
        state.marked = std::min(state.marked + page, rows - 1);
    if (pressed(ImGuiKey_PageUp))
        state.marked -= std::min(state.marked, page);
    return state.marked != before;
}

/// True when it is pressed.
bool drawRow(const Theme& theme, const PaletteOffer& offer, bool marked, bool bring) {
    const auto label = offer.words + "###offer-" + offer.id;
    const Touch row = touch(theme, label.c_str(), {roomLeft(), theme.px(rowHeight)}, {.tabStop = false});
    if (bring)
        ImGui::ScrollToRect(ImGui::GetCurrentWindow(), ImRect(row.box.min, row.box.max));
    if (!row.visible)
        return row.pressed;
    const Colors& colors = theme.colors();
    ImDrawList& canvas = *ImGui::GetWindowDrawList();
    const Box& box = row.box;
    surface(canvas, theme, box, corner::control, marked ? colors.actTint : faded(colors.hover, row.warmth));
    if (marked)
        outline(canvas, theme, box, corner::control);
    const ImU32 ink = marked ? colors.act : colors.ink;
    const float middle = box.center().y;
    theme.icon(canvas, offer.icon, {box.min.x + theme.px(iconLeft), middle - theme.px(iconSize) / 2},
               iconSize, marked ? colors.act : colors.ink2);
    const float left = box.min.x + theme.px(wordsLeft), room = box.max.x - theme.px(12) - left;
    const float words = std::min(theme.textSize(TextStyle::Body, offer.words).x, room);
    theme.ellipsized(canvas, {left, middle - theme.face(TextStyle::Body).line / 2}, room, TextStyle::Body,
                     ink, offer.words);
    const ImVec2 aside = theme.textSize(TextStyle::Small, offer.aside);
    if (aside.x + theme.px(16) <= room - words)
        theme.text(canvas, {box.max.x - theme.px(12) - aside.x, middle - aside.y / 2}, TextStyle::Small,
                   marked ? colors.act : colors.ink2, offer.aside);
    return row.pressed;
}

/// The one that was pressed.
const PaletteOffer* drawRows(const Theme& theme, const std::vector<const PaletteOffer*>& rows,
                             PaletteState& state, bool bring) {
    const float screen = ImGui::GetMainViewport()->Size.y, left = screen - here().y - theme.px(24);
    const float all = theme.px(rowHeight) * static_cast<float>(rows.size());
    const float high =
        std::min({all, theme.px(rowHeight * rowsSeen), std::max(left, theme.px(rowHeight * rowsLeast))});
    const PaletteOffer* pressed = nullptr;
    const StyleScope padding(ImGuiStyleVar_WindowPadding, ImVec2(0, 0));
    if (ImGui::BeginChild("###palette-list", {roomLeft(), std::ceil(high)}, ImGuiChildFlags_None,
                          ImGuiWindowFlags_NoNav | ImGuiWindowFlags_NoBackground)) {
        const bool moved = ImGui::GetIO().MouseDelta.x != 0 || ImGui::GetIO().MouseDelta.y != 0;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            if (drawRow(theme, *rows[i], i == state.marked, bring && i == state.marked))
                pressed = rows[i];
            if (moved && ImGui::IsItemHovered())
                state.marked = i;
        }
    }
    ImGui::EndChild();
    return pressed;
}

} // namespace

std::optional<std::string> palette(const Theme& theme, PaletteState& state,
                                   const std::function<void(PaletteState&)>& follow) {
    std::optional<std::string> taken;
    const bool opening = state.open && !ImGui::IsPopupOpen("###palette");
    const Dialog dialog(theme, "###palette", state.open, {.width = wide, .top = top, .padding = {12, 12}});
    if (!dialog)
        return taken;
    bool bring = walk(state, state.first.size() + std::min(state.shown.size(), mostRows) + state.last.size());
    FieldLook look{.height = control::search};
    look.placeholder = tr("A person, a day, a word, anything to do");
    look.icon = Icon::Search;
    look.radius = corner::card;
    look.focus = opening;
    look.keeps = true;
    const auto field = textField(theme, tr("Find anything###palette-field"), state.typed, look);
    if (field.changed) {
        state.marked = 0;
        bring = true;
    }
    gap(theme, underField);
    const auto rows = rowsOf(state, follow);
    const auto* chosen = drawRows(theme, rows, state, bring);
    if (field.entered && !rows.empty())
        chosen = rows[std::min(state.marked, rows.size() - 1)];
    if (chosen) {
        taken = chosen->id;
        rememberTaken(state, chosen->id);
    }
    if (chosen || field.escaped) {
        state.open = false;
        ImGui::CloseCurrentPopup();
    }
    return taken;
}

} // namespace tend::ui
