#include "base/tr.hpp"
#include "ui/streaks/streak_words.hpp"
#include "ui/streaks/streaks_parts.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/day_marks.hpp"
#include "ui/widgets/day_words.hpp"
#include "ui/widgets/flow.hpp"
#include "ui/widgets/surface.hpp"

#include <algorithm>
#include <string>

namespace tend::ui {
namespace {

void drawState(const domain::BoardStreak& row, domain::Day day, const Theme& theme) {
    const auto state = stateOn(row.streak, day);
    const auto left = here();
    auto& canvas = *ImGui::GetWindowDrawList();
    if (state)
        daySquare(canvas, theme, {left.x, left.y + theme.px(3)}, theme.px(18), state->state);
    theme.text(canvas, {left.x + theme.px(30), left.y + theme.px(2)}, TextStyle::Label, theme.colors().ink,
               habitName(row.habit));
    theme.text(canvas, {left.x + theme.px(150), left.y + theme.px(2)}, TextStyle::Body, theme.colors().ink2,
               state ? stateWords(state->state) : std::string_view(base::tr("before it began")));
    occupy({roomLeft(), theme.px(28)});
}

void drawActions(const domain::HeatDay& held, domain::Day today, const Theme& theme, Intents& intents) {
    const bool past = held.day <= today;
    if (past && button(theme, base::tr("Open this day###open-day"), {.size = ButtonSize::Small}))
        intents.emplace_back(ShowDay{held.day});
    if (past)
        beside(theme, 8);
    const ButtonLook quiet{.kind = ButtonKind::Quiet, .size = ButtonSize::Small, .icon = Icon::Rest};
    if (held.resting) {
        if (button(theme, base::tr("Take the rest day back###wake-day"), quiet))
            intents.emplace_back(Wake{held.day});
    } else if (held.checkIns + held.gratitude + held.hellos == 0 &&
               button(theme, base::tr("Make it a rest day###rest-day"), quiet)) {
        intents.emplace_back(RestOn{held.day});
    }
}

} // namespace

void drawDayCard(const domain::StreakBoard& board, StreaksState& state, const Theme& theme, float width,
                 Intents& intents) {
    if (board.days.empty())
        return;
    auto day = state.day.value_or(board.today);
    if (day.year() != board.year)
        day = std::clamp(board.today, board.days.front().day, board.days.back().day);
    const auto& held = board.days[std::size_t(day - board.days.front().day)];
    const Panel card(theme, {.width = width, .padding = {28, 20}, .least = 232});
    const auto& colors = theme.colors();
    words(theme, TextStyle::Head, colors.ink,
          day == board.today ? std::string(base::tr("Today")) : weekdayDate(day));
    gap(theme, 2);
    paragraph(theme, TextStyle::Small, colors.ink2, heldWords(held, board.today), width - 56);
    gap(theme, 12);
    for (const auto& row : board.streaks)
        drawState(row, day, theme);
    gap(theme, 12);
    drawActions(held, board.today, theme, intents);
}

} // namespace tend::ui
