#include "storage/journals.hpp"

#include <SQLiteCpp/SQLiteCpp.h>

#include <fstream>
#include <iterator>
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

std::string bytesOf(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

} // namespace

std::string dump(storage::Journal& journal) {
    auto& database = journal.database();
    std::string text;
    for (const auto& table :
         column(database, "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT GLOB 'sqlite_*' "
                          "AND name NOT IN ('change', 'history', 'writing', 'draft') ORDER BY name")) {
        text += table + "\n";
        std::string row;
        for (const auto& name : column(database, "SELECT name FROM pragma_table_info('" + table + "')"))
            row += (row.empty() ? "" : " || ' | ' || ") + ("quote(" + name + ")");
        for (const auto& line : column(database, "SELECT " + row + " FROM " + table + " ORDER BY 1"))
            text += "  " + line + "\n";
    }
    return text;
}

std::map<std::string, std::string> contents(const std::filesystem::path& folder) {
    std::map<std::string, std::string> files;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
        const auto mode = std::to_string(static_cast<int>(entry.status().permissions()));
        files[entry.path().string()] = mode + ":" + (entry.is_regular_file() ? bytesOf(entry.path()) : "");
    }
    return files;
}

} // namespace tend::test
