#include "base/counted.hpp"
#include "base/tr.hpp"
#include "ui/charts/day_strip.hpp"
#include "ui/charts/line_chart.hpp"
#include "ui/charts/run_bars.hpp"
#include "ui/streaks/habit_parts.hpp"
#include "ui/streaks/streak_words.hpp"
#include "ui/streaks/streaks_parts.hpp"
#include "ui/theme/paint.hpp"
#include "ui/theme/scope.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/chip.hpp"
#include "ui/widgets/day_marks.hpp"
#include "ui/widgets/day_words.hpp"
#include "ui/widgets/flow.hpp"
#include "ui/widgets/menu.hpp"
#include "ui/widgets/surface.hpp"
#include "ui/widgets/tooltip.hpp"
#include "ui/widgets/touch.hpp"

#include <algorithm>
#include <cmath>
#include <span>
#include <string>

namespace tend::ui {
namespace {

constexpr float listWidth = 296;
constexpr float rowHeight = 60;
constexpr float menuSide = 32;
constexpr float narrow = 720; ///< below this the explanation stands under the list

/// "Strength 91 of 100", "Strength 91, 3 days in 7"; without numbers only how often.
std::string lineOf(const domain::BoardStreak& row, const domain::StreakBoard& board) {
    auto line = habitLine(row.habit, board.today);
    const auto& frequency = row.habit.frequency;
    const auto strength = std::to_string(std::lround(row.streak->strength * 100));
    if (!line.empty())
        return line;
    if (board.numbersHidden)
        return frequency.daily() ? std::string(base::tr("Kept day by day"))
                                 : domain::frequencyWords(frequency);
    return frequency.daily()
               ? base::fill(base::tr("Strength {0} of 100"), {strength})
               : base::fill(base::tr("Strength {0}, {1}"), {strength, domain::frequencyWords(frequency)});
}

void drawRowWords(const domain::BoardStreak& row, const domain::StreakBoard& board, const Theme& theme,
                  const Box& box) {
    auto& canvas = *ImGui::GetWindowDrawList();
    const auto& colors = theme.colors();
    float textLeft = box.min.x + theme.px(18);
    if (!board.numbersHidden) {
        const auto number = std::to_string(row.streak->length());
        theme.text(canvas, {textLeft, box.min.y + theme.px(10)}, TextStyle::NumberLarge, colors.ink, number);
        const float wide = theme.textSize(TextStyle::NumberLarge, number).x + theme.px(12);
        textLeft += std::max(theme.px(54), wide);
    }
    const float room = box.max.x - theme.px(56) - textLeft;
    const auto called =
        board.numbersHidden ? domain::nameOf(row.habit) : habitWords(row.habit, row.streak->length());
    if (theme.ellipsized(canvas, {textLeft, box.min.y + theme.px(11)}, room, TextStyle::Label, colors.ink,
                         called))
        tooltip(theme, called);
    theme.ellipsized(canvas, {textLeft, box.min.y + theme.px(31)}, room, TextStyle::Small, colors.ink2,
                     lineOf(row, board));
}

std::string labelOf(const domain::Habit& habit) {
    const auto id = habit.aim.builtIn() ? std::string(domain::toWord(habit.aim.kind)) : habit.id.toString();
    return domain::nameOf(habit) + "###habit-" + id;
}

bool onShow(const domain::Habit& habit) {
    return !habit.hidden && !habit.ended;
}

/// The chosen one is the list's only stop for Tab, which would else choose every one it passes.
void drawRow(const domain::BoardStreak& row, bool chosen, const domain::StreakBoard& board,
             StreaksState& state, const Theme& theme, float width) {
    const auto touched = touch(theme, labelOf(row.habit).c_str(), theme.px(width, rowHeight),
                               {.tabStop = chosen, .checked = chosen});
    if (touched.pressed || touched.focused)
        state.habit = row.habit.id;
    if (const auto anchor = menuAsked(touched)) {
        state.habit = row.habit.id;
        openHabitMenu(state, *anchor);
    }
    auto& canvas = *ImGui::GetWindowDrawList();
    const auto& colors = theme.colors();
    if (chosen) {
        surface(canvas, theme, touched.box, corner::well, colors.well);
        outline(canvas, theme, touched.box, corner::well);
    } else if (touched.warmth > 0) {
        surface(canvas, theme, touched.box, corner::well, faded(colors.hover, touched.warmth));
    }
    drawRowWords(row, board, theme, touched.box);
    ringGauge(canvas, theme, {touched.box.max.x - theme.px(32), touched.box.center().y}, theme.px(12.5F),
              theme.px(3), row.streak->strength);
    drawRing(theme, touched, corner::well);
}

/// Turns hidden and ended ones on and off, where there are any.
void drawOthersSwitch(const domain::StreakBoard& board, StreaksState& state, const Theme& theme) {
    const auto others =
        std::ranges::count_if(board.streaks, [](const auto& row) { return !onShow(row.habit); });
    if (others == 0)
        return;
    const auto count = static_cast<unsigned long>(others);
    const auto label = state.allHabits ? std::string(base::tr("Only those on show###other-habits"))
                                       : base::fill(base::trn("{0} hidden or ended###other-habits",
                                                              "{0} hidden or ended###other-habits", count),
                                                    {std::to_string(others)});
    gap(theme, 4);
    if (button(theme, label.c_str(), {.kind = ButtonKind::Quiet, .size = ButtonSize::Small}))
        state.allHabits = !state.allHabits;
}

void drawList(const domain::StreakBoard& board, const domain::BoardStreak* chosen, StreaksState& state,
              const Theme& theme, float width) {
    const auto top = here();
    std::vector<Stop> stops;
    for (const auto& row : board.streaks) {
        if (!state.allHabits && !onShow(row.habit) && &row != chosen)
            continue;
        moveTo({top.x, top.y + theme.px(rowHeight + 2) * float(stops.size())});
        drawRow(row, &row == chosen, board, state, theme, width);
        stops.push_back({ImGui::GetItemID(), {ImGui::GetItemRectMin(), ImGui::GetItemRectMax()}});
    }
    walkStops(stops, Walk::Down);
    moveTo({top.x, top.y + theme.px(rowHeight + 2) * float(stops.size())});
    drawOthersSwitch(board, state, theme);
}

/// The habit that explains itself, and how its strength went.
struct Explained {
    const domain::BoardStreak& row;
    std::span<const domain::MeanDay> strength;
};

/// The title of the explanation, and at its end what can be done with the habit.
void drawWhyHead(const domain::BoardStreak& chosen, const domain::StreakBoard& board, StreaksState& state,
                 const Theme& theme, float width, Intents& intents) {
    const auto top = here();
    const auto title = whyTitle(*chosen.streak, board.numbersHidden);
    words(theme, TextStyle::Nav, theme.colors().ink, title);
    const auto below = here();
    const auto milestone = board.numbersHidden ? std::string() : milestoneWords(*chosen.streak, board.today);
    if (!milestone.empty()) {
        const float left = top.x + theme.textSize(TextStyle::Nav, title).x + theme.px(16);
        const float wide = tagWidth(theme, milestone);
        if (left + wide <= top.x + theme.px(width - menuSide - 8)) {
            moveTo({left, top.y - theme.px(2)});
            tag(theme, milestone);
        }
    }
    moveTo({top.x + theme.px(width - menuSide), top.y - theme.px(6)});
    if (iconButton(theme, Icon::More, base::tr("What to do with this habit###habit-more"),
                   {.size = menuSide, .icon = 18}))
        openHabitMenu(state, {ImGui::GetItemRectMin(), ImGui::GetItemRectMax()});
    drawHabitMenu(chosen.habit, board, state, theme, intents);
    moveTo(below);
}

/// "23 days. 19 September to 14 October."
std::string runWords(const domain::Run& run, bool numbersHidden) {
    const auto span = base::fill(base::tr("{0} to {1}"), {longDate(run.span.first), longDate(run.span.last)});
    return numbersHidden ? span : base::counted("{0} day", "{0} days", run.length) + "\n" + span;
}

void drawRuns(const domain::BoardStreak& chosen, const domain::StreakBoard& board, StreaksState& state,
              const Theme& theme, float width, Intents& intents) {
    const GroupScope group;
    words(theme, TextStyle::SmallMedium, theme.colors().ink2, base::tr("The last streaks"));
    gap(theme, 8);
    const RunBars bars{.runs = chosen.streak->runs,
                       .current = chosen.streak->current.has_value(),
                       .numbered = !board.numbersHidden,
                       .today = board.today};
    const auto event = runBars(theme, "###why-runs", bars, state.run, width);
    if (event.chosen != nullptr)
        intents.emplace_back(ShowInJournal{event.chosen->span.last});
    if (event.shown != nullptr)
        tooltipAt(theme, ImGui::IsItemHovered() ? ImGui::GetMousePos() : event.box.max,
                  domain::nameOf(chosen.habit), runWords(*event.shown, board.numbersHidden));
}

void drawStrength(const Explained& chosen, const domain::StreakBoard& board, StreaksState& state,
                  const Theme& theme, float width, Intents& intents) {
    const GroupScope group;
    words(theme, TextStyle::SmallMedium, theme.colors().ink2, base::tr("Strength"));
    constexpr float height = 172;
    constexpr int year = 366;
    const LineChart chart{.means = chosen.strength,
                          .banded = false,
                          .axis = LineAxis::Hundredths,
                          .today = board.today,
                          .weekStart = board.allowance.weekStart};
    const auto event =
        lineChart(theme, "###why-strength", chart, state.strengthView, theme.px(width, height), year);
    if (event.chosen)
        intents.emplace_back(ShowInJournal{*event.chosen});
    const auto day = event.shown ? stateOn(*chosen.row.streak, *event.shown) : std::nullopt;
    if (!day)
        return;
    const auto& box = event.touched.box;
    const TimeScale scale{*state.strengthView.shown, box.min.x, box.max.x};
    tooltipAt(
        theme, event.touched.hovered ? ImGui::GetMousePos() : ImVec2(scale.x(day->day), box.center().y),
        longDate(day->day),
        base::fill(base::tr("Strength {0} of 100"), {std::to_string(std::lround(day->strength * 100))}));
}

/// What fills the room beside a long list by itself: the last runs, and how the strength went.
void drawMore(const Explained& chosen, const domain::StreakBoard& board, StreaksState& state,
              const Theme& theme, float width, Intents& intents) {
    constexpr int longList = 5;
    const auto rows = std::ranges::count_if(board.streaks, [](const auto& row) { return onShow(row.habit); });
    const bool open = state.more.value_or(rows >= longList);
    gap(theme, 4);
    if (button(theme, open ? base::tr("Less###why-more") : base::tr("More about it###why-more"),
               {.kind = ButtonKind::Link, .size = ButtonSize::Small}))
        state.more = !open;
    if (!open)
        return;
    gap(theme, 8);
    const auto top = here();
    constexpr float apart = 32, least = 240;
    const float half = (width - apart) / 2;
    if (half < least || board.numbersHidden) {
        drawRuns(chosen.row, board, state, theme, width, intents);
        gap(theme, 16);
        if (!board.numbersHidden)
            drawStrength(chosen, board, state, theme, width, intents);
        return;
    }
    drawRuns(chosen.row, board, state, theme, half, intents);
    const float end = here().y;
    moveTo({top.x + theme.px(half + apart), top.y});
    drawStrength(chosen, board, state, theme, half, intents);
    moveTo({top.x, std::max(end, here().y)});
    occupy({0, 0});
}

void drawWhy(const Explained& chosen, const domain::StreakBoard& board, StreaksState& state,
             const Theme& theme, float width, Intents& intents) {
    const GroupScope group;
    const auto& colors = theme.colors();
    drawWhyHead(chosen.row, board, state, theme, width, intents);
    gap(theme, 2);
    paragraph(theme, TextStyle::Small, colors.ink2,
              whyWords(*chosen.row.streak, board.today, board.numbersHidden), width);
    gap(theme, 12);
    if (chosen.row.streak->days.empty())
        return;
    const DayStrip strip{.days = chosen.row.streak->days,
                         .counted = chosen.row.streak->current,
                         .today = board.today,
                         .weekStart = board.allowance.weekStart};
    const auto event = dayStrip(theme, "###why-days", strip, state.stripCursor, width);
    const auto point = tipPoint();
    if (event.chosen)
        openRepair(state, *event.chosen, event.box);
    drawRepair(chosen.row, board, state, theme, intents);
    const auto day = event.shown ? stateOn(*chosen.row.streak, *event.shown) : std::nullopt;
    if (day && !repairIsOpen())
        tooltipAt(theme, point, weekdayDate(day->day), stateWords(day->state));
    drawMore(chosen, board, state, theme, width, intents);
}

} // namespace

void drawStreakCard(const domain::StreakBoard& board, std::span<const domain::MeanDay> strength,
                    StreaksState& state, const Theme& theme, float width, Intents& intents) {
    const auto* const chosen = chosenStreak(board, state);
    const bool stacked = width < narrow;
    const Panel card(theme, {.width = width, .padding = {8, 10}});
    const auto top = here();
    const float inner = width - 16;
    drawList(board, chosen, state, theme, stacked ? inner : listWidth);
    const auto listEnd = here();
    if (chosen == nullptr)
        return;
    if (stacked)
        moveTo({top.x + theme.px(16), listEnd.y + theme.px(8)});
    else
        moveTo({top.x + theme.px(listWidth + 32), top.y + theme.px(8)});
    drawWhy({*chosen, strength}, board, state, theme, stacked ? inner - 32 : inner - listWidth - 32 - 24,
            intents);
    moveTo({top.x, std::max(here().y, listEnd.y)});
    occupy({0, 0});
}

} // namespace tend::ui
