#pragma once

#include "app/session.hpp"
#include "domain/charts/day_calendar.hpp"

namespace tend::app {

/// Every day of the span by what is asked for; a habit or a side of care that is not there any more leaves
/// them empty. Days after today hold nothing.
domain::DayCalendar dayCalendar(Session& session, const domain::CalendarOf& of, domain::DaySpan span);

} // namespace tend::app
