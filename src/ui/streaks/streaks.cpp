#include "ui/streaks/streaks.hpp"

#include "base/tr.hpp"
#include "ui/streaks/streaks_parts.hpp"
#include "ui/theme/metrics.hpp"
#include "ui/theme/scope.hpp"
#include "ui/theme/theme.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/flow.hpp"

#include <algorithm>
#include <cmath>

namespace tend::ui {
namespace {

constexpr float sideBySide = 760; ///< below this the two small cards stand under each other
constexpr float between = space::cards;
constexpr float sameHeight = 232; ///< of two cards beside each other

/// The switch at the end of the title's line, under it where there is no room; only its eye where there is
/// hardly any.
bool drawNumbersSwitch(bool hidden, const Theme& theme, float width, float titleWidth) {
    const auto top = here();
    const char* label =
        hidden ? base::tr("Show numbers###hide-numbers") : base::tr("Hide numbers###hide-numbers");
    const ButtonLook look{
        .kind = ButtonKind::Quiet, .size = ButtonSize::Small, .icon = hidden ? Icon::Eye : Icon::EyeOff};
    const float least = buttonWidth(theme, label, look);
    const float room = theme.px(width);
    if (least > room) {
        moveTo({top.x + room - theme.px(36), top.y});
        const bool pressed = iconButton(theme, *look.icon, label);
        moveTo(top);
        return pressed;
    }
    const bool below = titleWidth + theme.px(12) + least > room;
    moveTo(below ? ImVec2(top.x, top.y + theme.px(40)) : ImVec2(top.x + room - least, top.y + theme.px(2)));
    const bool pressed = button(theme, label, look);
    moveTo({top.x, top.y + theme.px(below ? 36 : 0)});
    return pressed;
}

void drawHeader(const domain::StreakBoard& board, const Theme& theme, float width, Intents& intents) {
    const auto top = here();
    const char* title = base::tr("Streaks");
    words(theme, TextStyle::Title, theme.colors().ink, title);
    moveTo(top);
    if (drawNumbersSwitch(board.numbersHidden, theme, width, theme.textSize(TextStyle::Title, title).x))
        intents.emplace_back(HideNumbers{!board.numbersHidden});
    moveTo({top.x, here().y + theme.px(48)});
}

void drawCards(const domain::StreakBoard& board, StreaksState& state, const Theme& theme, float width,
               Intents& intents) {
    drawStreakCard(board, state, theme, width);
    gap(theme, between);
    drawYearCard(board, state, theme, width, intents);
    gap(theme, between);
    if (width < sideBySide) {
        drawDayCard(board, state, theme, width, 0, intents);
        gap(theme, between);
        drawRestCard(board, state, theme, width, 0, intents);
        return;
    }
    const auto top = here();
    const float left = std::floor((width - between) * 0.56F);
    drawDayCard(board, state, theme, left, sameHeight, intents);
    const float leftEnd = here().y;
    moveTo({top.x + theme.px(left + between), top.y});
    drawRestCard(board, state, theme, width - between - left, sameHeight, intents);
    moveTo({top.x, std::max(leftEnd, here().y)});
    occupy({0, 0});
}

} // namespace

void drawStreaks(const domain::StreakBoard& board, StreaksState& state, const Theme& theme,
                 Intents& intents) {
    const float room = ImGui::GetContentRegionAvail().x / theme.scale();
    const float side = room < widths::tight ? space::sideTight
                       : room < 480         ? space::sideSmall
                                            : space::windowSide;
    const float width = std::min(room - 2 * side, widths::blockWide);
    const StyleScope noPadding(ImGuiStyleVar_WindowPadding, ImVec2(0, 0));
    if (ImGui::BeginChild("###streaks", {0, 0}, ImGuiChildFlags_NavFlattened)) {
        gap(theme, 24);
        ImGui::Indent(theme.px(std::max(side, (room - width) / 2)));
        drawHeader(board, theme, width, intents);
        drawCards(board, state, theme, width, intents);
        gap(theme, 32);
    }
    ImGui::EndChild();
}

} // namespace tend::ui
