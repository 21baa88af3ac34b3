#pragma once

#include "domain/charts/day_calendar.hpp"
#include "domain/charts/measure.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace tend::domain {

/// A chart that can be drawn by itself.
enum class ChartName : std::uint8_t {
    Year,         ///< days of a year, or of some, by what they hold
    Line,         ///< the mood or a side of care, day by day, and its mean
    Strength,     ///< how a habit's strength went
    Streaks,      ///< a habit's last streaks
    Timeline,     ///< when which habit was kept
    Patterns,     ///< what goes with better and lower days
    Distribution, ///< how often each mood was
    Weekdays,     ///< the mood by the day of the week,
    Months,       ///< the month of the year
    Hours,        ///< and the hour of the day
    Hellos,       ///< hellos by month
    People,       ///< people met by month
    Words,        ///< words written by month
};

/// "year", "line", ...: the words of the command line.
std::string_view toWord(ChartName name);
std::optional<ChartName> chartNameFromWord(std::string_view word);

/// Which chart, and what of it.
struct ChartWish {
    ChartName name = ChartName::Year;
    CalendarOf of{}; ///< Year: anything; Line: the mood or a dimension; Strength and Streaks: a habit
    CalendarShape shape = CalendarShape::Weeks; ///< of Year
    std::size_t means = 0;                      ///< of Line: which of meanSpans
    std::optional<DaySpan> span{};              ///< what of the time; nothing: as the chart begins
    std::optional<DaySpan> earlier{};           ///< of Distribution: what it is compared with
};

/// What a chart can be saved as.
enum class ChartFormat : std::uint8_t { Png, Svg, Csv };

/// "png", "svg", "csv": also how the files' names end.
std::string_view toWord(ChartFormat format);
std::optional<ChartFormat> chartFormatFromWord(std::string_view word);

} // namespace tend::domain
