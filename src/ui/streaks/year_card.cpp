#include "base/decimal.hpp"
#include "base/tr.hpp"
#include "ui/charts/figures.hpp"
#include "ui/streaks/chart_actions.hpp"
#include "ui/streaks/streak_words.hpp"
#include "ui/streaks/streaks.hpp"
#include "ui/streaks/streaks_parts.hpp"
#include "ui/theme/metrics.hpp"
#include "ui/theme/scope.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/chip.hpp"
#include "ui/widgets/day_marks.hpp"
#include "ui/widgets/day_words.hpp"
#include "ui/widgets/flow.hpp"
#include "ui/widgets/menu.hpp"
#include "ui/widgets/segmented.hpp"
#include "ui/widgets/surface.hpp"
#include "ui/widgets/tooltip.hpp"

#include <algorithm>
#include <array>
#include <span>
#include <string>
#include <vector>

namespace tend::ui {
namespace {

using domain::CalendarKind;
using domain::CalendarOf;
using domain::CalendarShape;

constexpr std::array ways{CalendarKind::Mood, CalendarKind::Care, CalendarKind::Gratitude,
                          CalendarKind::Hellos};
constexpr const char* colourMenu = "###heat-menu";
constexpr int stackedYears = 6;

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

/// Sides of care and habits: what there are too many of to stand beside the others.
void chooseOther(const domain::StreakBoard& board, StreaksState& state, const Theme& theme,
                 const Box& anchor) {
    std::vector<std::string> labels;
    std::vector<CalendarOf> colours;
    for (const auto& dimension : board.dimensions) {
        labels.push_back(dimension.name + "###heat-" + dimension.key);
        colours.push_back({CalendarKind::Dimension, dimension.id});
    }
    const auto sides = labels.size();
    for (const auto& row : board.streaks) {
        labels.push_back(domain::nameOf(row.habit) + "###heat-" + row.habit.id.toString());
        colours.push_back({CalendarKind::Habit, row.habit.id});
    }
    std::vector<MenuItem> items;
    for (std::size_t i = 0; i < labels.size(); ++i)
        items.push_back(
            {.label = labels[i].c_str(), .chosen = colours[i] == state.by, .parted = i == sides && i > 0});
    if (const auto chosen = menu(theme, colourMenu, anchor, items))
        state.by = colours[static_cast<std::size_t>(*chosen)];
}

constexpr float others = 36; ///< the button for them

float waysWidth(const Theme& theme) {
    return segmentedWidth(theme, wayLabels()) + theme.px(others);
}

/// Under each other as far as they must.
void drawWaysAsChips(StreaksState& state, const Theme& theme, float width) {
    const auto labels = wayLabels();
    std::vector<ChipItem> items;
    for (std::size_t i = 0; i < ways.size(); ++i)
        items.push_back({labels[i], ways[i] == state.by.kind});
    items.push_back({base::tr("More###heat-others"), state.by.id.has_value()});
    const auto pressed = chips(theme, items, width);
    if (pressed == ways.size())
        openPopover(colourMenu);
    else if (pressed)
        state.by = {ways[*pressed]};
}

void drawWays(const domain::StreakBoard& board, StreaksState& state, const Theme& theme, float width) {
    if (waysWidth(theme) > theme.px(width)) {
        drawWaysAsChips(state, theme, width);
        return chooseOther(board, state, theme, {ImGui::GetItemRectMin(), ImGui::GetItemRectMax()});
    }
    const auto top = here();
    int chosen = -1;
    for (std::size_t i = 0; i < ways.size(); ++i)
        if (ways[i] == state.by.kind)
            chosen = int(i);
    if (const auto now = segmented(theme, "###heat-by", wayLabels(), chosen))
        state.by = {ways[std::size_t(*now)]};
    const auto end = here();
    moveTo({top.x + waysWidth(theme) - theme.px(32), top.y + theme.px(2)});
    if (iconButton(theme, Icon::Down, base::tr("By a side of care or a habit###heat-others"),
                   {.size = 32, .icon = 18}))
        openPopover(colourMenu);
    chooseOther(board, state, theme, {ImGui::GetItemRectMin(), ImGui::GetItemRectMax()});
    moveTo(end);
}

/// "2026", "2021 to 2026"
std::string yearsTitle(const domain::DayCalendar& calendar, int year) {
    const int first = calendar.days.front().day.year();
    return first == year ? std::to_string(year)
                         : base::fill(base::tr("{0} to {1}"), {std::to_string(first), std::to_string(year)});
}

/// The year and its arrows, what colours it and what the colours mean: in one line, or in two or three where
/// there is no room.
void drawHead(const domain::StreakBoard& board, const domain::DayCalendar& calendar, StreaksState& state,
              const Theme& theme, float width, Intents& intents) {
    const auto top = here();
    const float right = top.x + theme.px(width);
    const auto title = yearsTitle(calendar, board.year);
    words(theme, TextStyle::Head, theme.colors().ink, title);
    const float titleWidth = theme.textSize(TextStyle::Head, title).x;
    moveTo({top.x + titleWidth + theme.px(12), top.y - theme.px(2)});
    drawYearArrows(board, state, theme, intents);
    float end = top.x + titleWidth + theme.px(90);
    const bool waysBelow = end + waysWidth(theme) > right;
    moveTo(waysBelow ? ImVec2(top.x, top.y + theme.px(40)) : ImVec2(end, top.y - theme.px(4)));
    drawWays(board, state, theme, width);
    end += waysWidth(theme);
    const float below = waysBelow ? here().y + theme.px(8) : top.y + theme.px(40);
    const float legend = heatLegendWidth(theme, state.by.kind);
    if (!waysBelow && end + theme.px(16) + legend < right) {
        moveTo({right - legend, top.y + theme.px(4)});
        heatLegend(theme, state.by.kind);
        moveTo({top.x, below});
    } else if (legend <= theme.px(width)) {
        moveTo({top.x, below});
        heatLegend(theme, state.by.kind);
        moveTo({top.x, below + theme.px(28)});
    } else {
        moveTo({top.x, below});
    }
}

/// How the days are laid out, and what else can be done with the chart.
void drawFoot(const domain::StreakBoard& board, const domain::DayCalendar& calendar, StreaksState& state,
              const Theme& theme, float width, Intents& intents) {
    gap(theme, 8);
    const auto top = here();
    const std::array labels{base::tr("Weeks###year-weeks"), base::tr("Months###year-months"),
                            base::tr("Years###year-years")};
    // Before one year is over there are no years to stand under each other.
    const auto shapes = std::span(labels).first(board.firstYear < board.today.year() ? 3 : 2);
    if (const auto now = segmented(theme, "###year-shape", shapes, static_cast<int>(state.shape)))
        state.shape = static_cast<CalendarShape>(*now);
    const ChartActions actions{
        .id = "year",
        .table = state.yearTable,
        .chart = {.name = domain::ChartName::Year,
                  .of = state.by,
                  .shape = state.shape,
                  .span = domain::DaySpan{calendar.days.front().day, calendar.days.back().day}}};
    endFoot(theme, actions, top, width, segmentedWidth(theme, shapes), intents);
}

/// Each habit's state, since the colour tells only one of them.
std::string statesWords(const domain::StreakBoard& board, domain::Day day) {
    std::string text;
    for (const auto& row : board.streaks)
        if (const auto state = row.habit.hidden ? std::nullopt : stateOn(*row.streak, day))
            text += (text.empty() ? "" : "\n") + domain::nameOf(row.habit) + ": " +
                    std::string(stateWords(state->state));
    return text;
}

} // namespace

CalendarWish calendarWish(const domain::StreakBoard& board, const StreaksState& state) {
    const int first = state.shape == CalendarShape::Years
                          ? std::max(board.firstYear, board.year - stackedYears + 1)
                          : board.year;
    return {state.by, {*domain::Day::from(first, 1, 1), *domain::Day::from(board.year, 12, 31)}};
}

namespace {

/// What a day holds: all of it in the year that is read in full, else what colours it.
std::string dayWords(const domain::StreakBoard& board, const domain::CalendarDay& day, CalendarKind kind) {
    if (day.day.year() == board.year && !board.days.empty()) {
        const auto& held = board.days[std::size_t(day.day - board.days.front().day)];
        const auto states = statesWords(board, held.day);
        return heldWords(held, board.today) + (states.empty() ? "" : "\n" + states);
    }
    if (day.state)
        return std::string(stateWords(*day.state));
    const auto level = domain::levelOf(day, kind);
    if (!level)
        return day.resting ? base::tr("rest day") : base::tr("No entry");
    if (kind == CalendarKind::Mood)
        return std::string(domain::moodName(*domain::Level::from(*level)));
    return base::decimal(*day.value, kind == CalendarKind::Care || kind == CalendarKind::Dimension ? 1 : 0);
}

void drawMap(const domain::StreakBoard& board, const domain::DayCalendar& calendar, StreaksState& state,
             const Theme& theme, float width) {
    const Heatmap map{.days = calendar.days,
                      .today = board.today,
                      .kind = calendar.of.kind,
                      .shape = state.shape,
                      .weekStart = board.allowance.weekStart};
    const auto event = heatmap(theme, "###year", map, state.heat, width);
    if (event.chosen)
        state.day = *event.chosen;
    if (!event.shown)
        return;
    const auto& day = calendar.days[std::size_t(*event.shown - calendar.days.front().day)];
    const bool byKeys = ImGui::IsItemFocused() && !ImGui::IsItemHovered();
    auto date = weekdayDate(day.day);
    if (day.day.year() != board.today.year())
        date += " " + std::to_string(day.day.year());
    tooltipAt(theme, byKeys ? event.box.max : ImGui::GetMousePos(), date, dayWords(board, day, map.kind));
}

} // namespace

void drawYearCard(const domain::StreakBoard& board, const domain::DayCalendar& calendar, StreaksState& state,
                  const Theme& theme, float width, Intents& intents) {
    if (calendar.days.empty())
        return;
    const float side = width < 240             ? space::sideTight
                       : width < widths::small ? space::sideSmall
                                               : space::sheetSide;
    const float inner = width - 2 * side;
    const Panel card(theme, {.width = width, .padding = {side, 16}});
    drawHead(board, calendar, state, theme, inner, intents);
    constexpr float tableHeight = 258;
    if (state.yearTable)
        chartTable(theme, base::tr("The days###year-table"), calendarTable(calendar, board.today), inner,
                   tableHeight);
    else
        drawMap(board, calendar, state, theme, inner);
    drawFoot(board, calendar, state, theme, inner, intents);
}

} // namespace tend::ui
