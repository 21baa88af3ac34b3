#include "base/tr.hpp"
#include "ui/charts/day_strip.hpp"
#include "ui/streaks/streak_words.hpp"
#include "ui/streaks/streaks_parts.hpp"
#include "ui/theme/paint.hpp"
#include "ui/theme/scope.hpp"
#include "ui/widgets/day_marks.hpp"
#include "ui/widgets/day_words.hpp"
#include "ui/widgets/flow.hpp"
#include "ui/widgets/surface.hpp"
#include "ui/widgets/tooltip.hpp"
#include "ui/widgets/touch.hpp"

#include <algorithm>
#include <cmath>
#include <string>

namespace tend::ui {
namespace {

constexpr float listWidth = 296;
constexpr float rowHeight = 60;
constexpr float narrow = 720; ///< below this the explanation stands under the list

std::string strengthWords(const domain::Streak& streak) {
    return base::fill(base::tr("Strength {0} of 100"), {std::to_string(std::lround(streak.strength * 100))});
}

void drawRowWords(const domain::BoardStreak& row, bool numbersHidden, const Theme& theme, const Box& box) {
    auto& canvas = *ImGui::GetWindowDrawList();
    const auto& colors = theme.colors();
    const float textLeft = box.min.x + theme.px(numbersHidden ? 18 : 72);
    if (!numbersHidden)
        theme.text(canvas, {box.min.x + theme.px(18), box.min.y + theme.px(10)}, TextStyle::NumberLarge,
                   colors.ink, std::to_string(row.streak.length()));
    theme.text(canvas, {textLeft, box.min.y + theme.px(11)}, TextStyle::Label, colors.ink,
               numbersHidden ? habitName(row.habit) : habitWords(row.habit, row.streak.length()));
    const auto line = numbersHidden ? std::string(base::tr("Kept day by day")) : strengthWords(row.streak);
    theme.text(canvas, {textLeft, box.min.y + theme.px(31)}, TextStyle::Small, colors.ink2, line);
}

std::string labelOf(domain::HabitKind habit) {
    return std::string(habitName(habit)) + "###habit-" + std::string(domain::toWord(habit));
}

/// The chosen one is the list's only stop for Tab, which would else choose every one it passes.
void drawRow(const domain::BoardStreak& row, bool chosen, bool numbersHidden, StreaksState& state,
             const Theme& theme, float width) {
    const auto touched = touch(theme, labelOf(row.habit).c_str(), theme.px(width, rowHeight),
                               {.tabStop = chosen, .checked = chosen});
    if (touched.pressed || touched.focused)
        state.habit = row.habit;
    auto& canvas = *ImGui::GetWindowDrawList();
    const auto& colors = theme.colors();
    if (chosen) {
        surface(canvas, theme, touched.box, corner::well, colors.well);
        outline(canvas, theme, touched.box, corner::well);
    } else if (touched.warmth > 0) {
        surface(canvas, theme, touched.box, corner::well, faded(colors.hover, touched.warmth));
    }
    drawRowWords(row, numbersHidden, theme, touched.box);
    ringGauge(canvas, theme, {touched.box.max.x - theme.px(32), touched.box.center().y}, theme.px(12.5F),
              theme.px(3), row.streak.strength);
    drawRing(theme, touched, corner::well);
}

void drawList(const domain::StreakBoard& board, StreaksState& state, const Theme& theme, float width) {
    const auto top = here();
    std::vector<Stop> stops;
    for (std::size_t i = 0; i < board.streaks.size(); ++i) {
        moveTo({top.x, top.y + theme.px(rowHeight + 2) * float(i)});
        const auto& row = board.streaks[i];
        drawRow(row, row.habit == state.habit, board.numbersHidden, state, theme, width);
        stops.push_back({ImGui::GetItemID(), {ImGui::GetItemRectMin(), ImGui::GetItemRectMax()}});
    }
    walkStops(stops, Walk::Down);
    moveTo({top.x, top.y + theme.px(rowHeight + 2) * float(board.streaks.size())});
}

void drawWhy(const domain::BoardStreak& chosen, const domain::StreakBoard& board, StreaksState& state,
             const Theme& theme, float width) {
    const GroupScope group;
    const auto& colors = theme.colors();
    words(theme, TextStyle::Nav, colors.ink, whyTitle(chosen.streak, board.numbersHidden));
    gap(theme, 2);
    paragraph(theme, TextStyle::Small, colors.ink2, whyWords(chosen.streak, board.today, board.numbersHidden),
              width);
    gap(theme, 12);
    if (chosen.streak.days.empty())
        return;
    const DayStrip strip{.days = chosen.streak.days,
                         .counted = chosen.streak.current,
                         .today = board.today,
                         .weekStart = board.allowance.weekStart};
    const auto shown = dayStrip(theme, "###why-days", strip, state.stripCursor, width);
    const auto day = shown ? stateOn(chosen.streak, *shown) : std::nullopt;
    if (day)
        tooltipAt(theme, tipPoint(), weekdayDate(day->day), stateWords(day->state));
}

} // namespace

void drawStreakCard(const domain::StreakBoard& board, StreaksState& state, const Theme& theme, float width) {
    const auto chosen = std::find_if(board.streaks.begin(), board.streaks.end(),
                                     [&](const auto& row) { return row.habit == state.habit; });
    const bool stacked = width < narrow;
    const Panel card(theme, {.width = width, .padding = {8, 10}});
    const auto top = here();
    const float inner = width - 16;
    drawList(board, state, theme, stacked ? inner : listWidth);
    const auto listEnd = here();
    if (chosen == board.streaks.end())
        return;
    if (stacked)
        moveTo({top.x + theme.px(16), listEnd.y + theme.px(8)});
    else
        moveTo({top.x + theme.px(listWidth + 32), top.y + theme.px(8)});
    drawWhy(*chosen, board, state, theme, stacked ? inner - 32 : inner - listWidth - 32 - 24);
    moveTo({top.x, std::max(here().y, listEnd.y)});
    occupy({0, 0});
}

} // namespace tend::ui
