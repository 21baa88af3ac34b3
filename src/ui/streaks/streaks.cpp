#include "ui/streaks/streaks.hpp"

#include "base/tr.hpp"
#include "ui/streaks/habit_parts.hpp"
#include "ui/streaks/streaks_parts.hpp"
#include "ui/theme/metrics.hpp"
#include "ui/theme/scope.hpp"
#include "ui/theme/theme.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/flow.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace tend::ui {
namespace {

constexpr float sideBySide = 760; ///< below this the two small cards stand under each other
constexpr float between = space::cards;
constexpr float smallCards = 232; ///< height of two cards beside each other
constexpr float chartCards = 404; ///< the same, of charts
constexpr float moodCards = 412;

/// A button of the header: with its words, or only its icon where there is hardly any room.
struct HeaderButton {
    const char* label;
    ButtonLook look;
    bool wordless = false;

    float width(const Theme& theme) const {
        return wordless ? theme.px(control::small) : buttonWidth(theme, label, look);
    }

    bool draw(const Theme& theme) const {
        return wordless
                   ? iconButton(
                         theme, *look.icon, label,
                         {.size = control::small, .icon = 18, .outlined = look.kind == ButtonKind::Outline})
                   : button(theme, label, look);
    }
};

/// At the end of the title's line, under it where there is no room.
void drawHeader(const domain::StreakBoard& board, StreaksState& state, const Theme& theme, float width,
                Intents& intents) {
    const auto top = here();
    const char* title = base::tr("Streaks and patterns");
    const float room = theme.px(width);
    const bool hidden = board.numbersHidden;
    std::array buttons{
        HeaderButton{hidden ? base::tr("Show numbers###hide-numbers")
                            : base::tr("Hide numbers###hide-numbers"),
                     {.kind = ButtonKind::Quiet,
                      .size = ButtonSize::Small,
                      .icon = hidden ? Icon::Eye : Icon::EyeOff}},
        HeaderButton{base::tr("Habit###add-habit"), {.size = ButtonSize::Small, .icon = Icon::Plus}}};
    const auto all = [&] {
        float sum = theme.px(8) * float(buttons.size() - 1);
        for (const auto& one : buttons)
            sum += one.width(theme);
        return sum;
    };
    const float titleEnd = theme.textSize(TextStyle::Title, title).x + theme.px(16);
    for (auto& one : buttons)
        if (titleEnd + all() > room)
            one.wordless = true;
    const bool below = titleEnd + all() > room;
    paragraph(theme, TextStyle::Title, theme.colors().ink, title, width);
    const float titleHigh = here().y - top.y;
    const float y = below ? top.y + titleHigh + theme.px(4) : top.y + theme.px(2);
    moveTo({top.x + room - all(), y});
    if (buttons[0].draw(theme))
        intents.emplace_back(HideNumbers{!hidden});
    moveTo({top.x + room - buttons[1].width(theme), y});
    if (buttons[1].draw(theme))
        openNewHabit(state.form);
    moveTo({top.x, top.y + (below ? titleHigh + theme.px(4 + control::small + 12) : theme.px(48))});
}

/// Two cards beside each other, or under each other where it is narrow. `least`: logical px they are high.
template <class Left, class Right>
void drawPair(const Theme& theme, float width, float least, Left left, Right right) {
    if (width < sideBySide) {
        left(width, 0);
        gap(theme, between);
        right(width, 0);
        return;
    }
    const auto top = here();
    constexpr float leftShare = 0.56F;
    const float first = std::floor((width - between) * leftShare);
    left(first, least);
    const float leftEnd = here().y;
    moveTo({top.x + theme.px(first + between), top.y});
    right(width - between - first, least);
    moveTo({top.x, std::max(leftEnd, here().y)});
    occupy({0, 0});
}

void drawCards(const StreaksPage& page, StreaksState& state, const Theme& theme, float width,
               Intents& intents) {
    const auto& board = page.board;
    drawStreakCard(board, page.strength, state, theme, width, intents);
    gap(theme, between);
    drawYearCard(board, page.calendar, state, theme, width, intents);
    gap(theme, between);
    drawPair(
        theme, width, smallCards,
        [&](float wide, float least) { drawDayCard(board, state, theme, wide, least, intents); },
        [&](float wide, float least) { drawRestCard(board, state, theme, wide, least, intents); });
    gap(theme, between);
    drawPair(
        theme, width, chartCards,
        [&](float wide, float least) { drawLineCard(board, page.line, state, theme, wide, least, intents); },
        [&](float wide, float least) { drawPatternCard(page.patterns, state, theme, wide, least, intents); });
    gap(theme, between);
    drawPair(
        theme, width, moodCards,
        [&](float wide, float least) {
            drawMoodsCard(board, page.moods, state, theme, wide, least, intents);
        },
        [&](float wide, float least) {
            drawWhenCard(board, page.moodsWhen, state, theme, wide, least, intents);
        });
    gap(theme, between);
    drawMonthsCard(board, page.months, state, theme, width, intents);
    gap(theme, between);
    drawTimelineCard(board, state, theme, width, intents);
}

} // namespace

void drawStreaks(const StreaksPage& page, StreaksState& state, const Theme& theme, Intents& intents) {
    const auto& board = page.board;
    const float room = ImGui::GetContentRegionAvail().x / theme.scale();
    const float side = room < widths::tight ? space::sideTight
                       : room < 480         ? space::sideSmall
                                            : space::windowSide;
    const float width = std::min(room - 2 * side, widths::blockWide);
    const StyleScope noPadding(ImGuiStyleVar_WindowPadding, ImVec2(0, 0));
    if (ImGui::BeginChild("###streaks", {0, 0}, ImGuiChildFlags_NavFlattened)) {
        gap(theme, 24);
        ImGui::Indent(theme.px(std::max(side, (room - width) / 2)));
        drawHeader(board, state, theme, width, intents);
        drawCards(page, state, theme, width, intents);
        gap(theme, 32);
        drawHabitForm(board, state.form, theme, intents);
    }
    ImGui::EndChild();
}

} // namespace tend::ui
