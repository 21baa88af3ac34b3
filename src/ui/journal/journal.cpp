#include "ui/journal/journal.hpp"

#include "base/tr.hpp"
#include "ui/journal/choosing.hpp"
#include "ui/theme/metrics.hpp"
#include "ui/theme/paint.hpp"
#include "ui/theme/scope.hpp"
#include "ui/today/today_layout.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/empty_state.hpp"
#include "ui/widgets/flow.hpp"
#include "ui/widgets/popover.hpp"
#include "ui/widgets/surface.hpp"

#include <algorithm>

namespace tend::ui {
namespace {

using base::tr;

// Logical px.
constexpr float top = space::windowTop, underHead = 12, marginWidth = widths::margin;

/// Where there is hardly any height the chips are where the calendar is, so that there is room to read in.
bool chipsAside(const Theme& theme, const TodayLayout& layout) {
    constexpr float low = 420;
    return layout.marginBelow && ImGui::GetWindowHeight() < theme.px(low);
}

void drawMarginButton(const JournalFrame& frame, const TodayLayout& layout, ImVec2 at) {
    const Theme& theme = frame.theme;
    if (!layout.marginBelow)
        return;
    constexpr const char* id = "journal-margin";
    const bool aside = chipsAside(theme, layout); // of the page, not of the popover
    moveTo({at.x + layout.sheet - theme.px(36), at.y + theme.px(6)});
    if (iconButton(theme, Icon::Calendar, tr("Calendar and earlier years###journal-aside")))
        openPopover(id);
    const Box anchor{ImGui::GetItemRectMin(), ImGui::GetItemRectMax()};
    const float width = std::min(marginWidth, ImGui::GetMainViewport()->Size.x / theme.scale() - 32);
    const Popover open(theme, id, anchor, {.width = width, .alignRight = true});
    if (!open)
        return;
    const auto before = frame.state.jump;
    if (aside) {
        drawSearchChips(frame, roomLeft());
        gap(theme, 16);
    }
    drawJournalMargin(frame, roomLeft() / theme.scale());
    if (frame.state.jump != before)
        closePopover();
}

/// The search; where the margin has no room beside the sheet, a way to it. Returns where the sheet begins.
float drawHead(const JournalFrame& frame, const TodayLayout& layout, ImVec2 at) {
    const Theme& theme = frame.theme;
    moveTo(at);
    const float aside = layout.marginBelow ? theme.px(36 + 8) : 0;
    drawSearchBar(frame, layout.sheet - aside, !chipsAside(theme, layout));
    const float under = here().y;
    drawMarginButton(frame, layout, at);
    return under + theme.px(underHead);
}

void drawSheet(const JournalFrame& frame, const Box& sheet) {
    const Theme& theme = frame.theme;
    const Box ran{sheet.min, {sheet.max.x, sheet.max.y + theme.px(40)}};
    ground(*ImGui::GetWindowDrawList(), theme, ran, Ground::Sheet);
    moveTo(sheet.min);
    const float bar = std::clamp(chosenBarHeight(frame), 0.0F, std::max(0.0F, sheet.height() / 2));
    const Box list{sheet.min, {sheet.max.x, sheet.max.y - bar}};
    if (ImGui::BeginChild("###timeline", list.size(), ImGuiChildFlags_NavFlattened,
                          ImGuiWindowFlags_NoScrollbar | ImGuiWindowFlags_NoScrollWithMouse)) {
        if (frame.page.timeline.days.empty() && frame.page.found) {
            gap(theme, 96);
            emptyState(theme, tr("Nothing found"), tr("Fewer words find more, and parts of words count."));
        } else if (frame.page.timeline.days.empty()) {
            gap(theme, 96);
            if (emptyState(theme, tr("The journal is still blank"),
                           tr("What you write on Today stands here, day under day."),
                           tr("Go to Today###to-today")))
                frame.intents.emplace_back(GoTo{Screen::Today});
        } else {
            drawTimeline(frame, list);
        }
    }
    ImGui::EndChild();
    drawChosenBar(frame, {{sheet.min.x, list.max.y}, sheet.max});
}

/// Reaches to the window's edge, so that its scroll bar stands beside what it scrolls.
void drawMarginPane(const JournalFrame& frame, const TodayLayout& layout, ImVec2 corner, ImVec2 room) {
    const Theme& theme = frame.theme;
    constexpr float halo = space::halo;
    moveTo({corner.x + layout.marginLeft - theme.px(halo), corner.y});
    const ImVec2 size(room.x - layout.marginLeft + theme.px(halo), room.y);
    if (ImGui::BeginChild("###journal-margin", size, ImGuiChildFlags_NavFlattened)) {
        moveTo({here().x + theme.px(halo), here().y + theme.px(top)});
        const GroupScope column;
        drawJournalMargin(frame, layout.margin / theme.scale());
        gap(theme, 24);
    }
    ImGui::EndChild();
}

} // namespace

void drawJournal(const domain::JournalPage& page, JournalState& state, const Theme& theme, Intents& intents) {
    const JournalFrame frame{page, state, theme, intents};
    const ImVec2 corner = here();
    const ImVec2 room = ImGui::GetContentRegionAvail();
    const auto layout = layOut(theme, room.x, ImGui::GetMainViewport()->Size.x);
    const StyleScope noPadding(ImGuiStyleVar_WindowPadding, ImVec2(0, 0));
    const float above = theme.px(chipsAside(theme, layout) ? space::unit : top);
    const ImVec2 head(corner.x + layout.left, corner.y + above);
    const float sheetTop = drawHead(frame, layout, head);
    drawSheet(frame, Box{{head.x, sheetTop}, {head.x + layout.sheet, corner.y + room.y}});
    if (!layout.marginBelow)
        drawMarginPane(frame, layout, corner, room);
}

} // namespace tend::ui
