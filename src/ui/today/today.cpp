#include "ui/today/today.hpp"

#include "ui/scenery/scenery.hpp"
#include "ui/theme/paint.hpp"
#include "ui/theme/scope.hpp"
#include "ui/today/today_parts.hpp"
#include "ui/widgets/flow.hpp"
#include "ui/widgets/surface.hpp"
#include "ui/widgets/touch.hpp"

#include <imgui_internal.h>

#include <algorithm>

namespace tend::ui {

namespace {

/// Returns where it ends.
float drawSheet(const TodayFrame& frame, ImVec2 origin, float top, float pageHeight) {
    const Theme& theme = frame.theme;
    const auto& layout = frame.layout;
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
    auto& canvas = *ImGui::GetWindowDrawList();
    const Box foot{{left, from - corner}, {left + frame.layout.sheet, to}};
    canvas.AddRectFilled(foot.min, foot.max, frame.theme.colors().sheet);
    outlineSides(canvas, frame.theme, foot);
}

void readDayKeys(const TodayFrame& frame) {
    if (ImGui::GetTopMostPopupModal() != nullptr)
        return; // what stands over the page has the keys
    if (chordPressed(ImGuiMod_Alt | ImGuiKey_LeftArrow))
        frame.ask(ShowDay{frame.page.day - 1});
    if (frame.past() && chordPressed(ImGuiMod_Alt | ImGuiKey_RightArrow))
        frame.ask(ShowDay{frame.page.day + 1});
}

/// Draws under the page and its scroll bar, which takes no room from it: Dear ImGui puts the bar into the
/// draw list of the window behind.
class Backdrop {
  public:
    explicit Backdrop(ImDrawList& canvas) : canvas_(canvas) {
        layers_.Split(&canvas_, 2);
        layers_.SetCurrentChannel(&canvas_, 1);
    }

    ~Backdrop() { layers_.Merge(&canvas_); }

    Backdrop(const Backdrop&) = delete;
    Backdrop& operator=(const Backdrop&) = delete;

    /// `words`: device px from the origin that they take, across and down.
    void draw(const TodayFrame& frame, const Box& seen, ImVec2 origin, ImVec2 words) {
        layers_.SetCurrentChannel(&canvas_, 0);
        canvas_.PushClipRect(seen.min, seen.max, true);
        canvas_.AddRectFilled(seen.min, seen.max, frame.theme.colors().canvas);
        todayScenery(canvas_, frame.theme, origin, seen.width(), frame.page.moodRidge, words);
        canvas_.PopClipRect();
        layers_.SetCurrentChannel(&canvas_, 1);
    }

  private:
    ImDrawList& canvas_;
    ImDrawListSplitter layers_;
};

void drawPage(const TodayFrame& frame, Backdrop& backdrop, const Box& seen) {
    const Theme& theme = frame.theme;
    const ImVec2 origin = here();
    const float header = drawTodayHeader(frame, origin);
    backdrop.draw(frame, seen, origin, {todayWordsEnd(frame), header - origin.y - theme.px(24)});
    const float sheetTop = std::max(header, origin.y + theme.px(todaySheetTop));
    const float sheetEnd = drawSheet(frame, origin, sheetTop, ImGui::GetWindowHeight());
    const bool below = frame.layout.marginBelow;
    const float marginTop = below ? sheetEnd + theme.px(24) : sheetTop;
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
    const StyleScope padding(ImGuiStyleVar_WindowPadding, ImVec2(0, 0));
    const StyleScope spacing(ImGuiStyleVar_ItemSpacing, ImVec2(0, 0));
    const ColorScope bar(ImGuiCol_ScrollbarBg, 0);
    frame.layout = layOut(theme, room.x, ImGui::GetMainViewport()->Size.x);
    Backdrop backdrop(*ImGui::GetWindowDrawList());
    ImGui::BeginChild("###today", room, ImGuiChildFlags_NavFlattened);
    drawPage(frame, backdrop, box);
    readDayKeys(frame);
    ImGui::EndChild();
    drawHelloForm(state.hello, frame.known(), page.day, theme, intents);
}

} // namespace tend::ui
