#include "storage/history.hpp"

#include "storage/query.hpp"
#include "storage/sqlite_error.hpp"

#include <SQLiteCpp/Statement.h>

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace tend::storage {
namespace {

struct Column {
    std::string name;
    std::string otherwise; ///< SQL of its default, for rows kept before the column was there; may be empty
    bool inKey;
};

struct RecordTable {
    std::string name;
    std::vector<Column> columns;
};

RecordTable describe(SQLite::Database& database, const std::string& name) {
    RecordTable table{name, {}};
    SQLite::Statement columns(database,
                              "SELECT name, coalesce(dflt_value, ''), pk FROM pragma_table_info(?)");
    columns.bind(1, name);
    while (columns.executeStep())
        table.columns.push_back(
            {columns.getColumn(0), columns.getColumn(1).getString(), columns.getColumn(2).getInt() > 0});
    return table;
}

std::vector<RecordTable> recordTables(SQLite::Database& database) {
    std::vector<RecordTable> tables;
    SQLite::Statement names(
        database, "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT GLOB 'sqlite_*' "
                  "AND name NOT GLOB 'search_*' AND name NOT IN ('change', 'history', 'writing', 'draft', "
                  "'picture_data', 'picture_copy') ORDER BY name");
    while (names.executeStep())
        tables.push_back(describe(database, names.getColumn(0).getString()));
    return tables;
}

using Wording = std::function<std::string(const Column&)>;

/// `wording` of each column (or of each key column, or each other one), joined.
enum class Which { All, Key, Other };

std::string listed(const RecordTable& table, Which which, std::string_view between, const Wording& wording) {
    std::string list;
    for (const auto& column : table.columns) {
        if (which != Which::All && column.inKey != (which == Which::Key))
            continue;
        if (!list.empty())
            list += between;
        list += wording(column);
    }
    return list;
}

std::size_t keyLength(const RecordTable& table) {
    std::size_t length = 0;
    for (const auto& column : table.columns)
        length += column.inKey ? 1 : 0;
    return length;
}

/// A row's key as history names it: the value itself, or a JSON array of several.
std::string keyOf(const RecordTable& table, const std::string& row) {
    const auto keys = listed(table, Which::Key, ", ", [&](const Column& c) { return row + "." + c.name; });
    return keyLength(table) == 1 ? keys : "json_array(" + keys + ")";
}

std::string remember(const RecordTable& table, const std::string& row, const std::string& before) {
    return "INSERT INTO history (change, table_name, row_id, before) VALUES ("
           "coalesce((SELECT change FROM writing), raise(ABORT, 'no change is open')), '" +
           table.name + "', " + keyOf(table, row) + ", " + before + ") ON CONFLICT DO NOTHING; ";
}

std::string imageOf(const RecordTable& table) {
    return "json_object(" +
           listed(table, Which::All, ", ",
                  [](const Column& c) { return "'" + c.name + "', old." + c.name; }) +
           ")";
}

void createTriggers(SQLite::Database& database, const RecordTable& table) {
    const auto create = [&](const char* when, const char* what, const std::string& condition,
                            const std::string& body) {
        database.exec("CREATE TRIGGER history_" + std::string(what) + "_" + table.name + " " + when + " " +
                      what + " ON " + table.name + " " + condition + "BEGIN " + body + "END");
    };
    const auto differs = [](const Column& c) { return "old." + c.name + " IS NOT new." + c.name; };
    create("AFTER", "INSERT", "", remember(table, "new", "NULL"));
    create("BEFORE", "DELETE", "", remember(table, "old", imageOf(table)));
    create("BEFORE", "UPDATE", "WHEN " + listed(table, Which::All, " OR ", differs) + " ",
           "SELECT raise(ABORT, 'a key does not change') WHERE " +
               listed(table, Which::Key, " OR ", differs) + "; " + remember(table, "old", imageOf(table)));
}

/// Takes away what the change inserted.
std::string takeAwaySql(const RecordTable& table) {
    const bool single = keyLength(table) == 1;
    const auto keys = listed(table, Which::Key, ", ", [](const Column& c) { return c.name; });
    int place = 0;
    const auto values =
        single ? std::string("row_id") : listed(table, Which::Key, ", ", [&place](const Column&) {
            return "row_id ->> " + std::to_string(place++);
        });
    return "DELETE FROM " + table.name + " WHERE (" + keys + ") IN (SELECT " + values +
           " FROM history WHERE change = ?1 AND table_name = '" + table.name + "' AND before IS NULL)";
}

/// Puts back what the change deleted or replaced.
std::string putBackSql(const RecordTable& table) {
    const auto name = [](const Column& c) { return c.name; };
    const auto others =
        listed(table, Which::Other, ", ", [](const Column& c) { return c.name + " = excluded." + c.name; });
    return "INSERT INTO " + table.name + " (" + listed(table, Which::All, ", ", name) + ") SELECT " +
           listed(table, Which::All, ", ",
                  [](const Column& c) {
                      auto kept = "before ->> '" + c.name + "'";
                      if (c.otherwise.empty())
                          return kept;
                      return "CASE WHEN json_type(before, '$." + c.name + "') IS NULL THEN " + c.otherwise +
                             " ELSE " + kept + " END";
                  }) +
           " FROM history WHERE change = ?1 AND table_name = '" + table.name +
           "' AND before IS NOT NULL ON CONFLICT (" + listed(table, Which::Key, ", ", name) + ") DO " +
           (others.empty() ? "NOTHING" : "UPDATE SET " + others);
}

} // namespace

void createHistoryTriggers(SQLite::Database& database) {
    for (const auto& table : recordTables(database))
        createTriggers(database, table);
}

void dropHistoryTriggers(SQLite::Database& database) {
    std::vector<std::string> names;
    {
        SQLite::Statement triggers(
            database, "SELECT name FROM sqlite_schema WHERE type = 'trigger' AND name GLOB 'history_*'");
        while (triggers.executeStep())
            names.push_back(triggers.getColumn(0));
    }
    for (const auto& name : names)
        database.exec("DROP TRIGGER " + name);
}

void restoreRowsBefore(Journal& journal, ChangeId change) {
    // Tables are restored one after the other, so a reference may hang in the air until the last one.
    Query(journal, "PRAGMA defer_foreign_keys = ON").run();
    const auto tables = translated([&] { return recordTables(journal.database()); });
    for (const auto& table : tables) {
        Query(journal, takeAwaySql(table)).with(static_cast<std::int64_t>(change)).run();
        Query(journal, putBackSql(table)).with(static_cast<std::int64_t>(change)).run();
    }
}

} // namespace tend::storage
