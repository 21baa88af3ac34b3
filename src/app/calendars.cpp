#include "app/calendars.hpp"

#include "app/pages.hpp"
#include "app/streaks.hpp"
#include "storage/day_facts.hpp"
#include "storage/overview.hpp"

#include <algorithm>

namespace tend::app {
namespace {

using domain::CalendarKind;
using domain::Day;
using domain::DayCalendar;

/// The days of a calendar by their date.
class Days {
  public:
    explicit Days(DayCalendar& calendar) : days_(calendar.days) {}

    template <class Change>
    void change(Day day, Change to) const {
        if (!days_.empty() && days_.front().day <= day && day <= days_.back().day)
            to(days_[static_cast<std::size_t>(day - days_.front().day)]);
    }

    void set(Day day, double value) const {
        change(day, [value](domain::CalendarDay& held) { held.value = value; });
    }

  private:
    std::vector<domain::CalendarDay>& days_;
};

std::optional<double> valueOf(const domain::HeatDay& day, CalendarKind kind) {
    const auto counted = [](int count) { return count > 0 ? std::optional<double>(count) : std::nullopt; };
    switch (kind) {
    case CalendarKind::Mood:
        return day.mood;
    case CalendarKind::Care:
        return day.care;
    case CalendarKind::CheckIns:
        return counted(day.checkIns);
    case CalendarKind::Gratitude:
        return counted(day.gratitude);
    case CalendarKind::Hellos:
        return counted(day.hellos);
    case CalendarKind::Dimension:
    case CalendarKind::Habit:
        break;
    }
    return std::nullopt;
}

void fillDimension(Session& session, DayCalendar& calendar) {
    if (!calendar.of.id)
        return;
    for (const auto& dimension : dimensions(session))
        if (dimension.id == calendar.of.id)
            calendar.name = dimension.name;
    const Days days(calendar);
    for (const auto& [day, level] : storage::careLevels(session.journal(), *calendar.of.id))
        days.set(day, level);
}

void fillHabit(Session& session, DayCalendar& calendar) {
    const auto streaks = judgedStreaks(session);
    const auto row = std::ranges::find(streaks, calendar.of.id,
                                       [](const auto& each) { return std::optional(each.habit.id); });
    if (row == streaks.end())
        return;
    calendar.name = domain::nameOf(row->habit);
    const Days days(calendar);
    for (const auto& judged : row->streak->days)
        days.change(judged.day, [&](domain::CalendarDay& held) { held.state = judged.state; });
}

void fillRests(Session& session, DayCalendar& calendar) {
    const Days days(calendar);
    for (const auto& span : session.streaks().tallies().rests(session.journal())) {
        for (auto day = std::max(span.first, calendar.days.front().day);
             day <= std::min(span.last, calendar.days.back().day); ++day)
            days.change(day, [](domain::CalendarDay& held) { held.resting = true; });
    }
}

} // namespace

DayCalendar dayCalendar(Session& session, const domain::CalendarOf& of, domain::DaySpan span) {
    DayCalendar calendar{.of = of, .days = domain::emptyDays(span)};
    if (calendar.days.empty())
        return calendar;
    if (of.kind == CalendarKind::Dimension) {
        fillDimension(session, calendar);
    } else if (of.kind == CalendarKind::Habit) {
        fillHabit(session, calendar);
    } else {
        const auto held = storage::heat(session.journal(), span);
        for (std::size_t i = 0; i < held.size(); ++i)
            calendar.days[i].value = valueOf(held[i], of.kind);
    }
    fillRests(session, calendar);
    const auto today = session.today();
    for (auto& day : calendar.days)
        if (day.day > today)
            day = {.day = day.day, .resting = day.resting};
    return calendar;
}

} // namespace tend::app
