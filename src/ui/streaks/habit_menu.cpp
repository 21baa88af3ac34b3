#include "base/tr.hpp"
#include "ui/streaks/habit_parts.hpp"
#include "ui/streaks/streak_words.hpp"
#include "ui/theme/scope.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/day_marks.hpp"
#include "ui/widgets/day_words.hpp"
#include "ui/widgets/flow.hpp"
#include "ui/widgets/menu.hpp"

#include <algorithm>
#include <functional>
#include <string>
#include <vector>

namespace tend::ui {
namespace {

using base::tr;

constexpr const char* menuId = "###habit-menu";
constexpr const char* repairId = "###habit-day";

/// A row of the menu and what it asks for.
struct Deed {
    MenuItem item;
    std::function<void()> act;
};

std::size_t placeOf(const domain::StreakBoard& board, const base::Id& id) {
    const auto found =
        std::ranges::find_if(board.streaks, [&](const auto& row) { return row.habit.id == id; });
    return static_cast<std::size_t>(found - board.streaks.begin());
}

class HabitMenu {
  public:
    HabitMenu(const domain::Habit& habit, const domain::StreakBoard& board, StreaksState& state,
              Intents& intents)
        : habit_(habit), board_(board), state_(state), intents_(intents) {}

    const std::vector<Deed>& deeds() {
        addChange();
        addPauses();
        addPlaces();
        addEnds();
        return deeds_;
    }

  private:
    void add(const MenuItem& item, std::function<void()> act) { deeds_.push_back({item, std::move(act)}); }

    template <class Asked>
    void ask(const MenuItem& item, Asked asked) {
        add(item, [this, asked] { intents_.emplace_back(asked); });
    }

    void addChange() {
        add({.label = tr("Change…###habit-change"), .icon = Icon::Pen},
            [this] { openHabit(state_.form, habit_); });
    }

    void addPauses() {
        if (habit_.ended)
            return ask({.label = tr("Take it up again###habit-resume"), .icon = Icon::Forward},
                       ResumeHabit{habit_.id});
        if (domain::pauseOn(habit_, board_.today) != nullptr)
            return ask({.label = tr("Go on from today###habit-resume"), .icon = Icon::Forward},
                       ResumeHabit{habit_.id});
        ask({.label = tr("Rest from it today###habit-rest"), .icon = Icon::Rest},
            RestHabit{habit_.id, board_.today});
        ask({.label = tr("Pause it until I take it up again###habit-pause"), .icon = Icon::Pause},
            PauseHabit{habit_.id, board_.today});
    }

    void addPlaces() {
        const auto place = placeOf(board_, habit_.id);
        ask({.label = tr("Move it up###habit-up"), .enabled = place > 0, .parted = true},
            MoveHabit{habit_.id, place == 0 ? 0 : place - 1});
        ask({.label = tr("Move it down###habit-down"), .enabled = place + 1 < board_.streaks.size()},
            MoveHabit{habit_.id, place + 2});
        ask({.label = habit_.hidden ? tr("Show it###habit-hide") : tr("Hide it###habit-hide"),
             .icon = habit_.hidden ? Icon::Eye : Icon::EyeOff},
            SaveHabit{{.habit = habit_.id, .hidden = !habit_.hidden}, true});
    }

    void addEnds() {
        if (!habit_.ended)
            ask({.label = tr("End it with today###habit-end"), .icon = Icon::Check, .parted = true},
                EndHabit{habit_.id, board_.today});
        if (!habit_.aim.builtIn())
            ask({.label = tr("Remove it###habit-remove"),
                 .icon = Icon::Trash,
                 .parted = habit_.ended.has_value()},
                RemoveHabit{habit_.id});
    }

