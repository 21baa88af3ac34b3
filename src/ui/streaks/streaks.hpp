#pragma once

#include "domain/charts/day_calendar.hpp"
#include "domain/charts/measure.hpp"
#include "domain/charts/months.hpp"
#include "domain/charts/mood_by.hpp"
#include "domain/charts/mood_page.hpp"
#include "domain/patterns/pattern_page.hpp"
#include "domain/streak_board.hpp"
#include "ui/intent.hpp"
#include "ui/streaks/streaks_state.hpp"

#include <span>

namespace tend::ui {

class Theme;

/// Which days, and what they are coloured by.
struct CalendarWish {
    domain::CalendarOf of;
    domain::DaySpan span;
    bool operator==(const CalendarWish&) const = default;
};

/// What the months hold.
struct MonthPages {
    std::span<const domain::MonthCount> months; ///< oldest first
    bool counted = true;                        ///< their words are
};

/// What is on the screen.
struct StreaksPage {
    const domain::StreakBoard& board;
    const domain::DayCalendar& calendar;       ///< as calendarWish() says
    std::span<const domain::MeanDay> strength; ///< of the habit that explains itself
    const domain::MeasureLine& line;           ///< of StreaksState::measure
    const domain::PatternPage& patterns;
    const domain::MoodPage& moods;        ///< as moodWish() says
    const domain::MoodByParts& moodsWhen; ///< by StreaksState::part
    MonthPages months;
};

/// The habit that explains itself: the owner's choice while it is there, else the first on show. Nothing
/// where there are none.
const domain::BoardStreak* chosenStreak(const domain::StreakBoard& board, const StreaksState& state);

domain::MoodWish moodWish(const domain::StreakBoard& board, const StreaksState& state);
CalendarWish calendarWish(const domain::StreakBoard& board, const StreaksState& state);

/// Streaks that explain themselves, the year as a heatmap, lines and patterns. Fills the current window's
/// content region.
void drawStreaks(const StreaksPage& page, StreaksState& state, const Theme& theme, Intents& intents);

} // namespace tend::ui
