#pragma once

#include "domain/charts/day_calendar.hpp"
#include "domain/charts/measure.hpp"
#include "domain/patterns/pattern_page.hpp"
#include "domain/streak_board.hpp"
#include "ui/intent.hpp"
#include "ui/streaks/streaks.hpp"
#include "ui/streaks/streaks_state.hpp"
#include "ui/theme/theme.hpp"

#include <span>

/// The cards of the Streaks screen; each draws itself at the cursor, `width` logical px wide.
namespace tend::ui {

/// At the left and right inside a card `width` wide.
constexpr float cardPadding(float width) {
    constexpr float tight = 240;
    return width < tight ? 14 : 28;
}

/// The streaks with their strength, and beside them (under them where it is narrow) why the chosen one is
/// what it is, day by day.
/// `strength`: of the chosen one.
void drawStreakCard(const domain::StreakBoard& board, std::span<const domain::MeanDay> strength,
                    StreaksState& state, const Theme& theme, float width, Intents& intents);

/// A year as a heatmap, by mood, care or what was kept.
void drawYearCard(const domain::StreakBoard& board, const domain::DayCalendar& calendar, StreaksState& state,
                  const Theme& theme, float width, Intents& intents);

/// The mood or a side of care, day by day, and the mean through it. At least `least` logical px high.
void drawLineCard(const domain::StreakBoard& board, const domain::MeasureLine& line, StreaksState& state,
                  const Theme& theme, float width, float least, Intents& intents);

/// How often each mood was, compared with other days.
void drawMoodsCard(const domain::StreakBoard& board, const domain::MoodPage& page, StreaksState& state,
                   const Theme& theme, float width, float least, Intents& intents);

/// The mood by weekday, month or hour.
void drawWhenCard(const domain::StreakBoard& board, const domain::MoodByParts& moods, StreaksState& state,
                  const Theme& theme, float width, float least, Intents& intents);

/// Hellos, new people and words by month.
void drawMonthsCard(const domain::StreakBoard& board, const MonthPages& pages, StreaksState& state,
                    const Theme& theme, float width, Intents& intents);

/// When which habit was kept.
void drawTimelineCard(const domain::StreakBoard& board, StreaksState& state, const Theme& theme, float width,
                      Intents& intents);

/// What goes with better and lower days, more than by chance.
void drawPatternCard(const domain::PatternPage& patterns, StreaksState& state, const Theme& theme,
                     float width, float least, Intents& intents);

/// What one day is under each habit, and what can be done about it. At least `least` logical px high.
void drawDayCard(const domain::StreakBoard& board, StreaksState& state, const Theme& theme, float width,
                 float least, Intents& intents);

/// Rest days that are left this week, and seasons of rest.
void drawRestCard(const domain::StreakBoard& board, StreaksState& state, const Theme& theme, float width,
                  float least, Intents& intents);

} // namespace tend::ui
