#include "storage/habit_store.hpp"

#include "storage/query.hpp"

#include <algorithm>

namespace tend::storage {
namespace {

using domain::Habit;
using domain::HabitKind;

std::optional<base::Id> idWhere(const Habit& habit, HabitKind kind) {
    return habit.aim.kind == kind ? habit.aim.of : std::nullopt;
}

Habit readHabit(Query& row) {
    const auto kind = sound(domain::habitKindFromWord(row.text(1)), "habit.kind");
    return {.id = row.id(0),
            .aim = {.kind = kind, .of = row.idOrNot(2), .least = row.levelOrNot(3)},
            .of = row.text(4),
            .name = row.text(5),
            .frequency = sound(domain::Frequency::from(row.integer(6), row.integer(7)), "habit.times"),
            .since = row.dayOrNot(8),
            .ended = row.dayOrNot(9),
            .hidden = row.number(10) != 0,
            .position = row.integer(11)};
}

} // namespace

void HabitStore::put(const Habit& habit) {
    Query(journal_,
          "INSERT INTO habit (id, kind, dimension, least, activity, circle, name, times, days, since, "
          "ended, hidden, position) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13) "
          "ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, dimension = excluded.dimension, "
          "least = excluded.least, activity = excluded.activity, circle = excluded.circle, "
          "name = excluded.name, times = excluded.times, days = excluded.days, "
          "since = excluded.since, ended = excluded.ended, hidden = excluded.hidden, "
          "position = excluded.position")
        .with(habit.id, domain::toWord(habit.aim.kind), idWhere(habit, HabitKind::Care), habit.aim.least,
              idWhere(habit, HabitKind::Activity), idWhere(habit, HabitKind::Circle), habit.name,
              habit.frequency.times, habit.frequency.days, habit.since, habit.ended, habit.hidden,
              habit.position)
        .run();
    Query(journal_, "DELETE FROM habit_break WHERE habit = ?1").with(habit.id).run();
    for (const auto& pause : habit.breaks)
        Query(journal_, "INSERT INTO habit_break (habit, first, last, rest) VALUES (?1, ?2, ?3, ?4)")
            .with(habit.id, pause.first, pause.last, pause.rest)
            .run();
}

void HabitStore::remove(const base::Id& id) {
    Query(journal_, "DELETE FROM habit_break WHERE habit = ?1").with(id).run();
    Query(journal_, "DELETE FROM habit WHERE id = ?1").with(id).run();
}

std::vector<Habit> HabitStore::all() {
    std::vector<Habit> habits;
    {
        Query query(journal_,
                    "SELECT h.id, h.kind, coalesce(h.dimension, h.activity, h.circle), h.least, "
                    "coalesce(d.name, a.name, c.name, ''), h.name, h.times, h.days, h.since, h.ended, "
                    "h.hidden, h.position FROM habit h LEFT JOIN care_dimension d ON d.id = h.dimension "
                    "LEFT JOIN activity a ON a.id = h.activity LEFT JOIN circle c ON c.id = h.circle "
                    "ORDER BY h.position, h.id");
        while (query.next())
            habits.push_back(readHabit(query));
    }
    Query query(journal_, "SELECT habit, first, last, rest FROM habit_break ORDER BY habit, first");
    while (query.next()) {
        const auto habit = std::ranges::find(habits, query.id(0), &Habit::id);
        if (habit != habits.end())
            habit->breaks.push_back(
                {.first = query.day(1), .last = query.dayOrNot(2), .rest = query.number(3) != 0});
    }
    return habits;
}

base::Id activityNamed(Journal& journal, const std::string& name, domain::Instant at) {
    {
        Query query(journal, "SELECT id FROM activity WHERE name = ?1");
        if (query.with(name).next())
            return query.id(0);
    }
    const auto id = base::Id::generate(at.time_since_epoch().count());
    Query(journal, "INSERT INTO activity (id, name) VALUES (?1, ?2)").with(id, name).run();
    return id;
}

void moveHabits(Journal& journal, const base::Id& fromActivity, const base::Id& toActivity) {
    Query(journal, "UPDATE habit SET activity = ?2 WHERE activity = ?1").with(fromActivity, toActivity).run();
}

} // namespace tend::storage
