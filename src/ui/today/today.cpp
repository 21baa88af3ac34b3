#include "ui/today/today.hpp"

#include "ui/scenery/scenery.hpp"
#include "ui/theme/paint.hpp"
#include "ui/theme/scope.hpp"
#include "ui/today/today_parts.hpp"
#include "ui/widgets/flow.hpp"
#include "ui/widgets/surface.hpp"

#include <algorithm>

namespace tend::ui {

namespace {

/// Returns where it ends.
float drawSheet(const TodayFrame& frame, ImVec2 origin, float pageHeight) {
    const Theme& theme = frame.theme;
    const auto& layout = frame.layout;
    const float top = origin.y + theme.px(todaySheetTop);
    moveTo({origin.x + layout.left, top});
    PanelLook look{.ground = Ground::Sheet, .width = layout.sheet / theme.scale()};
    look.padding = {layout.padding / theme.scale(), 20};
    look.least = layout.marginBelow ? 0 : (origin.y + pageHeight - top) / theme.scale();
    {
        const Panel sheet(theme, look);
        drawDayNotices(frame);
        drawCheckInCard(frame);
        drawThanks(frame);
        drawHellosOfDay(frame);
    }
    return here().y;
}

/// Returns where it ends.
float drawMarginAt(const TodayFrame& frame, ImVec2 topLeft) {
    moveTo(topLeft);
    {
        const GroupScope group;
        drawMargin(frame);
    }
    return here().y + frame.theme.px(24);
}

/// A sheet beside the margin runs off the foot of the page.
void runOff(const TodayFrame& frame, float left, float from, float to) {
    const float corner = frame.theme.px(18);
    ImGui::GetWindowDrawList()->AddRectFilled({left, from - corner}, {left + frame.layout.sheet, to},
                                              frame.theme.colors().sheet);
}

void readDayKeys(const TodayFrame& frame) {
    if (ImGui::Shortcut(ImGuiMod_Alt | ImGuiKey_LeftArrow, ImGuiInputFlags_RouteGlobal))
        frame.ask(ShowDay{frame.page.day - 1});
    if (frame.past() && ImGui::Shortcut(ImGuiMod_Alt | ImGuiKey_RightArrow, ImGuiInputFlags_RouteGlobal))
        frame.ask(ShowDay{frame.page.day + 1});
}

/// `under`: of the window behind the page, so that hills lie under the scroll bar and take no room from it.
void drawPage(const TodayFrame& frame, ImDrawList& under) {
    const Theme& theme = frame.theme;
    const ImVec2 origin = here();
    const float width = ImGui::GetWindowWidth(), height = ImGui::GetWindowHeight();
    const Box seen = Box::at(ImGui::GetWindowPos(), {width, height});
    under.PushClipRect(seen.min, seen.max, true);
    todayScenery(under, theme, origin, width, frame.page.moodRidge);
    under.PopClipRect();
    drawTodayHeader(frame, origin);
    const float sheetEnd = drawSheet(frame, origin, height);
    const bool below = frame.layout.marginBelow;
    const float marginTop = below ? sheetEnd + theme.px(24) : origin.y + theme.px(todaySheetTop);
    const float marginEnd = drawMarginAt(frame, {origin.x + frame.layout.marginLeft, marginTop});
    const float end = std::max(sheetEnd, marginEnd);
    if (!below)
        runOff(frame, origin.x + frame.layout.left, sheetEnd, end);
    moveTo({origin.x, end});
    occupy({1, 0});
}

} // namespace

void drawToday(const domain::DayPage& page, TodayState& state, const Theme& theme, Intents& intents) {
    TodayFrame frame{page, state, theme, intents};
    followPage(frame);
    const ImVec2 room = ImGui::GetContentRegionAvail();
    const Box box = Box::at(here(), room);
    auto& under = *ImGui::GetWindowDrawList();
    under.AddRectFilled(box.min, box.max, theme.colors().canvas);
    const StyleScope padding(ImGuiStyleVar_WindowPadding, ImVec2(0, 0));
    const StyleScope spacing(ImGuiStyleVar_ItemSpacing, ImVec2(0, 0));
    const ColorScope bar(ImGuiCol_ScrollbarBg, 0);
    ImGui::BeginChild("###today", room, ImGuiChildFlags_NavFlattened);
    frame.layout = layOut(theme, room.x, ImGui::GetMainViewport()->Size.x);
    drawPage(frame, under);
    readDayKeys(frame);
    ImGui::EndChild();
    drawHelloForm(state.hello, page.people, page.day, theme, intents);
}

} // namespace tend::ui
