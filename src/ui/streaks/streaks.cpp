#include "ui/streaks/streaks.hpp"

#include "base/tr.hpp"
#include "ui/streaks/streaks_parts.hpp"
#include "ui/theme/scope.hpp"
#include "ui/theme/theme.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/flow.hpp"

#include <algorithm>
#include <cmath>

namespace tend::ui {
namespace {

constexpr float widest = 1320;    ///< logical px; design.md lets Streaks use this much
constexpr float sideBySide = 760; ///< below this the two small cards stand under each other
constexpr float between = 16;

void drawHeader(const domain::StreakBoard& board, const Theme& theme, float width, Intents& intents) {
    const auto top = here();
    words(theme, TextStyle::Title, theme.colors().ink, base::tr("Streaks"));
    const char* label = board.numbersHidden ? base::tr("Show numbers###hide-numbers")
                                            : base::tr("Hide numbers###hide-numbers");
    const ButtonLook look{.kind = ButtonKind::Quiet,
                          .size = ButtonSize::Small,
                          .icon = board.numbersHidden ? Icon::Eye : Icon::EyeOff};
    moveTo({top.x + theme.px(width) - buttonWidth(theme, label, look), top.y + theme.px(2)});
    if (button(theme, label, look))
        intents.emplace_back(HideNumbers{!board.numbersHidden});
    moveTo({top.x, top.y + theme.px(48)});
}

void drawCards(const domain::StreakBoard& board, StreaksState& state, const Theme& theme, float width,
               Intents& intents) {
    drawStreakCard(board, state, theme, width);
    gap(theme, between);
    drawYearCard(board, state, theme, width, intents);
    gap(theme, between);
    if (width < sideBySide) {
        drawDayCard(board, state, theme, width, intents);
        gap(theme, between);
        drawRestCard(board, state, theme, width, intents);
        return;
    }
    const auto top = here();
    const float left = std::floor((width - between) * 0.56F);
    drawDayCard(board, state, theme, left, intents);
    const float leftEnd = here().y;
    moveTo({top.x + theme.px(left + between), top.y});
    drawRestCard(board, state, theme, width - between - left, intents);
    moveTo({top.x, std::max(leftEnd, here().y)});
    occupy({0, 0});
}

} // namespace

void drawStreaks(const domain::StreakBoard& board, StreaksState& state, const Theme& theme,
                 Intents& intents) {
    const float room = ImGui::GetContentRegionAvail().x / theme.scale();
    const float side = room < 640 ? 16 : 32;
    const float width = std::min(room - 2 * side, widest);
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
