#include "storage/change.hpp"

#include "storage/history.hpp"
#include "storage/query.hpp"

#include <SQLiteCpp/Database.h>
#include <sqlite3.h>

#include <limits>

namespace tend::storage {
namespace {

std::int64_t number(ChangeId id) {
    return static_cast<std::int64_t>(id);
}

void rollBack(Journal& journal) noexcept {
    try {
        // SQLite may have done it already, when the disk failed.
        if (sqlite3_get_autocommit(journal.database().getHandle()) == 0)
            Query(journal, "ROLLBACK").run();
    } catch (...) {
        // Whatever brought us here is on its way to the owner; the next change finds out if it lasts.
    }
}

ChangeId startNew(Journal& journal, std::string_view label, domain::Instant at) {
    Query(journal, "INSERT INTO change (at, label) VALUES (?1, ?2)").with(at, label).run();
    return ChangeId{sqlite3_last_insert_rowid(journal.database().getHandle())};
}

bool isNewest(Journal& journal, ChangeId id) {
    Query query(journal,
                "SELECT id = ?1 AND undoes IS NULL AND undone_by IS NULL AND NOT lasting FROM change "
                "ORDER BY id DESC LIMIT 1");
    query.with(number(id));
    return query.next() && query.number(0) != 0;
}

/// Begins the transaction and opens the change in it.
ChangeId begin(Journal& journal, std::string_view label, domain::Instant at,
               std::optional<ChangeId> continues) {
    Query(journal, "BEGIN IMMEDIATE").run();
    try {
        ChangeId id{};
        if (continues && isNewest(journal, *continues)) {
            id = *continues;
            Query(journal, "UPDATE change SET at = ?1, label = ?2 WHERE id = ?3")
                .with(at, label, number(id))
                .run();
        } else {
            id = startNew(journal, label, at);
        }
        Query(journal, "UPDATE writing SET change = ?1").with(number(id)).run();
        return id;
    } catch (...) {
        rollBack(journal);
        throw;
    }
}

std::optional<ChangeNote> readNote(Query& query) {
    if (!query.next())
        return std::nullopt;
    return ChangeNote{.id = ChangeId{query.number(0)}, .at = query.instant(1), .label = query.text(2)};
}

struct Fate {
    ChangeNote note;
    std::optional<ChangeId> undoneBy;
};

/// What became of an ordinary change; nothing for an undo, or what a journal starts with.
std::optional<Fate> fateOf(Journal& journal, ChangeId id) {
    Query query(journal, "SELECT id, at, label, undone_by FROM change "
                         "WHERE id = ?1 AND undoes IS NULL AND NOT lasting");
    query.with(number(id));
    auto note = readNote(query);
    if (!note)
        return std::nullopt;
    return Fate{*note, query.isNull(3) ? std::nullopt : std::optional(ChangeId{query.number(3)})};
}

/// True where a row that `id` touched was touched again by a change that still stands. A change and its undo
/// cancel out when both are later than `id`.
bool touchedSince(Journal& journal, ChangeId id) {
    Query query(journal,
                "SELECT 1 FROM change c "
                "CROSS JOIN history later ON later.change = c.id "
                "CROSS JOIN history mine ON mine.change = ?1 AND mine.table_name = later.table_name "
                "AND mine.row_id = later.row_id "
                "WHERE c.id > ?1 AND c.undone_by IS NULL AND (c.undoes IS NULL OR c.undoes < ?1) LIMIT 1");
    query.with(number(id));
    return query.next();
}

/// True where what was written leaves a reference to a row that is gone.
bool leavesGaps(Journal& journal) {
    int unresolved = 0;
    int unused = 0;
    sqlite3_db_status(journal.database().getHandle(), SQLITE_DBSTATUS_DEFERRED_FKS, &unresolved, &unused, 0);
    return unresolved != 0;
}

/// Undoes `target` within `step`; false where that cannot be done.
bool revert(Journal& journal, ChangeId target, const Change& step) {
    if (touchedSince(journal, target))
        return false;
    restoreRowsBefore(journal, target);
    if (leavesGaps(journal))
        return false;
    Query(journal, "UPDATE change SET undoes = ?1 WHERE id = ?2")
        .with(number(target), number(step.id()))
        .run();
    Query(journal, "UPDATE change SET undone_by = ?1 WHERE id = ?2")
        .with(number(step.id()), number(target))
        .run();
    return true;
}

} // namespace

Change::Change(Journal& journal, std::string_view label, domain::Instant at)
    : Change(journal, label, at, std::nullopt) {}

Change::Change(Journal& journal, std::string_view label, domain::Instant at,
               std::optional<ChangeId> continues)
    : journal_(journal), id_(begin(journal, label, at, continues)) {}

Change::~Change() {
    if (!committed_)
        rollBack(journal_);
}

void Change::commit() {
    Query(journal_, "UPDATE writing SET change = NULL").run();
    Query(journal_, "COMMIT").run();
    committed_ = true;
}

std::optional<StandingChange> lastStanding(Journal& journal, std::optional<ChangeId> before) {
    Query query(journal,
                "SELECT id, at, label, lasting, EXISTS (SELECT 1 FROM history h WHERE h.change = c.id "
                "AND h.table_name = 'forgotten') FROM change c "
                "WHERE undoes IS NULL AND undone_by IS NULL AND id < ?1 "
                "AND id > (SELECT min(id) FROM change) "
                "AND EXISTS (SELECT 1 FROM history WHERE change = c.id) ORDER BY id DESC LIMIT 1");
    query.with(before ? number(*before) : std::numeric_limits<std::int64_t>::max());
    auto note = readNote(query);
    if (!note)
        return std::nullopt;
    return StandingChange{*std::move(note), query.number(3) != 0, query.number(4) != 0};
}

std::optional<ChangeNote> lastUndoable(Journal& journal) {
    Query query(journal, "SELECT id, at, label FROM change c "
                         "WHERE undoes IS NULL AND undone_by IS NULL AND NOT lasting "
                         "AND EXISTS (SELECT 1 FROM history WHERE change = c.id) ORDER BY id DESC LIMIT 1");
    return readNote(query);
}

std::optional<ChangeNote> lastRedoable(Journal& journal) {
    Query query(journal, "SELECT id, at, label, undone_by FROM change "
                         "WHERE undoes IS NULL AND undone_by IS NOT NULL AND NOT lasting "
                         "ORDER BY undone_by DESC LIMIT 1");
    auto note = readNote(query);
    if (!note)
        return std::nullopt;
    const auto newest = lastUndoable(journal);
    const bool changedSince = newest && number(newest->id) > query.number(3);
    return changedSince ? std::nullopt : note;
}

bool undo(Journal& journal, ChangeId id, domain::Instant at) {
    const auto known = fateOf(journal, id);
    if (!known)
        return false;
    Change step(journal, known->note.label, at);
    const auto fate = fateOf(journal, id); // as it is now that nobody else can write
    if (!fate || fate->undoneBy || !revert(journal, id, step))
        return false;
    step.commit();
    return true;
}

bool redo(Journal& journal, ChangeId id, domain::Instant at) {
    const auto known = fateOf(journal, id);
    if (!known)
        return false;
    Change step(journal, known->note.label, at);
    const auto fate = fateOf(journal, id);
    if (!fate || !fate->undoneBy || !revert(journal, *fate->undoneBy, step))
        return false;
    Query(journal, "UPDATE change SET undone_by = NULL WHERE id = ?1").with(number(id)).run();
    step.commit();
    return true;
}

} // namespace tend::storage
