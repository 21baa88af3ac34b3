#include "storage/filing_row.hpp"
#include "storage/habit_store.hpp"
#include "storage/lists.hpp"
#include "storage/query.hpp"
#include "storage/record_rows.hpp"
#include "storage/records.hpp"

namespace tend::storage {
namespace {

constexpr int recentDays = 60;

/// An id and one digit, again and again.
std::vector<domain::CareLevel> unpackCare(std::string_view packed) {
    std::vector<domain::CareLevel> care;
    for (; packed.size() > idLength; packed.remove_prefix(idLength + 1))
        care.push_back({sound(base::Id::parse(packed.substr(0, idLength)), "dimension"),
                        sound(domain::Level::from(packed[idLength] - '0'), "level")});
    return care;
}

std::vector<domain::CareLevel> careOf(Journal& journal, const base::Id& checkIn) {
    std::vector<domain::CareLevel> care;
    Query query(journal, "SELECT dimension, level FROM check_in_care WHERE check_in = ?1 ORDER BY position");
    query.with(checkIn);
    while (query.next())
        care.push_back({query.id(0), query.level(1)});
    return care;
}

void putCare(Journal& journal, const domain::CheckIn& checkIn) {
    const auto& id = checkIn.filing.id;
    if (careOf(journal, id) == checkIn.care)
        return;
    touchOwner(journal, "check_in", id);
    Query(journal, "DELETE FROM check_in_care WHERE check_in = ?1").with(id).run();
    int position = 0;
    for (const auto& [dimension, level] : checkIn.care)
        Query(journal, "INSERT INTO check_in_care (check_in, dimension, level, position) "
                       "VALUES (?1, ?2, ?3, ?4)")
            .with(id, dimension, level, position++)
            .run();
}

} // namespace

const std::string& selectCheckIn() {
    static const std::string sql =
        std::string("SELECT ") + filingColumns +
        ", r.mood, r.note, "
        "(SELECT group_concat(k.dimension || k.level, '' ORDER BY k.position) FROM check_in_care k "
        "WHERE k.check_in = r.id), " +
        packedTexts("a.name", "u.position",
                    "FROM check_in_activity u JOIN activity a ON a.id = u.activity WHERE u.check_in = r.id") +
        " ";
    return sql;
}

std::vector<domain::CheckIn> readCheckIns(Query& rows) {
    std::vector<domain::CheckIn> checkIns;
    while (rows.next())
        checkIns.push_back({.filing = readFiling(rows),
                            .mood = rows.levelOrNot(filingCount),
                            .care = unpackCare(rows.text(filingCount + 2)),
                            .activities = unpackTexts(rows.text(filingCount + 3)),
                            .note = rows.text(filingCount + 1)});
    return checkIns;
}

void CheckInStore::put(const domain::CheckIn& checkIn) {
    static const std::string sql = putRecordSql("check_in", {"mood", "note"});
    Query query(journal_, sql);
    bindFiling(query, checkIn.filing);
    query.with(checkIn.mood, checkIn.note).run();
    putCare(journal_, checkIn);
    std::vector<base::Id> activities;
    for (const auto& name : checkIn.activities)
        activities.push_back(activityNamed(journal_, name, checkIn.filing.changed));
    putList(journal_, "check_in_activity", "check_in", checkIn.filing.id, "activity", activities);
}

void CheckInStore::remove(const base::Id& id, domain::Instant at) {
    removeRecord(journal_, "check_in", id, at);
}

std::optional<domain::CheckIn> CheckInStore::find(const base::Id& id) {
    Query query(journal_, selectCheckIn() + "FROM check_in r WHERE r.id = ?1 AND r.deleted IS NULL");
    auto found = readCheckIns(query.with(id));
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

std::vector<domain::CheckIn> CheckInStore::onDay(domain::Day day) {
    return between({day, day});
}

std::vector<domain::CheckIn> CheckInStore::between(domain::DaySpan span) {
    Query query(journal_, selectCheckIn() +
                              "FROM check_in r WHERE r.deleted IS NULL AND r.day BETWEEN ?1 AND ?2 "
                              "ORDER BY r.day, r.at, r.rowid");
    return readCheckIns(query.with(span.first, span.last));
}

std::vector<std::string> CheckInStore::activities(domain::Day today) {
    Query query(journal_,
                "WITH recent AS (SELECT u.activity, count(*) AS times FROM check_in c "
                "JOIN check_in_activity u ON u.check_in = c.id "
                "WHERE c.deleted IS NULL AND c.day BETWEEN ?1 AND ?2 GROUP BY u.activity) "
                "SELECT a.name FROM activity a LEFT JOIN recent ON recent.activity = a.id "
                "WHERE EXISTS (SELECT 1 FROM check_in_activity u JOIN check_in c ON c.id = u.check_in "
                "WHERE u.activity = a.id AND c.deleted IS NULL) "
                "ORDER BY coalesce(recent.times, 0) DESC, a.name COLLATE NOCASE, a.name");
    query.with(today - recentDays, today);
    std::vector<std::string> names;
    while (query.next())
        names.push_back(query.text(0));
    return names;
}

} // namespace tend::storage
