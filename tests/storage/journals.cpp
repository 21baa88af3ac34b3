#include "storage/journals.hpp"

#include <fstream>
#include <iterator>

namespace tend::test {
namespace {

std::string bytesOf(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

} // namespace

std::map<std::string, std::string> contents(const std::filesystem::path& folder) {
    std::map<std::string, std::string> files;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
        const auto mode = std::to_string(static_cast<int>(entry.status().permissions()));
        files[entry.path().string()] = mode + ":" + (entry.is_regular_file() ? bytesOf(entry.path()) : "");
    }
    return files;
}

void forgetVersionFive(SQLite::Database& database) {
    database.exec("DROP TABLE habit_break; DROP TABLE habit; DROP INDEX check_in_by_offset; "
                  "DROP INDEX gratitude_by_offset; DROP INDEX hello_by_offset");
}

void forgetVersionFour(SQLite::Database& database) {
    forgetVersionFive(database);
    for (const char* trigger :
         {"INSERT_person_circle", "UPDATE_person_circle", "DELETE_person_circle", "UPDATE_circle"})
        database.exec(std::string("DROP TRIGGER search_") + trigger);
}

} // namespace tend::test
