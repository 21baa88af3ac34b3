#include "storage/filing_row.hpp"
#include "storage/query.hpp"
#include "storage/records.hpp"

namespace tend::storage {

void RestStore::put(const domain::Rest& rest) {
    static const std::string sql = putRecordSql("rest", {"last", "season", "note"});
    Query query(journal_, sql);
    bindFiling(query, rest.filing);
    query.with(rest.last, rest.season, rest.note).run();
}

void RestStore::remove(const base::Id& id, domain::Instant at) {
    removeRecord(journal_, "rest", id, at);
}

std::vector<domain::Rest> RestStore::all() {
    static const std::string sql = std::string("SELECT ") + filingColumns +
                                   ", r.last, r.season, r.note FROM rest r WHERE r.deleted IS NULL "
                                   "ORDER BY r.day, r.at, r.rowid";
    std::vector<domain::Rest> rests;
    Query query(journal_, sql);
    while (query.next())
        rests.push_back({.filing = readFiling(query),
                         .last = query.day(filingCount),
                         .season = query.number(filingCount + 1) != 0,
                         .note = query.text(filingCount + 2)});
    return rests;
}

} // namespace tend::storage
