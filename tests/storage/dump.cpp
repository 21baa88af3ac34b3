#include "storage/dump.hpp"

#include <SQLiteCpp/SQLiteCpp.h>

#include <vector>

namespace tend::test {
namespace {

std::vector<std::string> column(SQLite::Database& database, const std::string& sql) {
    std::vector<std::string> values;
    SQLite::Statement query(database, sql);
    while (query.executeStep())
        values.push_back(query.getColumn(0).getString());
    return values;
}

} // namespace

std::string dump(storage::Journal& journal) {
    auto& database = journal.database();
    std::string text;
    for (const auto& table :
         column(database, "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT GLOB 'sqlite_*' "
                          "AND name NOT GLOB 'search_*' "
                          "AND name NOT IN ('change', 'history', 'writing', 'draft', 'picture_data', "
                          "'picture_copy') ORDER BY name")) {
        text += table + "\n";
        std::string row;
        for (const auto& name : column(database, "SELECT name FROM pragma_table_info('" + table + "')"))
            row += (row.empty() ? "" : " || ' | ' || ") + ("quote(" + name + ")");
        for (const auto& line : column(database, "SELECT " + row + " FROM " + table + " ORDER BY 1"))
            text += "  " + line + "\n";
    }
    return text;
}

} // namespace tend::test
