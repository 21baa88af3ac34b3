#pragma once

#include "cli/keeping.hpp"

namespace tend::cli {

/// Lists what is kept a streak of, or begins, changes, rests, pauses, ends or removes one, or fills in a day.
KeepingEnd handleHabits(app::Session& session, const HabitCommand& command, bool json,
                        Environment& environment);

} // namespace tend::cli
