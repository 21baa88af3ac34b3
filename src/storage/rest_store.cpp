#include "storage/filing_row.hpp"
#include "storage/query.hpp"
#include "storage/record_rows.hpp"
#include "storage/records.hpp"

namespace tend::storage {

const std::string& selectRest() {
    static const std::string sql = std::string("SELECT ") + filingColumns + ", r.last, r.season, r.note ";
    return sql;
}

std::vector<domain::Rest> readRests(Query& rows) {
    std::vector<domain::Rest> rests;
    while (rows.next())
        rests.push_back({.filing = readFiling(rows),
                         .last = rows.day(filingCount),
                         .season = rows.number(filingCount + 1) != 0,
                         .note = rows.text(filingCount + 2)});
    return rests;
}

void RestStore::put(const domain::Rest& rest) {
    static const std::string sql = putRecordSql("rest", {"last", "season", "note"});
    Query query(journal_, sql);
    bindFiling(query, rest.filing);
    query.with(rest.last, rest.season, rest.note).run();
}

void RestStore::remove(const base::Id& id, domain::Instant at) {
    removeRecord(journal_, "rest", id, at);
}

std::optional<domain::Rest> RestStore::find(const base::Id& id) {
    Query query(journal_, selectRest() + "FROM rest r WHERE r.id = ?1 AND r.deleted IS NULL");
    auto found = readRests(query.with(id));
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

std::vector<domain::Rest> RestStore::all() {
    Query query(journal_, selectRest() + "FROM rest r WHERE r.deleted IS NULL ORDER BY r.day, r.at, r.rowid");
    return readRests(query);
}

} // namespace tend::storage
