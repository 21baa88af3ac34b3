#include "base/tr.hpp"
#include "ui/streaks/streak_words.hpp"
#include "ui/streaks/streaks_parts.hpp"
#include "ui/theme/metrics.hpp"
#include "ui/theme/scope.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/chip.hpp"
#include "ui/widgets/day_marks.hpp"
#include "ui/widgets/day_words.hpp"
#include "ui/widgets/flow.hpp"
#include "ui/widgets/segmented.hpp"
#include "ui/widgets/surface.hpp"
#include "ui/widgets/tooltip.hpp"

#include <array>
#include <string>
#include <vector>

namespace tend::ui {
namespace {

constexpr std::array ways{HeatBy::Mood, HeatBy::Care, HeatBy::Gratitude, HeatBy::Hellos};

void drawYearArrows(const domain::StreakBoard& board, StreaksState& state, const Theme& theme,
                    Intents& intents) {
    const auto go = [&](int year) {
        intents.emplace_back(ShowYear{year});
        state.heat = {};
    };
    const IconButtonLook small{.size = 32, .icon = 18};
    const bool hasBefore = board.year > board.firstYear;
    const bool hasAfter = board.year < board.today.year();
    if (iconButton(theme, Icon::Left, base::tr("The year before###year-before"),
                   {.size = small.size, .icon = small.icon, .enabled = hasBefore}))
        go(board.year - 1);
    beside(theme, 0);
    if (iconButton(theme, Icon::Right, base::tr("The year after###year-after"),
                   {.size = small.size, .icon = small.icon, .enabled = hasAfter}))
        go(board.year + 1);
}

using WayLabels = std::array<const char*, ways.size()>;

WayLabels wayLabels() {
    return {base::tr("Mood###heat-mood"), base::tr("Care###heat-care"), base::tr("Thank-yous###heat-thanks"),
            base::tr("Hellos###heat-hellos")};
}

/// Under each other as far as they must.
void drawWaysAsChips(StreaksState& state, const Theme& theme, float width) {
    const auto labels = wayLabels();
    std::vector<ChipItem> items;
    for (std::size_t i = 0; i < ways.size(); ++i)
        items.push_back({labels[i], ways[i] == state.by});
    if (const auto pressed = chips(theme, items, width))
        state.by = ways[*pressed];
}

void drawWays(StreaksState& state, const Theme& theme, float width) {
    const auto labels = wayLabels();
    if (segmentedWidth(theme, labels) > theme.px(width))
        return drawWaysAsChips(state, theme, width);
    int chosen = 0;
    for (std::size_t i = 0; i < ways.size(); ++i)
        if (ways[i] == state.by)
            chosen = int(i);
    if (const auto now = segmented(theme, "###heat-by", labels, chosen))
        state.by = ways[std::size_t(*now)];
}

/// The year and its arrows, what colours it and what the colours mean: in one line, or in two or three where
/// there is no room.
void drawHead(const domain::StreakBoard& board, StreaksState& state, const Theme& theme, float width,
              Intents& intents) {
    const auto top = here();
    const float right = top.x + theme.px(width);
    words(theme, TextStyle::Head, theme.colors().ink, std::to_string(board.year));
    const float yearWidth = theme.textSize(TextStyle::Head, std::to_string(board.year)).x;
    moveTo({top.x + yearWidth + theme.px(12), top.y - theme.px(2)});
    drawYearArrows(board, state, theme, intents);
    const float waysWidth = segmentedWidth(theme, wayLabels());
    float end = top.x + yearWidth + theme.px(90);
    const bool waysBelow = end + waysWidth > right;
    moveTo(waysBelow ? ImVec2(top.x, top.y + theme.px(40)) : ImVec2(end, top.y - theme.px(4)));
    drawWays(state, theme, width);
    end += waysWidth;
    const float below = waysBelow ? here().y + theme.px(8) : top.y + theme.px(40);
    const float legend = heatLegendWidth(theme, state.by);
    if (!waysBelow && end + theme.px(16) + legend < right) {
        moveTo({right - legend, top.y + theme.px(4)});
        heatLegend(theme, state.by);
        moveTo({top.x, below});
    } else if (legend <= theme.px(width)) {
        moveTo({top.x, below});
        heatLegend(theme, state.by);
        moveTo({top.x, below + theme.px(28)});
    } else {
        moveTo({top.x, below});
    }
}

/// Each habit's state, since the colour tells only one of them.
std::string statesWords(const domain::StreakBoard& board, domain::Day day) {
    std::string text;
    for (const auto& row : board.streaks)
        if (const auto state = row.habit.hidden ? std::nullopt : stateOn(row.streak, day))
            text += (text.empty() ? "" : "\n") + domain::nameOf(row.habit) + ": " +
                    std::string(stateWords(state->state));
    return text;
}

} // namespace

void drawYearCard(const domain::StreakBoard& board, StreaksState& state, const Theme& theme, float width,
                  Intents& intents) {
    const float side = width < 240             ? space::sideTight
                       : width < widths::small ? space::sideSmall
                                               : space::sheetSide;
    const Panel card(theme, {.width = width, .padding = {side, 16}});
    drawHead(board, state, theme, width - 2 * side, intents);
    const Heatmap map{.year = board.year,
                      .today = board.today,
                      .days = board.days,
                      .by = state.by,
                      .weekStart = board.allowance.weekStart};
    const auto event = heatmap(theme, "###year", map, state.heat, width - 2 * side);
    if (event.chosen)
        state.day = *event.chosen;
    if (event.shown && event.shown->year() == board.year) {
        const auto& held = board.days[std::size_t(*event.shown - board.days.front().day)];
        const auto states = statesWords(board, held.day);
        const auto point = ImGui::IsItemFocused() && !ImGui::IsItemHovered() ? ImGui::GetItemRectMin()
                                                                             : ImGui::GetMousePos();
        tooltipAt(theme, point, weekdayDate(held.day),
                  heldWords(held, board.today) + (states.empty() ? "" : "\n" + states));
    }
}

} // namespace tend::ui
