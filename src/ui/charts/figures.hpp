#pragma once

#include "domain/charts/day_calendar.hpp"
#include "domain/charts/measure.hpp"
#include "domain/charts/months.hpp"
#include "domain/charts/mood_by.hpp"
#include "domain/charts/mood_page.hpp"
#include "domain/patterns/pattern.hpp"
#include "domain/streak_board.hpp"
#include "ui/charts/figure.hpp"
#include "ui/charts/line_chart.hpp"
#include "ui/charts/month_bars.hpp"
#include "ui/charts/part_chart.hpp"
#include "ui/charts/share_chart.hpp"
#include "ui/charts/timeline_chart.hpp"

#include <array>
#include <optional>
#include <span>
#include <string>
#include <vector>

/// The charts of the Streaks screen, each with its title, and as a table. What takes a reference looks at it
/// as long as it is used; figures hold what they show.
namespace tend::ui {

/// In which days a chart is read.
struct ChartDay {
    domain::Day today;
    int weekStart = 0; ///< 0 = Monday
};

/// "14 September 2026 to 14 October 2026"
std::string spanWords(const domain::DaySpan& span);

/// "Mood", "Care", "Thank-yous", or the dimension's or the habit's name.
std::string calendarName(const domain::DayCalendar& calendar);
ChartTable calendarTable(const domain::DayCalendar& calendar, domain::Day today);
Figure calendarFigure(domain::DayCalendar calendar, domain::CalendarShape shape, const ChartDay& when);

/// "Mood, with its 7-day mean". `means`: which of domain::meanSpans.
std::string lineTitle(const domain::MeasureLine& line, std::size_t means);
LineChart lineOf(const domain::MeasureLine& line, std::size_t means, const ChartDay& when);
ChartTable lineTable(const domain::MeasureLine& line, std::size_t means);
/// `span`: nothing shows all of it.
Figure lineFigure(domain::MeasureLine line, std::size_t means, const ChartDay& when,
                  std::optional<domain::DaySpan> span);

Figure strengthFigure(const domain::BoardStreak& row, const ChartDay& when,
                      std::optional<domain::DaySpan> span);
Figure streaksFigure(const domain::BoardStreak& row, const ChartDay& when);

/// Of habits that were ever kept, in their order; ended and hidden ones too.
std::vector<TimelineRow> timelineRows(std::span<const domain::BoardStreak> streaks);
ChartTable timelineTable(std::span<const domain::BoardStreak> streaks);
Figure timelineFigure(std::vector<domain::BoardStreak> streaks, const ChartDay& when,
                      std::optional<domain::DaySpan> span);

/// The moods of a span in percent, with what has changed.
ShareChart shareOf(const domain::MoodPage& page);
ChartTable shareTable(const domain::MoodPage& page);
Figure shareFigure(const domain::MoodPage& page);

/// "Mon", "Jan", "7".
std::string partName(domain::DayPart by, int part);
/// "The mood by the day of the week".
std::string partTitle(domain::DayPart by);
std::vector<PartPoint> partPoints(const domain::MoodByParts& moods, int weekStart);
ChartTable partTable(const domain::MoodByParts& moods, int weekStart);
/// Of all days, where there are enough.
std::optional<double> meanOfAll(const domain::MoodByParts& moods);
Figure partFigure(domain::MoodByParts moods, const ChartDay& when);

/// "Hellos by month".
std::string monthTitle(MonthKind kind);
/// What the parts of a bar are called; empty where it is not parted.
std::array<std::string_view, 3> monthParts(MonthKind kind);
std::vector<MonthBar> monthBarsOf(std::span<const domain::MonthCount> months, MonthKind kind);
ChartTable monthTable(std::span<const domain::MonthCount> months, MonthKind kind);
Figure monthFigure(std::vector<domain::MonthCount> months, MonthKind kind, const ChartDay& when,
                   std::optional<domain::DaySpan> span);

/// "Walk", "The day after: Walk".
std::string patternName(const domain::Pattern& pattern);
/// "41 of 261 days", "12 of 261 days, may be chance".
std::string patternCounts(const domain::Pattern& pattern);
Figure patternsFigure(domain::Patterns patterns);
/// The patterns from the first on.
ChartTable patternTable(std::vector<const domain::Pattern*> patterns);

} // namespace tend::ui
