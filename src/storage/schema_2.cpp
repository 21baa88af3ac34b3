#include "storage/migrations.hpp"
#include "storage/record_rows.hpp"

#include <string>
#include <vector>

namespace tend::storage {
namespace {

// What can be searched, made from the records and made anew whenever they differ: no part of the history.
// `id` holds the day a record is filed under, as days since 0001-01-01, above its lowest 20 bits, so that a
// larger id is never an older day. `folded` ends with two line ends: every character begins a trigram.
constexpr const char* searchTables = R"sql(
    CREATE TABLE search_entry (
        id     INTEGER PRIMARY KEY,
        kind   INTEGER NOT NULL,
        record TEXT NOT NULL,
        marks  TEXT NOT NULL,
        folded TEXT NOT NULL
    ) STRICT;
    CREATE UNIQUE INDEX search_entry_by_record ON search_entry (record);

    CREATE VIRTUAL TABLE search_trigram USING fts5 (
        marks, folded, tokenize = 'trigram case_sensitive 1', content = 'search_entry', content_rowid = 'id',
        detail = none, columnsize = 0);
    CREATE VIRTUAL TABLE search_vocabulary USING fts5vocab (search_trigram, row);
    -- Merging is done in steps of its own (SearchIndex::tidy).
    INSERT INTO search_trigram (search_trigram, rank) VALUES ('automerge', 0), ('crisismerge', 400);

    CREATE TABLE search_stale (
        record TEXT NOT NULL PRIMARY KEY,
        kind   INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
)sql";

constexpr const char* others = R"sql(
    CREATE TABLE saved_search (
        id       TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
        name     TEXT NOT NULL,
        query    TEXT NOT NULL,
        position INTEGER NOT NULL
    ) STRICT;

    -- Versions of a record, and the trash.
    CREATE INDEX history_by_row ON history (table_name, row_id) WHERE before IS NOT NULL;
    CREATE INDEX check_in_in_trash ON check_in (deleted) WHERE deleted IS NOT NULL;
    CREATE INDEX gratitude_in_trash ON gratitude (deleted) WHERE deleted IS NOT NULL;
    CREATE INDEX hello_in_trash ON hello (deleted) WHERE deleted IS NOT NULL;
    CREATE INDEX rest_in_trash ON rest (deleted) WHERE deleted IS NOT NULL;
    CREATE INDEX person_in_trash ON person (deleted) WHERE deleted IS NOT NULL;

    CREATE INDEX gratitude_by_told ON gratitude (told_person) WHERE told_person IS NOT NULL;

    ALTER TABLE writing ADD COLUMN finished INTEGER NOT NULL DEFAULT 0;
    CREATE TRIGGER writing_finished AFTER UPDATE OF change ON writing
        WHEN old.change IS NOT NULL AND new.change IS NULL
        BEGIN UPDATE writing SET finished = finished + 1; END;
)sql";

/// What of a record its entry is made of.
std::vector<std::string> searchedColumns(domain::RecordKind kind) {
    switch (kind) {
    case domain::RecordKind::CheckIn:
        return {"day", "deleted", "mood", "note"};
    case domain::RecordKind::Gratitude:
        return {"day", "deleted", "text", "told_person"};
    case domain::RecordKind::Hello:
        return {"day", "deleted", "note", "person"};
    case domain::RecordKind::Rest:
        return {"day", "deleted", "note"};
    case domain::RecordKind::Person:
        break;
    }
    return {"day", "deleted", "name", "met_where", "remember"};
}

void createTrigger(SQLite::Database& database, const std::string& what, const std::string& table,
                   const std::string& condition, const std::string& select) {
    database.exec("CREATE TRIGGER search_" + what + "_" + table + " AFTER " + what + " ON " + table +
                  (condition.empty() ? "" : " WHEN " + condition) +
                  " BEGIN INSERT INTO search_stale (record, kind) " + select +
                  " ON CONFLICT DO NOTHING; END");
}

std::string marks(const std::string& row, const std::string& column, domain::RecordKind kind) {
    return "VALUES (" + row + "." + column + ", " + std::to_string(static_cast<int>(kind)) + ")";
}

void createRecordTriggers(SQLite::Database& database, domain::RecordKind kind) {
    const auto table = tableOf(kind);
    std::string differs;
    for (const auto& column : searchedColumns(kind))
        differs += (differs.empty() ? "old." : " OR old.") + column + " IS NOT new." + column;
    createTrigger(database, "INSERT", table, "", marks("new", "id", kind));
    createTrigger(database, "UPDATE", table, differs, marks("new", "id", kind));
    createTrigger(database, "DELETE", table, "", marks("old", "id", kind));
    database.exec("INSERT INTO search_stale (record, kind) SELECT id, " +
                  std::to_string(static_cast<int>(kind)) + " FROM " + table + " WHERE deleted IS NULL");
}

/// Lists of records, and names that stand in other records: of activities in check-ins, of people in hellos.
void createListTriggers(SQLite::Database& database) {
    const auto checkIn = domain::RecordKind::CheckIn;
    createTrigger(database, "INSERT", "check_in_activity", "", marks("new", "check_in", checkIn));
    createTrigger(database, "UPDATE", "check_in_activity", "", marks("new", "check_in", checkIn));
    createTrigger(database, "DELETE", "check_in_activity", "", marks("old", "check_in", checkIn));
    const auto gratitude = domain::RecordKind::Gratitude;
    createTrigger(database, "INSERT", "gratitude_mention", "", marks("new", "gratitude", gratitude));
    createTrigger(database, "UPDATE", "gratitude_mention", "", marks("new", "gratitude", gratitude));
    createTrigger(database, "DELETE", "gratitude_mention", "", marks("old", "gratitude", gratitude));
    const std::string checkIns = "SELECT check_in, 0 FROM check_in_activity WHERE activity = ";
    const std::string hellos = "SELECT id, 2 FROM hello WHERE deleted IS NULL AND person = ";
    for (const auto& [what, row] : {std::pair("INSERT", "new"), std::pair("DELETE", "old")}) {
        createTrigger(database, what, "activity", "", checkIns + row + ".id");
        database.exec("CREATE TRIGGER search_" + std::string(what) + "_named_person AFTER " + what +
                      " ON person BEGIN INSERT INTO search_stale (record, kind) " + hellos + row +
                      ".id ON CONFLICT DO NOTHING; END");
    }
    createTrigger(database, "UPDATE", "activity", "old.name IS NOT new.name", checkIns + "new.id");
    database.exec("CREATE TRIGGER search_UPDATE_named_person AFTER UPDATE ON person "
                  "WHEN old.name IS NOT new.name BEGIN INSERT INTO search_stale (record, kind) " +
                  hellos + "new.id ON CONFLICT DO NOTHING; END");
}

} // namespace

void createSchema2(SQLite::Database& database) {
    database.exec(searchTables);
    database.exec(others);
    for (const auto kind : allKinds)
        createRecordTriggers(database, kind);
    createListTriggers(database);
}

} // namespace tend::storage
