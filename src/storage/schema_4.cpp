#include "domain/record.hpp"
#include "storage/migrations.hpp"

#include <string>
#include <utility>

namespace tend::storage {
namespace {

void createTrigger(SQLite::Database& database, const std::string& name, const std::string& what,
                   const std::string& people) {
    database.exec("CREATE TRIGGER search_" + name + " AFTER " + what +
                  " BEGIN INSERT INTO search_stale (record, kind) " + people +
                  " ON CONFLICT DO NOTHING; END");
}

} // namespace

void createSchema4(SQLite::Database& database) {
    // The names of a person's circles are searched with the person.
    const auto kind = std::to_string(static_cast<int>(domain::RecordKind::Person));
    for (const auto& [what, row] : {std::pair("INSERT", "new"), {"UPDATE", "new"}, {"DELETE", "old"}})
        createTrigger(database, std::string(what) + "_person_circle", std::string(what) + " ON person_circle",
                      "VALUES (" + std::string(row) + ".person, " + kind + ")");
    createTrigger(database, "UPDATE_circle", "UPDATE ON circle WHEN old.name IS NOT new.name",
                  "SELECT person, " + kind + " FROM person_circle WHERE circle = new.id");
    database.exec("INSERT INTO search_stale (record, kind) SELECT DISTINCT p.id, " + kind +
                  " FROM person p JOIN person_circle c ON c.person = p.id WHERE p.deleted IS NULL "
                  "ON CONFLICT DO NOTHING");
}

} // namespace tend::storage
