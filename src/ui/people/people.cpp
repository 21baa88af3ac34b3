#include "ui/people/people.hpp"

#include "base/tr.hpp"
#include "ui/keeping/merge_sheet.hpp"
#include "ui/people/people_parts.hpp"
#include "ui/theme/metrics.hpp"
#include "ui/theme/paint.hpp"
#include "ui/theme/scope.hpp"
#include "ui/theme/theme.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/empty_state.hpp"
#include "ui/widgets/flow.hpp"
#include "ui/widgets/surface.hpp"
#include "ui/widgets/touch.hpp"

#include <imgui_internal.h>

#include <algorithm>
#include <cmath>

namespace tend::ui {

namespace {

using base::tr;

// Logical px.
constexpr float top = space::windowTop, underHeader = 12;
constexpr float halo = space::halo;
constexpr float barRoom = 20; ///< right of the rows for the scroll bar

/// Where the panes stand. Logical px, from the left edge of the screen.
struct Layout {
    float room = 0;
    float left = 0;
    float list = 0;
    float sheetLeft = 0;
    float sheet = 0;
    float padding = space::sheetSide;
    bool both = false;
};

Layout layOut(float room, float window) {
    Layout layout{.room = room, .both = window >= widths::aside};
    if (!layout.both) {
        const bool tight = window < widths::tight, small = window < widths::small;
        layout.left = layout.sheetLeft = tight   ? space::sideTight
                                         : small ? space::sideSmall
                                                 : space::windowSide;
        layout.list = layout.sheet = room - 2 * layout.left;
        layout.padding = tight ? space::sideTight : small ? space::insideSmall : space::sheetSide;
        return layout;
    }
    const float most = room - 24 - (window < widths::full ? 24 : 32);
    const float block = std::min(most, widths::blockWide);
    layout.left = 24 + std::floor((most - block) / 2);
    layout.list = window < widths::full ? 280 : 336;
    layout.sheetLeft = layout.left + layout.list + 24;
    layout.sheet = layout.left + block - layout.sheetLeft;
    layout.padding = layout.sheet < 480 ? 24 : 32;
    return layout;
}

const domain::CareListEntry* entryOf(const domain::CareList& list, const base::Id& person) {
    const auto found = std::ranges::find_if(
        list.entries, [&](const auto& entry) { return entry.person.filing.id == person; });
    return found == list.entries.end() ? nullptr : &*found;
}

bool alone(const domain::CareList& list) {
    return std::ranges::all_of(list.entries, [](const auto& entry) { return entry.person.isMe; });
}

/// Lets go of who is gone; beside the list, somebody a hello would suit is shown until the owner chooses.
void settleShown(const PeopleFrame& frame, bool both) {
    PeopleState& state = frame.state;
    if (state.shown && !entryOf(frame.list, *state.shown))
        state.shown.reset();
    if (state.cursor && !entryOf(frame.list, *state.cursor))
        state.cursor.reset();
    if (!both && state.shown && state.shown == state.suggested)
        state.shown.reset();
    const auto suits =
        std::ranges::find(frame.list.entries, domain::Standing::GoodWeek, &domain::CareListEntry::standing);
    if (both && !state.shown && suits != frame.list.entries.end()) {
        state.shown = state.suggested = suits->person.filing.id;
        frame.theme.motion().wakeIn(0); // the shell brings the page for the next frame
    }
}

/// Where there is hardly room for rows under it, the header scrolls away with them.
bool headerScrolls(const Theme& theme) {
    constexpr float little = 420;
    return ImGui::GetWindowHeight() < theme.px(little);
}

void drawFirstPerson(const PeopleFrame& frame, float width) {
    if (emptyState(frame.theme, tr("Add someone you are glad of"),
                   tr("A friend, a neighbour, whoever made a day lighter."), tr("Add someone###add-first"),
                   width))
        openNewPerson(frame.state.form);
}

void drawListPane(const PeopleFrame& frame, const Layout& layout, ImVec2 corner) {
    const Theme& theme = frame.theme;
    const bool scrolls = headerScrolls(theme);
    const float left = corner.x + theme.px(layout.left);
    float y = corner.y;
    if (!scrolls) {
        moveTo({left, corner.y + theme.px(top)});
        drawCareListHeader(frame, layout.list);
        y = here().y + theme.px(underHeader - halo);
    }
    const float bottom = ImGui::GetWindowPos().y + ImGui::GetWindowHeight();
    const float barSide = layout.both ? barRoom : std::min(barRoom, layout.left);
    const ImVec2 size(theme.px(layout.list + halo + barSide), std::max(1.0F, bottom - y));
    moveTo({left - theme.px(halo), y});
    if (ImGui::BeginChild("###care-list", size, ImGuiChildFlags_NavFlattened)) {
        moveTo({left, here().y + theme.px(scrolls ? top : halo)});
        const GroupScope rows;
        if (scrolls) {
            drawCareListHeader(frame, layout.list);
            gap(theme, underHeader);
        }
        drawCareListRows(frame, layout.list);
        if (!layout.both && alone(frame.list)) {
            gap(theme, 32);
            drawFirstPerson(frame, layout.list);
        }
        gap(theme, 24);
    }
    ImGui::EndChild();
}

void drawNobody(const PeopleFrame& frame, float width) {
    const Theme& theme = frame.theme;
    gap(theme, 96);
    if (alone(frame.list)) {
        drawFirstPerson(frame, width);
    } else {
        emptyState(theme, tr("Everyone is in rhythm"), tr("Choose someone to look in on."), nullptr, width);
    }
}

void drawBack(const PeopleFrame& frame) {
    PeopleState& state = frame.state;
    const bool pressed = iconButton(frame.theme, Icon::Left, tr("Back to the care list###back-to-list"));
    const bool byKeyboard = ImGui::GetIO().NavVisible;
    const bool justOpened = state.page != state.shown;
    if (justOpened && byKeyboard)
        focusItem(ImGui::GetItemID(), {ImGui::GetItemRectMin(), ImGui::GetItemRectMax()});
    if (!pressed)
        return;
    state.cursor = state.shown;
    state.toCursor = byKeyboard;
    state.shown.reset();
    state.page.reset();
}

/// PageUp and PageDown, for what the keyboard does not stop at.
void scrollByKeys() {
    if (!ImGui::IsWindowFocused())
        return;
    const ImGuiID focused = ImGui::GetFocusID();
    const float page = ImGui::GetWindowHeight() * 0.85F;
    if (keyPressedOn(focused, ImGuiKey_PageDown, true))
        ImGui::SetScrollY(std::min(ImGui::GetScrollY() + page, ImGui::GetScrollMaxY()));
    if (keyPressedOn(focused, ImGuiKey_PageUp, true))
        ImGui::SetScrollY(std::max(ImGui::GetScrollY() - page, 0.0F));
}

/// The sheet begins under the top edge and runs off the bottom; what is on it scrolls.
void drawPagePane(const PeopleFrame& frame, const domain::PersonPage* person, const Layout& layout,
                  ImVec2 corner) {
    const Theme& theme = frame.theme;
    const float left = corner.x + theme.px(layout.sheetLeft);
    const float paneLeft = left - theme.px(layout.both ? 4 : layout.sheetLeft);
    const ImVec2 size(corner.x + theme.px(layout.room) - paneLeft, ImGui::GetWindowHeight());
    moveTo({paneLeft, corner.y});
    if (ImGui::BeginChild("###person-page", size, ImGuiChildFlags_NavFlattened)) {
        const float sheetTop = here().y + theme.px(layout.both ? top : 16);
        const float bottom = ImGui::GetWindowPos().y + size.y + theme.px(40);
        const Box sheet{{left, sheetTop}, {left + theme.px(layout.sheet), bottom}};
        ground(*ImGui::GetWindowDrawList(), theme, sheet, Ground::Sheet);
        const float inner = layout.sheet - 2 * layout.padding;
        if (!layout.both) {
            moveTo({left + theme.px(layout.padding - 8), sheetTop + theme.px(12)});
            drawBack(frame);
            moveTo({left + theme.px(layout.padding), here().y + theme.px(8)});
        } else {
            moveTo({left + theme.px(layout.padding), sheetTop + theme.px(28)});
        }
        if (person) {
            drawPersonPage({*person, frame.state, theme, frame.intents}, inner);
            takePictures(theme, frame.intents, person->entry.person, sheet);
        } else {
            drawNobody(frame, inner);
        }
        gap(theme, 40);
        scrollByKeys();
    }
    ImGui::EndChild();
}

} // namespace

void drawPeople(const domain::CareList& list, const domain::PersonPage* person, PeopleState& state,
                const Theme& theme, Intents& intents) {
    const PeopleFrame frame{list, state, theme, intents};
    const float window = ImGui::GetMainViewport()->Size.x / theme.scale();
    const Layout layout = layOut(ImGui::GetContentRegionAvail().x / theme.scale(), window);
    settleShown(frame, layout.both);
    const ImVec2 corner = here();
    const StyleScope noPadding(ImGuiStyleVar_WindowPadding, ImVec2(0, 0));
    const bool page = state.shown && person && person->entry.person.filing.id == *state.shown;
    if (layout.both || !page)
        drawListPane(frame, layout, corner);
    if (layout.both || page)
        drawPagePane(frame, page ? person : nullptr, layout, corner);
    drawPersonForm(state.form, list, theme, intents);
    drawMerge(theme, list, state.merge, state.pictures, intents);
}

} // namespace tend::ui
