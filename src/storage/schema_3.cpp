#include "storage/migrations.hpp"

namespace tend::storage {

void createSchema3(SQLite::Database& database) {
    // Bytes are kept once, by what they are, and outside the history: a picture that is attached, removed,
    // put back and moved is a few words in it each time. Copies are made from the bytes and can be made anew.
    database.exec(R"sql(
        CREATE TABLE picture_data (
            hash  TEXT NOT NULL PRIMARY KEY CHECK (length(hash) = 64),
            bytes BLOB NOT NULL
        ) STRICT;

        CREATE TABLE picture_copy (
            data   TEXT NOT NULL REFERENCES picture_data (hash),
            side   INTEGER NOT NULL CHECK (side > 0),
            bytes  BLOB NOT NULL,
            PRIMARY KEY (data, side)
        ) STRICT;

        CREATE TABLE picture (
            id       TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
            kind     TEXT NOT NULL CHECK (kind IN ('check_in', 'gratitude', 'hello', 'rest', 'person')),
            record   TEXT NOT NULL,
            position INTEGER NOT NULL,
            data     TEXT NOT NULL REFERENCES picture_data (hash),
            format   TEXT NOT NULL CHECK (format IN ('jpeg', 'png', 'webp', 'heic')),
            width    INTEGER NOT NULL CHECK (width > 0),
            height   INTEGER NOT NULL CHECK (height > 0),
            bytes    INTEGER NOT NULL CHECK (bytes > 0),
            name     TEXT NOT NULL,
            added    INTEGER NOT NULL,
            deleted  INTEGER
        ) STRICT;
        CREATE INDEX picture_by_record ON picture (record, position);
        CREATE INDEX picture_by_data ON picture (data);
        CREATE INDEX picture_in_trash ON picture (deleted) WHERE deleted IS NOT NULL;
    )sql");
}

} // namespace tend::storage
