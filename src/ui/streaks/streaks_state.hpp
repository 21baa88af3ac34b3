#pragma once

#include "domain/charts/day_calendar.hpp"
#include "domain/charts/measure.hpp"
#include "domain/charts/mood_by.hpp"
#include "domain/streak.hpp"
#include "ui/charts/heatmap.hpp"
#include "ui/charts/month_bars.hpp"
#include "ui/charts/time_view.hpp"
#include "ui/theme/box.hpp"
#include "ui/widgets/date_field.hpp"

#include <array>
#include <cstddef>
#include <optional>
#include <string>

namespace tend::ui {

/// "A season of rest", while it is being asked for.
struct SeasonForm {
    bool open = false;
    std::optional<domain::Day> first{};
    std::optional<domain::Day> last{};
    DateFieldState firstField{};
    DateFieldState lastField{};
    std::string note{};
};

/// A habit being begun or changed.
struct HabitForm {
    bool open = false;
    bool opening = false;            ///< in its first frame
    std::optional<base::Id> habit{}; ///< nothing: a new one
    domain::HabitKind kind = domain::HabitKind::Activity;
    std::string of{}; ///< the dimension's, the activity's or the circle's name
    int least = 4;
    bool daily = true;
    std::string times{}; ///< as typed
    std::string days{};
    bool fromNow = false; ///< nothing before today counts
    std::optional<domain::Day> since{};
    std::string name{};
    std::string error{}; ///< why it cannot be kept as it is
};

/// How often each mood was: in which days, compared with which.
struct MoodsState {
    enum class Than { Before, Year, Nothing };

    int length = 1; ///< of the last days: a month, a quarter, a year
    Than than = Than::Before;
    bool own = false; ///< the owner's days instead
    std::optional<domain::Day> from{};
    std::optional<domain::Day> to{};
    std::optional<domain::Day> thanFrom{};
    std::optional<domain::Day> thanTo{};
    std::array<DateFieldState, 4> fields{};
    std::optional<std::size_t> cursor{};
    bool table = false;
};

struct StreaksState {
    std::optional<base::Id> habit{};  ///< the one that explains itself; nothing: the first
    bool allHabits = false;           ///< hidden and ended ones too
    std::optional<bool> more{};       ///< its last runs and its strength are shown, too; nothing: as room is
    std::optional<std::size_t> run{}; ///< of those, where the keyboard is
    TimeView strengthView{};
    HabitForm form{};
    bool menuOpening = false; ///< what can be done with the chosen one, from this frame on
    Box menuAnchor{};
    std::optional<domain::Day> repair{}; ///< the day of the habit a popover is about
    Box repairAnchor{};
    domain::CalendarOf by{}; ///< what colours the days
    domain::CalendarShape shape = domain::CalendarShape::Weeks;
    bool yearTable = false;
    HeatmapState heat{};
    std::optional<domain::Day> stripCursor{};
    std::optional<domain::Day> day{}; ///< explained under the year; nothing: today
    SeasonForm season{};

    // Lines through the days
    domain::Measure measure{};
    std::size_t means = 0; ///< which of domain::meanSpans
    TimeView lineView{};
    bool lineTable = false;

    // Moods: how often, and when
    MoodsState moods{};
    domain::DayPart part = domain::DayPart::Weekday;
    std::optional<std::size_t> whenCursor{};
    bool whenTable = false;

    // Months
    MonthKind monthKind = MonthKind::Hellos;
    TimeView monthView{};
    bool monthTable = false;

    // Streaks over time
    TimeView timelineView{};
    bool timelineTable = false;

    // What goes with better and lower days
    std::optional<std::size_t> pattern{}; ///< where the keyboard is
    bool allPatterns = false;             ///< those that may be chance, too
    bool patternTable = false;
};

} // namespace tend::ui
