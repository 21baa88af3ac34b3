#include "storage/filing_row.hpp"

#include <chrono>

namespace tend::storage {

domain::Filing readFiling(const Query& row) {
    return {.id = row.id(0),
            .at = {row.instant(1), std::chrono::minutes(row.number(2))},
            .day = row.day(3),
            .writtenDay = row.day(4),
            .created = row.instant(5),
            .changed = row.instant(6),
            .deleted = row.instantOrNot(7)};
}

void bindFiling(Query& query, const domain::Filing& filing) {
    query.with(filing.id, filing.at.at, static_cast<int>(filing.at.offset.count()), filing.day,
               filing.writtenDay, filing.created, filing.changed, filing.deleted);
}

std::string putRecordSql(std::string_view table, std::initializer_list<std::string_view> columns) {
    std::string names = "id, at, offset_minutes, day, written_day, created, changed, deleted";
    std::string values = "?, ?, ?, ?, ?, ?, ?, ?";
    std::string updates = "at = excluded.at, offset_minutes = excluded.offset_minutes, day = excluded.day, "
                          "written_day = excluded.written_day, created = excluded.created, "
                          "changed = excluded.changed, deleted = excluded.deleted";
    for (const auto column : columns) {
        const std::string name(column);
        names += ", " + name;
        values += ", ?";
        updates += ", " + name + " = excluded." + name;
    }
    return "INSERT INTO " + std::string(table) + " (" + names + ") VALUES (" + values +
           ") ON CONFLICT (id) DO UPDATE SET " + updates;
}

void removeRecord(Journal& journal, const char* table, const base::Id& id, domain::Instant at) {
    Query(journal, "UPDATE " + std::string(table) +
                       " SET deleted = ?1, changed = ?1 WHERE id = ?2 AND deleted IS NULL")
        .with(at, id)
        .run();
}

} // namespace tend::storage
