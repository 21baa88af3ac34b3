#pragma once

#include "domain/streak_board.hpp"
#include "ui/intent.hpp"
#include "ui/streaks/streaks.hpp"
#include "ui/streaks/streaks_state.hpp"
#include "ui/theme/theme.hpp"

/// Beginning, changing, pausing and ending habits, and filling in their forgotten days.
namespace tend::ui {

/// Opens the form for a new habit, or with nothing in it changed for one that is there.
void openNewHabit(HabitForm& form);
void openHabit(HabitForm& form, const domain::Habit& habit);
/// Draws it as a dialog while it is open.
void drawHabitForm(const domain::StreakBoard& board, HabitForm& form, const Theme& theme, Intents& intents);

/// What the form says; nothing where the numbers are none, of which it then has a sentence.
std::optional<domain::HabitEdit> readForm(HabitForm& form, domain::Day today);

/// What can be done with the chosen habit.
void openHabitMenu(StreaksState& state, const Box& anchor);
void drawHabitMenu(const domain::Habit& habit, const domain::StreakBoard& board, StreaksState& state,
                   const Theme& theme, Intents& intents);

/// A day of the chosen habit: what it is, and how a forgotten one is filled in or set to rest.
void openRepair(StreaksState& state, domain::Day day, const Box& anchor);
bool repairIsOpen();
void drawRepair(const domain::BoardStreak& row, const domain::StreakBoard& board, StreaksState& state,
                const Theme& theme, Intents& intents);

} // namespace tend::ui