    const domain::Habit& habit_;
    const domain::StreakBoard& board_;
    StreaksState& state_;
    Intents& intents_;
    std::vector<Deed> deeds_{};
};

bool fillsInByItself(const domain::Habit& habit) {
    return habit.aim.kind == domain::HabitKind::Activity || habit.aim.kind == domain::HabitKind::Care;
}

void drawRepairButtons(const domain::Habit& habit, const domain::StreakDay& day, const Theme& theme,
                       Intents& intents) {
    const bool forgotten = day.state == domain::DayState::Missed || day.state == domain::DayState::Covered ||
                           day.state == domain::DayState::Open;
    const ButtonLook act{.kind = ButtonKind::Primary, .size = ButtonSize::Small, .icon = Icon::Check};
    const ButtonLook quiet{.size = ButtonSize::Small};
    if (forgotten && fillsInByItself(habit)) {
        const auto done = base::fill(tr("I did: {0}###habit-done"), {domain::nameOf(habit)});
        if (button(theme, done.c_str(), act)) {
            intents.emplace_back(MarkDone{habit.id, day.day});
            closePopover();
        }
        gap(theme, 8);
    }
    if (button(theme, tr("Open this day###habit-open-day"), quiet)) {
        intents.emplace_back(ShowDay{day.day});
        closePopover();
    }
    if (day.state != domain::DayState::Missed)
        return;
    gap(theme, 8);
    const ButtonLook moon{.kind = ButtonKind::Quiet, .size = ButtonSize::Small, .icon = Icon::Rest};
    if (button(theme, tr("It was a rest day###habit-was-rest"), moon)) {
        if (habit.aim.builtIn())
            intents.emplace_back(RestOn{day.day});
        else
            intents.emplace_back(RestHabit{habit.id, day.day});
        closePopover();
    }
}

} // namespace

const domain::BoardStreak* chosenStreak(const domain::StreakBoard& board, const StreaksState& state) {
    const auto& rows = board.streaks;
    auto found = std::ranges::find_if(rows, [&](const auto& row) { return row.habit.id == state.habit; });
    if (found == rows.end())
        found =
            std::ranges::find_if(rows, [](const auto& row) { return !row.habit.hidden && !row.habit.ended; });
    return found == rows.end() ? nullptr : &*found;
}

void openHabitMenu(StreaksState& state, const Box& anchor) {
    state.menuAnchor = anchor;
    state.menuOpening = true;
}

void drawHabitMenu(const domain::Habit& habit, const domain::StreakBoard& board, StreaksState& state,
                   const Theme& theme, Intents& intents) {
    if (std::exchange(state.menuOpening, false))
        openPopover(menuId);
    if (!isPopoverOpen(menuId))
        return;
    HabitMenu offered(habit, board, state, intents); // what is chosen is done through it
    const auto& deeds = offered.deeds();
    std::vector<MenuItem> items;
    items.reserve(deeds.size());
    for (const auto& deed : deeds)
        items.push_back(deed.item);
    if (const auto chosen = menu(theme, menuId, state.menuAnchor, items, {.alignRight = true}))
        deeds[static_cast<std::size_t>(*chosen)].act();
}

void openRepair(StreaksState& state, domain::Day day, const Box& anchor) {
    state.repair = day;
    state.repairAnchor = anchor;
    openPopover(repairId);
}

bool repairIsOpen() {
    return isPopoverOpen(repairId);
}

void drawRepair(const domain::BoardStreak& row, const domain::StreakBoard& board, StreaksState& state,
                const Theme& theme, Intents& intents) {
    const auto day = state.repair ? stateOn(*row.streak, *state.repair) : std::nullopt;
    if (!day)
        return;
    if (const Popover open(theme, repairId, state.repairAnchor); open) {
        words(theme, TextStyle::Label, theme.colors().ink,
              day->day == board.today ? std::string(tr("Today")) : weekdayDate(day->day));
        words(theme, TextStyle::Small, theme.colors().ink2, stateWords(day->state));
        gap(theme, 10);
        drawRepairButtons(row.habit, *day, theme, intents);
    }
}

} // namespace tend::ui
