#pragma once

#include "app/outcome.hpp"
#include "app/session.hpp"
#include "domain/edits.hpp"
#include "domain/habit.hpp"

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

/// What is kept a streak of. Each of these is one change that can be undone; none of them touches a record of
/// the journal but markDone().
namespace tend::app {

using domain::HabitEdit;
using domain::HabitWish;

/// In the owner's order, hidden and ended ones too.
std::vector<domain::Habit> habits(Session& session);

/// The habit that is called so, by its name or, for a built-in one, by its word ("check_in"). Refused with
/// the names there are.
Outcome<domain::Habit> habitCalled(Session& session, std::string_view name);

/// Keeps a new habit, last in the list, or changes one. An activity nobody did yet may be named. Refused: a
/// dimension or circle that is not there, what is kept already, a name another one has, a first day to come.
Outcome<base::Id> saveHabit(Session& session, const HabitEdit& edit);
/// Puts it before the one that is at `place` now; past the end: last.
void moveHabit(Session& session, const base::Id& id, std::size_t place);
/// Forgets what was asked of it; the days on which it was done stay in the journal. Refused for built-in
/// ones, which can be hidden.
Outcome<base::Id> removeHabit(Session& session, const base::Id& id);

/// One rest day of this habit only. Refused where the week's allowance is used up, or it rests that day.
Outcome<base::Id> restHabit(Session& session, const base::Id& id, domain::Day day);
/// Asks nothing of it from a day on, up to `last` or until it is resumed. Refused: the last day before the
/// first, days that touch another pause.
Outcome<base::Id> pauseHabit(Session& session, const base::Id& id, domain::Day first,
                             std::optional<domain::Day> last);
/// The last day that is judged; the streak stays as it was then. Refused: a day to come.
Outcome<base::Id> endHabit(Session& session, const base::Id& id, domain::Day day);
/// From today on it is kept again: a pause ends yesterday, and where it had ended, the days since are a
/// pause. Refused where it neither rests nor has ended.
Outcome<base::Id> resumeHabit(Session& session, const base::Id& id);

/// Fills in a forgotten day of a care dimension (at its least level) or an activity: a check-in on that day,
/// which counts as written later. Refused for other habits, whose records only the owner can write.
Outcome<base::Id> markDone(Session& session, const base::Id& id, domain::Day day);

} // namespace tend::app
