#include "domain/habit.hpp"
#include "storage/migrations.hpp"

#include <SQLiteCpp/Statement.h>

#include <string>

namespace tend::storage {

void createSchema5(SQLite::Database& database) {
    database.exec(R"sql(
        CREATE TABLE habit (
            id        TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
            kind      TEXT NOT NULL,
            dimension TEXT REFERENCES care_dimension (id),
            least     INTEGER CHECK (least BETWEEN 1 AND 5),
            activity  TEXT REFERENCES activity (id),
            circle    TEXT REFERENCES circle (id),
            name      TEXT NOT NULL,
            times     INTEGER NOT NULL,
            days      INTEGER NOT NULL,
            since     TEXT CHECK (since IS date(since)),
            ended     TEXT CHECK (ended IS date(ended)),
            hidden    INTEGER NOT NULL CHECK (hidden IN (0, 1)),
            position  INTEGER NOT NULL,
            CHECK (1 <= times AND times <= days AND days <= 366),
            CHECK (kind IN ('check_in', 'gratitude', 'hello', 'care', 'activity', 'circle')),
            CHECK ((kind = 'care') = (dimension IS NOT NULL) AND (kind = 'care') = (least IS NOT NULL)
                   AND (kind = 'activity') = (activity IS NOT NULL) AND (kind = 'circle') = (circle IS NOT NULL))
        ) STRICT;

        CREATE TABLE habit_break (
            habit TEXT NOT NULL REFERENCES habit (id),
            first TEXT NOT NULL CHECK (first IS date(first)),
            last  TEXT CHECK (last IS date(last) AND last >= first),
            rest  INTEGER NOT NULL CHECK (rest IN (0, 1)),
            PRIMARY KEY (habit, first)
        ) STRICT, WITHOUT ROWID;

        -- Whether the owner ever crossed the date line, and when.
        CREATE INDEX check_in_by_offset ON check_in (offset_minutes, day);
        CREATE INDEX gratitude_by_offset ON gratitude (offset_minutes, day);
        CREATE INDEX hello_by_offset ON hello (offset_minutes, day);
    )sql");
    for (const auto kind :
         {domain::HabitKind::CheckIn, domain::HabitKind::Gratitude, domain::HabitKind::Hello}) {
        const auto habit = domain::builtInHabit(kind);
        SQLite::Statement insert(database,
                                 "INSERT INTO habit (id, kind, name, times, days, hidden, position) "
                                 "VALUES (?, ?, '', 1, 1, 0, ?)");
        insert.bind(1, habit.id.toString());
        insert.bind(2, std::string(domain::toWord(kind)));
        insert.bind(3, habit.position);
        insert.exec();
    }
}

} // namespace tend::storage
