#include "storage/filing_row.hpp"
#include "storage/query.hpp"
#include "storage/record_rows.hpp"
#include "storage/records.hpp"

namespace tend::storage {
const std::string& selectHello() {
    static const std::string sql =
        std::string("SELECT ") + filingColumns + ", r.person, r.channel, r.reason, r.note ";
    return sql;
}

std::vector<domain::Hello> readHellos(Query& rows) {
    std::vector<domain::Hello> hellos;
    while (rows.next())
        hellos.push_back({.filing = readFiling(rows),
                          .person = rows.id(filingCount),
                          .channel = sound(domain::channelFromWord(rows.text(filingCount + 1)), "channel"),
                          .reason = sound(domain::reasonFromWord(rows.text(filingCount + 2)), "reason"),
                          .note = rows.text(filingCount + 3)});
    return hellos;
}

void HelloStore::put(const domain::Hello& hello) {
    static const std::string sql = putRecordSql("hello", {"person", "channel", "reason", "note"});
    Query query(journal_, sql);
    bindFiling(query, hello.filing);
    query.with(hello.person, toWord(hello.channel), toWord(hello.reason), hello.note).run();
}

void HelloStore::remove(const base::Id& id, domain::Instant at) {
    removeRecord(journal_, "hello", id, at);
}

std::optional<domain::Hello> HelloStore::find(const base::Id& id) {
    Query query(journal_, selectHello() + "FROM hello r WHERE r.id = ?1 AND r.deleted IS NULL");
    auto found = readHellos(query.with(id));
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

std::vector<domain::Hello> HelloStore::onDay(domain::Day day) {
    return between({day, day});
}

std::vector<domain::Hello> HelloStore::between(domain::DaySpan span) {
    Query query(journal_, selectHello() + "FROM hello r WHERE r.deleted IS NULL AND r.day BETWEEN ?1 AND ?2 "
                                          "ORDER BY r.day, r.at, r.rowid");
    return readHellos(query.with(span.first, span.last));
}

std::vector<domain::Hello> HelloStore::with(const base::Id& person) {
    Query query(journal_, selectHello() + "FROM hello r WHERE r.deleted IS NULL AND r.person = ?1 "
                                          "ORDER BY r.day DESC, r.at DESC, r.rowid DESC");
    return readHellos(query.with(person));
}

std::vector<domain::Hello> HelloStore::lastOfEach() {
    // One step into the index for each person, however many hellos they have.
    Query query(journal_, selectHello() +
                              "FROM person p CROSS JOIN hello r ON r.rowid = (SELECT h.rowid FROM hello h "
                              "WHERE h.deleted IS NULL AND h.person = p.id "
                              "ORDER BY h.day DESC, h.at DESC, h.rowid DESC LIMIT 1)");
    return readHellos(query);
}

} // namespace tend::storage
