#include "storage/change.hpp"
#include "storage/query.hpp"
#include "storage/record_rows.hpp"
#include "storage/search_index.hpp"
#include "storage/settings.hpp"
#include "storage/trash.hpp"

namespace tend::storage {
namespace {

using domain::RecordKind;

/// Kept beside the drafts, as it is no part of the history.
constexpr const char* scrubMark = "scrub due";

/// What is deleted is overwritten at once, whatever happens before the file is rewritten.
class OverwritingDeleted {
  public:
    explicit OverwritingDeleted(Journal& journal) : journal_(journal) {
        Query(journal_, "PRAGMA secure_delete = ON").run();
    }

    ~OverwritingDeleted() {
        try {
            Query(journal_, "PRAGMA secure_delete = FAST").run();
        } catch (...) {
            // It overwrites more than it has to, that is all.
        }
    }

    OverwritingDeleted(const OverwritingDeleted&) = delete;
    OverwritingDeleted& operator=(const OverwritingDeleted&) = delete;

  private:
    Journal& journal_;
};

/// The ids that go, where every statement below finds them.
void listGoing(Journal& journal, std::span<const domain::RecordRef> records) {
    Query(journal, "CREATE TEMP TABLE IF NOT EXISTS going (kind INTEGER, id TEXT, PRIMARY KEY (kind, id)) "
                   "WITHOUT ROWID")
        .run();
    Query(journal, "DELETE FROM temp.going").run();
    for (const auto& [kind, id] : records)
        // Only from the trash: what is shown is never taken away for good.
        Query(journal, "INSERT OR IGNORE INTO temp.going SELECT ?1, id FROM " + tableOf(kind) +
                           " WHERE id = ?2 AND deleted IS NOT NULL")
            .with(static_cast<int>(kind), id)
            .run();
}

std::string goingIds(RecordKind kind) {
    return "(SELECT id FROM temp.going WHERE kind = " + std::to_string(static_cast<int>(kind)) + ")";
}

/// Drops the rows of the history that `which` chooses, and ends the undoing of the changes they were part of.
void dropHistory(Journal& journal, const std::string& which) {
    Query(journal,
          "UPDATE change SET lasting = 1 WHERE id IN (SELECT change FROM history WHERE " + which + ")")
        .run();
    Query(journal, "DELETE FROM history WHERE " + which).run();
}

void dropHistoryOf(Journal& journal, RecordKind kind) {
    dropHistory(journal, "table_name = '" + tableOf(kind) + "' AND row_id IN " + goingIds(kind));
    for (const auto& list : listsOf(kind))
        dropHistory(journal,
                    "table_name = '" + std::string(list.table) + "' AND row_id ->> 0 IN " + goingIds(kind));
}

void dropLists(Journal& journal, RecordKind kind) {
    for (const auto& list : listsOf(kind))
        Query(journal,
              "DELETE FROM " + std::string(list.table) + " WHERE " + list.owner + " IN " + goingIds(kind))
            .run();
}

/// True where a record of that kind goes; most often it is one kind only, and the others' histories are long.
bool goes(Journal& journal, RecordKind kind) {
    Query query(journal, "SELECT 1 FROM temp.going WHERE kind = ?1 LIMIT 1");
    return query.with(static_cast<int>(kind)).next();
}

void dropEntries(Journal& journal) {
    for (const auto kind :
         {RecordKind::CheckIn, RecordKind::Gratitude, RecordKind::Hello, RecordKind::Rest}) {
        if (!goes(journal, kind))
            continue;
        dropLists(journal, kind);
        Query(journal, "DELETE FROM " + tableOf(kind) + " WHERE id IN " + goingIds(kind)).run();
        dropHistoryOf(journal, kind);
    }
}

/// Everybody a hello or a thank-you names, now or in a version of it.
constexpr const char* namedSomewhere =
    "(SELECT person FROM hello UNION SELECT person FROM gratitude_mention "
    "UNION SELECT told_person FROM gratitude WHERE told_person IS NOT NULL "
    "UNION SELECT before ->> 'person' FROM history WHERE table_name = 'hello' AND before IS NOT NULL "
    "UNION SELECT row_id ->> 1 FROM history WHERE table_name = 'gratitude_mention' "
    "UNION SELECT before ->> 'told_person' FROM history WHERE table_name = 'gratitude' "
    "AND before ->> 'told_person' IS NOT NULL)";

void dropPeople(Journal& journal) {
    const auto going = goingIds(RecordKind::Person);
    dropLists(journal, RecordKind::Person);
    Query(journal, "DELETE FROM person WHERE id IN " + going + " AND id NOT IN " + namedSomewhere).run();
    Query(journal, "UPDATE person SET name = '', met = NULL, met_where = '', remember = '', birthday = NULL, "
                   "rhythm_ideal = NULL, rhythm_latest = NULL, resting = 0 WHERE id IN " +
                       going)
        .run();
    dropHistoryOf(journal, RecordKind::Person);
}

/// Activities that no check-in and no habit has or had; their names are the owner's words too.
void dropUnusedActivities(Journal& journal) {
    const std::string used =
        "(SELECT activity FROM check_in_activity UNION SELECT row_id ->> 1 FROM history "
        "WHERE table_name = 'check_in_activity' UNION SELECT activity FROM habit WHERE activity IS NOT NULL "
        "UNION SELECT before ->> 'activity' FROM history WHERE table_name = 'habit' AND before ->> "
        "'activity' "
        "IS NOT NULL)";
    Query(journal, "DELETE FROM activity WHERE id NOT IN " + used).run();
    dropHistory(journal, "table_name = 'activity' AND row_id NOT IN " + used);
}

/// Pictures that go, whether they are shown, removed, or only somewhere in the history.
void listGoingPictures(Journal& journal, const GoingPictures& pictures) {
    Query(journal, "CREATE TEMP TABLE IF NOT EXISTS going_picture (id TEXT PRIMARY KEY) WITHOUT ROWID").run();
    Query(journal, "DELETE FROM temp.going_picture").run();
    const std::string add = "INSERT OR IGNORE INTO temp.going_picture ";
    const std::string owners = "(SELECT id FROM temp.going)";
    Query(journal, add + "SELECT id FROM picture WHERE record IN " + owners).run();
    // A picture that was handed over to somebody else stays with them.
    Query(journal, add +
                       "SELECT row_id FROM history WHERE table_name = 'picture' AND before IS NOT NULL AND "
                       "before ->> 'record' IN " +
                       owners + " AND row_id NOT IN (SELECT id FROM picture)")
        .run();
    for (const auto& id : pictures.pictures)
        Query(journal, add + "SELECT id FROM picture WHERE id = ?1 AND deleted IS NOT NULL").with(id).run();
    const auto& removedUntil = pictures.removedUntil;
    if (!removedUntil)
        return;
    Query(journal, add + "SELECT id FROM picture WHERE deleted <= ?1").with(*removedUntil).run();
    Query(journal, add + "SELECT row_id FROM history h JOIN change c ON c.id = h.change WHERE table_name = "
                         "'picture' AND row_id NOT IN (SELECT id FROM picture) GROUP BY row_id HAVING "
                         "max(c.at) <= ?1")
        .with(*removedUntil)
        .run();
}

/// Bytes that no picture has, and none in the history had. Also those of a picture that was on its way in
/// when the program was killed.
void dropUnusedBytes(Journal& journal) {
    const std::string unused = "NOT IN (SELECT data FROM picture UNION SELECT before ->> 'data' FROM history "
                               "WHERE table_name = 'picture' AND before IS NOT NULL)";
    Query(journal, "DELETE FROM picture_copy WHERE data " + unused).run();
    Query(journal, "DELETE FROM picture_data WHERE hash " + unused).run();
}

void dropPictures(Journal& journal, const GoingPictures& pictures) {
    listGoingPictures(journal, pictures);
    const std::string going = "(SELECT id FROM temp.going_picture)";
    Query(journal, "DELETE FROM picture WHERE id IN " + going).run();
    dropHistory(journal, "table_name = 'picture' AND row_id IN " + going);
    dropUnusedBytes(journal);
}

} // namespace

void forget(Journal& journal, std::span<const domain::RecordRef> records, std::string_view label,
            domain::Instant at, const GoingPictures& pictures) {
    listGoing(journal, records);
    const OverwritingDeleted overwriting(journal);
    Change change(journal, label, at);
    const auto id = static_cast<std::int64_t>(change.id());
    dropPictures(journal, pictures);
    dropEntries(journal);
    if (goes(journal, RecordKind::Person))
        dropPeople(journal);
    if (goes(journal, RecordKind::CheckIn))
        dropUnusedActivities(journal);
    SearchIndex(journal).dropWaiting(); // what goes, and hellos with somebody who goes
    // Names no table, so nothing is ever put back from it; tells that something cannot be.
    Query(journal, "INSERT INTO history (change, table_name, row_id) VALUES (?1, 'forgotten', '')")
        .with(id)
        .run();
    Query(journal, "UPDATE change SET lasting = 1 WHERE id = ?1").with(id).run();
    putDraft(journal, scrubMark, "1");
    change.commit();
}

bool scrubDue(Journal& journal) {
    return draft(journal, scrubMark).has_value();
}

bool scrub(Journal& journal) {
    SearchIndex(journal).compact();
    Query(journal, "VACUUM").run();
    Query query(journal, "PRAGMA wal_checkpoint(TRUNCATE)");
    const bool busy = query.next() && query.number(0) != 0;
    while (query.next()) {
    }
    if (!busy)
        dropDraft(journal, scrubMark);
    return !busy;
}

} // namespace tend::storage
