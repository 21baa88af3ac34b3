#include "storage/migrations.hpp"

namespace tend::storage {
namespace {

// The indexes by day end with `deleted`, though it is always NULL in them: only so does SQLite answer sums
// from the index alone.
constexpr const char* histories = R"sql(
    CREATE TABLE change (
        id        INTEGER PRIMARY KEY AUTOINCREMENT,
        at        INTEGER NOT NULL,
        label     TEXT NOT NULL,
        lasting   INTEGER NOT NULL DEFAULT 0 CHECK (lasting IN (0, 1)),
        undoes    INTEGER REFERENCES change (id),
        undone_by INTEGER REFERENCES change (id)
    ) STRICT;
    CREATE INDEX change_undone ON change (undone_by) WHERE undone_by IS NOT NULL;

    CREATE TABLE history (
        change     INTEGER NOT NULL REFERENCES change (id),
        table_name TEXT NOT NULL,
        row_id     TEXT NOT NULL,
        before     TEXT,
        PRIMARY KEY (change, table_name, row_id)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE writing (
        id     INTEGER PRIMARY KEY CHECK (id = 1),
        change INTEGER REFERENCES change (id)
    ) STRICT;
    INSERT INTO writing (id, change) VALUES (1, NULL);

    CREATE TABLE draft (
        form TEXT NOT NULL PRIMARY KEY,
        text TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE setting (
        key   TEXT NOT NULL PRIMARY KEY,
        value TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
)sql";

constexpr const char* people = R"sql(
    CREATE TABLE person (
        id             TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
        at             INTEGER NOT NULL,
        offset_minutes INTEGER NOT NULL,
        day            TEXT NOT NULL CHECK (day IS date(day)),
        written_day    TEXT NOT NULL CHECK (written_day IS date(written_day)),
        created        INTEGER NOT NULL,
        changed        INTEGER NOT NULL,
        deleted        INTEGER,
        name           TEXT NOT NULL,
        is_me          INTEGER NOT NULL CHECK (is_me IN (0, 1)),
        met            TEXT CHECK (met IS date(met)),
        met_where      TEXT NOT NULL,
        remember       TEXT NOT NULL,
        birthday       TEXT CHECK (birthday GLOB '--[0-1][0-9]-[0-3][0-9]'
                                   OR birthday GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
        rhythm_ideal   INTEGER,
        rhythm_latest  INTEGER,
        resting        INTEGER NOT NULL CHECK (resting IN (0, 1)),
        CHECK ((rhythm_ideal IS NULL) = (rhythm_latest IS NULL)),
        CHECK (1 <= rhythm_ideal AND rhythm_ideal <= rhythm_latest AND rhythm_latest <= 3660)
    ) STRICT;

    CREATE TABLE circle (
        id            TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
        name          TEXT NOT NULL,
        rhythm_ideal  INTEGER,
        rhythm_latest INTEGER,
        position      INTEGER NOT NULL,
        CHECK ((rhythm_ideal IS NULL) = (rhythm_latest IS NULL)),
        CHECK (1 <= rhythm_ideal AND rhythm_ideal <= rhythm_latest AND rhythm_latest <= 3660)
    ) STRICT;

    CREATE TABLE person_circle (
        person   TEXT NOT NULL REFERENCES person (id),
        circle   TEXT NOT NULL REFERENCES circle (id),
        position INTEGER NOT NULL,
        PRIMARY KEY (person, circle)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE hello (
        id             TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
        at             INTEGER NOT NULL,
        offset_minutes INTEGER NOT NULL,
        day            TEXT NOT NULL CHECK (day IS date(day)),
        written_day    TEXT NOT NULL CHECK (written_day IS date(written_day)),
        created        INTEGER NOT NULL,
        changed        INTEGER NOT NULL,
        deleted        INTEGER,
        person         TEXT NOT NULL REFERENCES person (id),
        channel        TEXT NOT NULL CHECK (channel IN ('in-person', 'call', 'message', 'letter', 'online')),
        reason         TEXT NOT NULL CHECK (reason IN ('nothing', 'needed', 'problem')),
        note           TEXT NOT NULL
    ) STRICT;
    CREATE INDEX hello_by_day ON hello (day, at, written_day, deleted) WHERE deleted IS NULL;
    CREATE INDEX hello_by_person ON hello (person, day, at, deleted) WHERE deleted IS NULL;
)sql";

constexpr const char* days = R"sql(
    CREATE TABLE care_dimension (
        id       TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
        key      TEXT NOT NULL,
        name     TEXT NOT NULL,
        position INTEGER NOT NULL,
        retired  INTEGER NOT NULL CHECK (retired IN (0, 1))
    ) STRICT;

    CREATE TABLE activity (
        id   TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
        name TEXT NOT NULL
    ) STRICT;
    CREATE INDEX activity_by_name ON activity (name);

    CREATE TABLE check_in (
        id             TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
        at             INTEGER NOT NULL,
        offset_minutes INTEGER NOT NULL,
        day            TEXT NOT NULL CHECK (day IS date(day)),
        written_day    TEXT NOT NULL CHECK (written_day IS date(written_day)),
        created        INTEGER NOT NULL,
        changed        INTEGER NOT NULL,
        deleted        INTEGER,
        mood           INTEGER CHECK (mood BETWEEN 1 AND 5),
        note           TEXT NOT NULL
    ) STRICT;
    CREATE INDEX check_in_by_day ON check_in (day, at, written_day, mood, deleted) WHERE deleted IS NULL;

    CREATE TABLE check_in_care (
        check_in  TEXT NOT NULL REFERENCES check_in (id),
        dimension TEXT NOT NULL REFERENCES care_dimension (id),
        level     INTEGER NOT NULL CHECK (level BETWEEN 1 AND 5),
        position  INTEGER NOT NULL,
        PRIMARY KEY (check_in, dimension)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE check_in_activity (
        check_in TEXT NOT NULL REFERENCES check_in (id),
        activity TEXT NOT NULL REFERENCES activity (id),
        position INTEGER NOT NULL,
        PRIMARY KEY (check_in, activity)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX check_in_activity_by_activity ON check_in_activity (activity);

    CREATE TABLE gratitude (
        id             TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
        at             INTEGER NOT NULL,
        offset_minutes INTEGER NOT NULL,
        day            TEXT NOT NULL CHECK (day IS date(day)),
        written_day    TEXT NOT NULL CHECK (written_day IS date(written_day)),
        created        INTEGER NOT NULL,
        changed        INTEGER NOT NULL,
        deleted        INTEGER,
        about          TEXT NOT NULL CHECK (about IN ('person', 'place', 'thing', 'moment')),
        text           TEXT NOT NULL,
        told_day       TEXT CHECK (told_day IS date(told_day)),
        told_person    TEXT REFERENCES person (id),
        told_how       TEXT CHECK (told_how IN ('in-person', 'call', 'message', 'letter', 'online')),
        CHECK (told_day IS NOT NULL OR (told_person IS NULL AND told_how IS NULL))
    ) STRICT;
    CREATE INDEX gratitude_by_day ON gratitude (day, at, written_day, deleted) WHERE deleted IS NULL;

    CREATE TABLE gratitude_mention (
        gratitude TEXT NOT NULL REFERENCES gratitude (id),
        person    TEXT NOT NULL REFERENCES person (id),
        position  INTEGER NOT NULL,
        PRIMARY KEY (gratitude, person)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX gratitude_mention_by_person ON gratitude_mention (person);

    CREATE TABLE rest (
        id             TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
        at             INTEGER NOT NULL,
        offset_minutes INTEGER NOT NULL,
        day            TEXT NOT NULL CHECK (day IS date(day)),
        written_day    TEXT NOT NULL CHECK (written_day IS date(written_day)),
        created        INTEGER NOT NULL,
        changed        INTEGER NOT NULL,
        deleted        INTEGER,
        last           TEXT NOT NULL CHECK (last IS date(last)),
        season         INTEGER NOT NULL CHECK (season IN (0, 1)),
        note           TEXT NOT NULL
    ) STRICT;
)sql";

} // namespace

void createSchema1(SQLite::Database& database) {
    // "Tend" in ASCII; what tells a journal from any other SQLite file.
    database.exec("PRAGMA application_id = 0x54656e64");
    database.exec(histories);
    database.exec(people);
    database.exec(days);
}

} // namespace tend::storage
