#include "storage/trash.hpp"

#include "storage/query.hpp"
#include "storage/record_rows.hpp"

#include <utility>

namespace tend::storage {
namespace {

using domain::TrashPage;
using domain::TrashPlace;

/// Everything in the trash as (deleted, kind, id). A person without a name was deleted for good.
std::string trashSql() {
    std::string sql;
    for (const auto kind : allKinds)
        sql += (sql.empty() ? "" : " UNION ALL ") +
               ("SELECT deleted, " + std::to_string(static_cast<int>(kind))) + " AS kind, id FROM " +
               tableOf(kind) + " WHERE deleted IS NOT NULL" +
               (kind == domain::RecordKind::Person ? " AND name <> ''" : "");
    return sql;
}

TrashPlace readPlace(const Query& row) {
    return {row.instant(0), {static_cast<domain::RecordKind>(row.integer(1)), row.id(2)}};
}

std::vector<TrashPlace> placesAfter(Journal& journal, const std::optional<TrashPlace>& after,
                                    std::size_t limit) {
    const std::string order = " ORDER BY deleted DESC, kind, id LIMIT ?1";
    std::vector<TrashPlace> places;
    const auto read = [&](Query& query) {
        while (query.next())
            places.push_back(readPlace(query));
    };
    const auto most = static_cast<std::int64_t>(limit);
    if (after) {
        Query query(journal,
                    "SELECT * FROM (" + trashSql() + ") WHERE (-deleted, kind, id) > (-?2, ?3, ?4)" + order);
        read(query.with(most, after->deleted, static_cast<int>(after->record.kind), after->record.id));
    } else {
        Query query(journal, trashSql() + order);
        read(query.with(most));
    }
    return places;
}

} // namespace

domain::TrashPage trashPage(Journal& journal, const std::optional<TrashPlace>& after, std::size_t limit) {
    TrashPage page;
    const auto places = placesAfter(journal, after, limit + 1);
    for (const auto& place : places) {
        if (page.records.size() == limit) {
            page.next = TrashPlace{*domain::filingOf(page.records.back()).deleted,
                                   domain::refOf(page.records.back())};
            break;
        }
        if (auto record = findRecord(journal, place.record))
            page.records.push_back(std::move(*record));
    }
    return page;
}

std::size_t trashCount(Journal& journal) {
    Query query(journal, "SELECT count(*) FROM (" + trashSql() + ")");
    query.next();
    return static_cast<std::size_t>(query.number(0));
}

std::vector<domain::RecordRef> trashUntil(Journal& journal, domain::Instant until) {
    std::vector<domain::RecordRef> records;
    Query query(journal, "SELECT * FROM (" + trashSql() + ") WHERE deleted <= ?1 ORDER BY deleted, kind, id");
    query.with(until);
    while (query.next())
        records.push_back(readPlace(query).record);
    return records;
}

} // namespace tend::storage
