#pragma once

#include "domain/streak_board.hpp"

#include <optional>
#include <string>
#include <string_view>

/// What the Streaks screen says. Plain, never a reproach: what is, and why it starts where it starts.
namespace tend::ui {

/// Behind the number of days: "days checking in", "days with a thank-you", "days of Walk".
std::string habitWords(const domain::Habit& habit, int days);

/// Under its name where it does not go on as it did: "paused since 3 May", "ended 3 May 2025".
std::string habitLine(const domain::Habit& habit, domain::Day today);

/// What is said on the day a streak comes to 7, 30, 100, 365, 1000 days; nothing on others.
std::string milestoneWords(const domain::Streak& streak, domain::Day today);

/// "Why 23", or "Why it rests" where none is running.
std::string whyTitle(const domain::Streak& streak, bool numbersHidden);

/// "It starts on Saturday 19 September, after a day with no entry. 22 days done, 1 filled in later, 3 rest
/// days. The longest had 41 days." Without numbers only where it starts.
std::string whyWords(const domain::Streak& streak, domain::Day today, bool numbersHidden);

/// The state of a day under a habit; nothing before the first record and after today.
std::optional<domain::StreakDay> stateOn(const domain::Streak& streak, domain::Day day);

/// What a day holds, in a line: "Good, 2 thank-yous, 1 hello"; "Nothing yet today. That is fine." for an open
/// today.
std::string heldWords(const domain::HeatDay& held, domain::Day today);

/// Rest days that are left in the week of `today`.
int restDaysLeft(const domain::StreakBoard& board);

} // namespace tend::ui
