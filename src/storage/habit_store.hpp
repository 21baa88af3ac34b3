#pragma once

#include "domain/habit.hpp"
#include "storage/journal.hpp"

#include <string>
#include <vector>

namespace tend::storage {

/// What is kept a streak of. Writing needs an open Change.
class HabitStore {
  public:
    explicit HabitStore(Journal& journal) : journal_(journal) {}

    /// Inserts, or replaces the one with that id, with its breaks.
    void put(const domain::Habit& habit);
    void remove(const base::Id& id);
    /// In the owner's order, hidden and ended ones too.
    std::vector<domain::Habit> all();

  private:
    Journal& journal_;
};

/// The activity of that name, which is there from now on. Needs an open Change where it was not.
base::Id activityNamed(Journal& journal, const std::string& name, domain::Instant at);

/// Habits that are kept of one activity are kept of another one from now on. Needs an open Change.
void moveHabits(Journal& journal, const base::Id& fromActivity, const base::Id& toActivity);

} // namespace tend::storage
