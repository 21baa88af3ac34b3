#include "base/tr.hpp"
#include "ui/streaks/streak_words.hpp"
#include "ui/streaks/streaks_parts.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/day_marks.hpp"
#include "ui/widgets/day_words.hpp"
#include "ui/widgets/flow.hpp"
#include "ui/widgets/surface.hpp"

#include <algorithm>
#include <optional>
#include <string>

namespace tend::ui {
namespace {

/// A habit that has not begun is open today like the others.
std::optional<domain::DayState> stateShown(const domain::Streak& streak, domain::Day day, domain::Day today) {
    if (const auto state = stateOn(streak, day))
        return state->state;
    return day == today && streak.days.empty() ? std::optional(streak.today) : std::nullopt;
}

void drawState(const domain::BoardStreak& row, domain::Day day, domain::Day today, const Theme& theme) {
    const auto state = stateShown(*row.streak, day, today);
    const auto left = here();
    auto& canvas = *ImGui::GetWindowDrawList();
    const auto words = state ? stateWords(*state) : std::string_view(base::tr("before it began"));
    const float nameLeft = theme.px(30), room = roomLeft();
    const auto called = domain::nameOf(row.habit);
    const float name = theme.textSize(TextStyle::Label, called).x;
    const float wordsLeft = std::max(theme.px(150), nameLeft + name + theme.px(16));
    const bool below = wordsLeft + theme.textSize(TextStyle::Body, words).x > room;
    if (state)
        daySquare(canvas, theme, {left.x, left.y + theme.px(3)}, theme.px(18), *state);
    const float top = left.y + theme.px(2);
    const float high = theme.wrapped(canvas, {left.x + nameLeft, top}, room - nameLeft, TextStyle::Label,
                                     theme.colors().ink, called);
    if (!below)
        theme.text(canvas, {left.x + wordsLeft, top}, TextStyle::Body, theme.colors().ink2, words);
    const float more = below ? theme.wrapped(canvas, {left.x + nameLeft, top + high}, room - nameLeft,
                                             TextStyle::Body, theme.colors().ink2, words)
                             : 0;
    occupy({room, high + more + theme.px(8)});
}

void drawActions(const domain::HeatDay& held, domain::Day today, const Theme& theme, Intents& intents) {
    const bool past = held.day <= today;
    const char* open = base::tr("Open this day###open-day");
    const ButtonLook small{.size = ButtonSize::Small};
    const float right = here().x + roomLeft();
    if (past && button(theme, open, small))
        intents.emplace_back(ShowDay{held.day});
    const ButtonLook quiet{.kind = ButtonKind::Quiet, .size = ButtonSize::Small, .icon = Icon::Rest};
    const bool mayRest = !held.resting && held.checkIns + held.gratitude + held.hellos == 0;
    const char* rest = held.resting ? base::tr("Take the rest day back###wake-day")
                       : mayRest    ? base::tr("Make it a rest day###rest-day")
                                    : "";
    const bool restful = held.resting || mayRest;
    if (past && restful && ImGui::GetItemRectMax().x + theme.px(8) + buttonWidth(theme, rest, quiet) <= right)
        beside(theme, 8);
    else if (past && restful)
        gap(theme, 8);
    if (held.resting) {
        if (button(theme, rest, quiet))
            intents.emplace_back(Wake{held.day});
    } else if (mayRest && button(theme, rest, quiet)) {
        intents.emplace_back(RestOn{held.day});
    }
}

} // namespace

void drawDayCard(const domain::StreakBoard& board, StreaksState& state, const Theme& theme, float width,
                 float least, Intents& intents) {
    if (board.days.empty())
        return;
    auto day = state.day.value_or(board.today);
    if (day.year() != board.year)
        day = std::clamp(board.today, board.days.front().day, board.days.back().day);
    const auto& held = board.days[std::size_t(day - board.days.front().day)];
    const float side = cardPadding(width);
    const Panel card(theme, {.width = width, .padding = {side, 20}, .least = least});
    const auto& colors = theme.colors();
    words(theme, TextStyle::Head, colors.ink,
          day == board.today ? std::string(base::tr("Today")) : weekdayDate(day));
    gap(theme, 2);
    paragraph(theme, TextStyle::Small, colors.ink2, heldWords(held, board.today), width - 2 * side);
    gap(theme, 12);
    for (const auto& row : board.streaks)
        if (!row.habit.hidden && !row.habit.ended)
            drawState(row, day, board.today, theme);
    gap(theme, 12);
    drawActions(held, board.today, theme, intents);
}

} // namespace tend::ui
