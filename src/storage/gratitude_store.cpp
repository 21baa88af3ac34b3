#include "storage/filing_row.hpp"
#include "storage/lists.hpp"
#include "storage/query.hpp"
#include "storage/record_rows.hpp"
#include "storage/records.hpp"

namespace tend::storage {
namespace {

std::optional<domain::Told> readTold(const Query& query, int column) {
    const auto day = query.dayOrNot(column);
    if (!day)
        return std::nullopt;
    domain::Told told{.day = *day, .person = query.idOrNot(column + 1)};
    if (!query.isNull(column + 2))
        told.how = sound(domain::channelFromWord(query.text(column + 2)), "told_how");
    return told;
}

} // namespace

const std::string& selectGratitude() {
    static const std::string sql =
        std::string("SELECT ") + filingColumns +
        ", r.about, r.text, r.told_day, r.told_person, r.told_how, "
        "(SELECT group_concat(m.person, '' ORDER BY m.position) FROM gratitude_mention m "
        "WHERE m.gratitude = r.id) ";
    return sql;
}

std::vector<domain::Gratitude> readGratitude(Query& rows) {
    std::vector<domain::Gratitude> notes;
    while (rows.next())
        notes.push_back({.filing = readFiling(rows),
                         .about = sound(domain::aboutFromWord(rows.text(filingCount)), "about"),
                         .text = rows.text(filingCount + 1),
                         .mentions = unpackIds(rows.text(filingCount + 5)),
                         .told = readTold(rows, filingCount + 2)});
    return notes;
}

void GratitudeStore::put(const domain::Gratitude& gratitude) {
    static const std::string sql =
        putRecordSql("gratitude", {"about", "text", "told_day", "told_person", "told_how"});
    Query query(journal_, sql);
    bindFiling(query, gratitude.filing);
    query.with(toWord(gratitude.about), gratitude.text);
    if (const auto& told = gratitude.told)
        query.with(told->day, told->person, told->how ? std::optional(toWord(*told->how)) : std::nullopt);
    query.run();
    putList(journal_, "gratitude_mention", "gratitude", gratitude.filing.id, "person", gratitude.mentions);
}

void GratitudeStore::remove(const base::Id& id, domain::Instant at) {
    removeRecord(journal_, "gratitude", id, at);
}

std::optional<domain::Gratitude> GratitudeStore::find(const base::Id& id) {
    Query query(journal_, selectGratitude() + "FROM gratitude r WHERE r.id = ?1 AND r.deleted IS NULL");
    auto found = readGratitude(query.with(id));
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

std::vector<domain::Gratitude> GratitudeStore::onDay(domain::Day day) {
    return between({day, day});
}

std::vector<domain::Gratitude> GratitudeStore::between(domain::DaySpan span) {
    Query query(journal_, selectGratitude() +
                              "FROM gratitude r WHERE r.deleted IS NULL AND r.day BETWEEN ?1 AND ?2 "
                              "ORDER BY r.day, r.at, r.rowid");
    return readGratitude(query.with(span.first, span.last));
}

std::vector<domain::Gratitude> GratitudeStore::mentioning(const base::Id& person) {
    Query query(journal_, selectGratitude() +
                              "FROM gratitude_mention named CROSS JOIN gratitude r ON r.id = named.gratitude "
                              "WHERE named.person = ?1 AND r.deleted IS NULL "
                              "ORDER BY r.day DESC, r.at DESC, r.rowid DESC");
    return readGratitude(query.with(person));
}

std::vector<domain::Gratitude> GratitudeStore::withUnknownMention() {
    // More @ than people named: a few too many (an address, a name said twice), never one too few.
    Query query(journal_, selectGratitude() +
                              "FROM gratitude r WHERE r.deleted IS NULL AND instr(r.text, '@') > 0 "
                              "AND length(r.text) - length(replace(r.text, '@', '')) > "
                              "(SELECT count(*) FROM gratitude_mention m WHERE m.gratitude = r.id) "
                              "ORDER BY r.day, r.at, r.rowid");
    return readGratitude(query);
}

} // namespace tend::storage
