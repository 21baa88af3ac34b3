#include "base/tr.hpp"
#include "ui/journal/journal_parts.hpp"
#include "ui/widgets/day_words.hpp"

#include <string>
#include <string_view>

namespace tend::ui {
namespace {

using base::fill;
using base::tr;
using domain::Day;

/// Where there is hardly any room.
std::string shortDay(Day day, bool thisYear) {
    const auto number = std::to_string(day.dayOfMonth());
    return thisYear ? fill(tr("{0} {1} {2}"), {weekdayShort(day.weekday()), number, monthShort(day.month())})
                    : fill(tr("{0} {1} {2}"), {number, monthShort(day.month()), std::to_string(day.year())});
}

/// The longest way to say it that has room in a line.
std::string dayInALine(const Theme& theme, Day day, bool thisYear, float room) {
    const auto fits = [&](std::string_view words) {
        return theme.textSize(TextStyle::Head, words).x <= room;
    };
    auto words = thisYear ? weekdayDate(day) : longDate(day);
    if (!fits(words))
        words = shortDay(day, thisYear);
    if (!fits(words))
        words = std::to_string(day.dayOfMonth()) + " " + std::string(monthShort(day.month()));
    return words;
}

} // namespace

void drawDayName(const JournalFrame& frame, const EntryColumns& columns, Day day, ImVec2 topLeft) {
    const Theme& theme = frame.theme;
    auto& canvas = *ImGui::GetWindowDrawList();
    const auto& colors = theme.colors();
    const ImVec2 at(topLeft.x + columns.dayLeft, topLeft.y);
    const bool thisYear = day.year() == frame.today().year();
    if (columns.dayAbove) {
        const float room = columns.right - columns.dayLeft;
        theme.ellipsized(canvas, at, room, TextStyle::Head, colors.ink,
                         dayInALine(theme, day, thisYear, room));
        return;
    }
    const auto month = thisYear ? std::string(monthName(day.month()))
                                : fill(tr("{0} {1}"), {monthShort(day.month()), std::to_string(day.year())});
    theme.text(canvas, at, TextStyle::DayNumber, colors.ink, std::to_string(day.dayOfMonth()));
    const float line = theme.face(TextStyle::Small).line;
    const float under = at.y + theme.face(TextStyle::DayNumber).line;
    theme.text(canvas, {at.x, under}, TextStyle::Small, colors.ink2, month);
    theme.text(canvas, {at.x, under + line}, TextStyle::Small, colors.ink2, weekdayName(day.weekday()));
}

} // namespace tend::ui
