#include "storage/search_index.hpp"

#include "storage/query.hpp"
#include "storage/record_rows.hpp"
#include "storage/sqlite_error.hpp"

#include <SQLiteCpp/Database.h>
#include <sqlite3.h>

#include <algorithm>
#include <optional>
#include <tuple>
#include <unordered_map>
#include <utility>

namespace tend::storage {
namespace {

using domain::Record;
using domain::RecordKind;
using domain::SearchEntry;
using Clock = std::chrono::steady_clock;

constexpr auto stepMayTake = std::chrono::milliseconds(4);
constexpr std::size_t largestBatch = 512;
/// The last months of a long journal are searchable at once; the rest goes from the oldest on, which fills
/// the file's pages instead of halving them.
constexpr std::size_t newestFirst = 1000;
constexpr int stepsACheckpoint = 16;
constexpr int manyPieces = 8;
constexpr int pagesAtOnce = 24;
constexpr std::size_t largeBuilding = 5000;
constexpr int searchBusyMilliseconds = 200;

struct Waiting {
    std::string record;
    RecordKind kind;
};

/// Rolled back unless committed. Not begun where somebody else is writing.
class WriteTransaction {
  public:
    explicit WriteTransaction(Journal& journal) : handle_(journal.database().getHandle()) {
        const int result = sqlite3_exec(handle_, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr);
        begun_ = result == SQLITE_OK;
        if (!begun_ && (result & 0xff) != SQLITE_BUSY)
            throw toError(SQLite::Exception(handle_, result));
    }

    ~WriteTransaction() {
        if (begun_)
            sqlite3_exec(handle_, "ROLLBACK", nullptr, nullptr, nullptr);
    }

    WriteTransaction(const WriteTransaction&) = delete;
    WriteTransaction& operator=(const WriteTransaction&) = delete;

    bool begun() const { return begun_; }

    void commit(Journal& journal) {
        Query(journal, "COMMIT").run();
        begun_ = false;
    }

  private:
    sqlite3* handle_;
    bool begun_ = false;
};

/// Ids are in the order they were made in.
std::vector<Waiting> nextWaiting(Journal& journal, std::size_t count, bool newest) {
    std::vector<Waiting> waiting;
    Query query(journal, std::string("SELECT record, kind FROM search_stale ORDER BY record ") +
                             (newest ? "DESC" : "ASC") + " LIMIT ?1");
    query.with(static_cast<std::int64_t>(count));
    while (query.next())
        waiting.push_back({query.text(0), static_cast<RecordKind>(query.integer(1))});
    return waiting;
}

bool anyWaiting(Journal& journal) {
    return !nextWaiting(journal, 1, true).empty();
}

std::string asJson(const std::vector<std::string>& ids) {
    std::string json = "[";
    for (const auto& id : ids)
        json += (json.size() > 1 ? ",\"" : "\"") + id + "\"";
    return json + "]";
}

/// The entries of records; of those that are gone, or in the trash, there is none.
class EntryReader {
  public:
    explicit EntryReader(Journal& journal) : journal_(journal) {}

    void read(RecordKind kind, const std::vector<std::string>& ids,
              std::unordered_map<std::string, SearchEntry>& entries) {
        Query query(journal_, selectRecord(kind) + "FROM " + tableOf(kind) +
                                  " r WHERE r.id IN (SELECT value FROM json_each(?1)) AND r.deleted IS NULL");
        for (const auto& record : readRecords(kind, query.with(asJson(ids))))
            entries.emplace(domain::refOf(record).id.toString(), entryOf(record));
    }

    SearchEntry entryOf(const Record& record) {
        const auto* hello = std::get_if<domain::Hello>(&record);
        return domain::searchEntry(record, hello ? nameOf(hello->person) : std::string());
    }

  private:
    const std::string& nameOf(const base::Id& person) {
        auto known = names_.find(person);
        if (known == names_.end()) {
            Query query(journal_, "SELECT name FROM person WHERE id = ?1");
            known = names_.emplace(person, query.with(person).next() ? query.text(0) : std::string()).first;
        }
        return known->second;
    }

    Journal& journal_;
    std::unordered_map<base::Id, std::string> names_{};
};

struct Kept {
    std::int64_t id;
    std::string marks;
    std::string folded;

    bool agrees(const SearchEntry& entry) const {
        return dayOfEntry(id) == entry.day && marks == entry.marks && folded == entry.folded;
    }
};

std::optional<Kept> entryKept(Journal& journal, const std::string& record) {
    Query query(journal, "SELECT id, marks, folded FROM search_entry WHERE record = ?1");
    if (!query.with(record).next())
        return std::nullopt;
    return Kept{query.number(0), query.text(1), query.text(2)};
}

void remove(Journal& journal, const Kept& kept) {
    Query(journal, "INSERT INTO search_trigram (search_trigram, rowid, marks, folded) "
                   "VALUES ('delete', ?1, ?2, ?3)")
        .with(kept.id, kept.marks, kept.folded)
        .run();
    Query(journal, "DELETE FROM search_entry WHERE id = ?1").with(kept.id).run();
}

std::int64_t newEntryOf(Journal& journal, domain::Day day) {
    const auto first = firstEntryOf(day);
    const auto last = firstEntryOf(day + 1) - 1;
    Query query(journal, "SELECT coalesce(max(id) + 1, ?1) FROM search_entry WHERE id BETWEEN ?1 AND ?2");
    query.with(first, last).next();
    return query.number(0);
}

void add(Journal& journal, std::int64_t id, const SearchEntry& entry) {
    Query(journal, "INSERT INTO search_entry (id, kind, record, marks, folded) VALUES (?1, ?2, ?3, ?4, ?5)")
        .with(id, static_cast<int>(entry.record.kind), entry.record.id, entry.marks, entry.folded)
        .run();
    Query(journal, "INSERT INTO search_trigram (rowid, marks, folded) VALUES (?1, ?2, ?3)")
        .with(id, entry.marks, entry.folded)
        .run();
}

std::unordered_map<std::string, SearchEntry> entriesOf(Journal& journal,
                                                       const std::vector<Waiting>& waiting) {
    std::unordered_map<std::string, SearchEntry> entries;
    EntryReader reader(journal);
    for (const auto kind : allKinds) {
        std::vector<std::string> ids;
        for (const auto& record : waiting)
            if (record.kind == kind)
                ids.push_back(record.record);
        if (!ids.empty())
            reader.read(kind, ids, entries);
    }
    return entries;
}

void bringUpToDate(Journal& journal, const std::vector<Waiting>& waiting) {
    auto entries = entriesOf(journal, waiting);
    std::vector<Kept> gone;
    for (const auto& [record, kind] : waiting) {
        Query(journal, "DELETE FROM search_stale WHERE record = ?1").with(record).run();
        auto kept = entryKept(journal, record);
        const auto entry = entries.find(record);
        if (kept && entry != entries.end() && kept->agrees(entry->second))
            entries.erase(entry);
        else if (kept)
            gone.push_back(std::move(*kept));
    }
    // The trigram index takes entries in ascending order; any other makes it write a piece for each.
    std::sort(gone.begin(), gone.end(), [](const Kept& a, const Kept& b) { return a.id < b.id; });
    for (const auto& kept : gone)
        remove(journal, kept);
    std::vector<const SearchEntry*> fresh;
    fresh.reserve(entries.size());
    for (const auto& [record, entry] : entries)
        fresh.push_back(&entry);
    std::sort(fresh.begin(), fresh.end(), [](const SearchEntry* a, const SearchEntry* b) {
        return std::tie(a->day, a->record.id) < std::tie(b->day, b->record.id);
    });
    for (const auto* entry : fresh)
        add(journal, newEntryOf(journal, entry->day), *entry);
}

} // namespace

Journal connectionForSearch(const Journal& journal) {
    auto connection = journal.another();
    Query(connection, "PRAGMA synchronous = NORMAL").run();
    Query(connection, "PRAGMA wal_autocheckpoint = 0").run();
    Query(connection, "PRAGMA cache_size = -8000").run();
    translated([&] { connection.database().setBusyTimeout(searchBusyMilliseconds); });
    return connection;
}

std::int64_t firstEntryOf(domain::Day day) {
    constexpr domain::Day first{std::chrono::sys_days{std::chrono::year{1} / 1 / 1}};
    return std::int64_t{day - first} << entryBits;
}

domain::Day dayOfEntry(std::int64_t entry) {
    constexpr domain::Day first{std::chrono::sys_days{std::chrono::year{1} / 1 / 1}};
    return first + static_cast<int>(entry >> entryBits);
}

std::size_t SearchIndex::waiting() {
    Query query(journal_, "SELECT count(*) FROM search_stale");
    query.next();
    return static_cast<std::size_t>(query.number(0));
}

SearchIndex::Step SearchIndex::step() {
    if (!anyWaiting(journal_))
        return Step::Finished;
    if (pieces_ >= manyPieces && tidy())
        return Step::More;
    WriteTransaction transaction(journal_);
    if (!transaction.begun())
        return Step::Busy;
    const auto begun = Clock::now();
    const auto waiting = nextWaiting(journal_, batch_, built_ < newestFirst);
    const bool last = waiting.size() < batch_;
    bringUpToDate(journal_, waiting);
    transaction.commit(journal_);
    ++pieces_;
    built_ += waiting.size();
    const auto took = Clock::now() - begun;
    if (took > stepMayTake)
        batch_ = std::max<std::size_t>(batch_ / 2, 1);
    else if (took < stepMayTake / 2 && !last)
        batch_ = std::min(batch_ + batch_ / 4 + 1, largestBatch);
    // Not part of the step, as others may write meanwhile; nor left to the window's next writing.
    if (pieces_ % stepsACheckpoint == 0)
        Query(journal_, "PRAGMA wal_checkpoint(PASSIVE)").run();
    return last ? Step::Finished : Step::More;
}

SearchIndex::Step SearchIndex::catchUp(const std::stop_token& stop) {
    auto last = Step::More;
    while (last == Step::More && !stop.stop_requested())
        last = step();
    return last;
}

bool SearchIndex::tidy() {
    if (pieces_ == 0)
        return false;
    const bool allAtOnce = built_ >= largeBuilding && !anyWaiting(journal_) && !mergingAll_;
    mergingAll_ = mergingAll_ || allAtOnce;
    if (merge(allAtOnce ? -pagesAtOnce : pagesAtOnce))
        return true;
    Query(journal_, "PRAGMA wal_checkpoint(PASSIVE)").run();
    pieces_ = 0;
    built_ = mergingAll_ ? 0 : built_;
    mergingAll_ = false;
    return false;
}

bool SearchIndex::merge(int pages) {
    WriteTransaction transaction(journal_);
    if (!transaction.begun())
        return false;
    auto* const handle = journal_.database().getHandle();
    const int before = sqlite3_total_changes(handle);
    Query(journal_, "INSERT INTO search_trigram (search_trigram, rank) VALUES ('merge', ?1)")
        .with(pages)
        .run();
    // One change is the statement itself.
    const bool merged = sqlite3_total_changes(handle) - before > 1;
    transaction.commit(journal_);
    return merged;
}

void SearchIndex::startAnew() {
    WriteTransaction transaction(journal_);
    if (!transaction.begun())
        throw toError(SQLite::Exception(journal_.database().getHandle(), SQLITE_BUSY));
    Query(journal_, "DELETE FROM search_entry").run();
    // Reads the entries, of which there are none now.
    Query(journal_, "INSERT INTO search_trigram (search_trigram) VALUES ('rebuild')").run();
    for (const auto kind : allKinds)
        Query(journal_, "INSERT INTO search_stale (record, kind) SELECT id, " +
                            std::to_string(static_cast<int>(kind)) + " FROM " + tableOf(kind) +
                            " WHERE deleted IS NULL ON CONFLICT DO NOTHING")
            .run();
    transaction.commit(journal_);
}

std::vector<std::string> SearchIndex::check() {
    std::size_t missing = 0;
    std::size_t different = 0;
    EntryReader reader(journal_);
    for (const auto kind : allKinds) {
        const auto table = tableOf(kind);
        Query query(journal_,
                    selectRecord(kind) + "FROM " + table +
                        " r WHERE r.deleted IS NULL AND r.id NOT IN (SELECT record FROM search_stale)");
        for (const auto& record : readRecords(kind, query)) {
            const auto expected = reader.entryOf(record);
            const auto kept = entryKept(journal_, expected.record.id.toString());
            if (!kept)
                ++missing;
            else if (!kept->agrees(expected))
                ++different;
        }
    }
    std::vector<std::string> troubles;
    const auto tell = [&troubles](std::int64_t count, const char* what) {
        if (count > 0)
            troubles.push_back("search index: " + std::to_string(count) + " " + what);
    };
    tell(static_cast<std::int64_t>(missing), "records missing");
    tell(static_cast<std::int64_t>(different), "records different");
    std::string known;
    for (const auto kind : allKinds)
        known += (known.empty() ? "SELECT id FROM " : " UNION ALL SELECT id FROM ") + tableOf(kind) +
                 " WHERE deleted IS NULL";
    Query extra(journal_, "SELECT count(*) FROM search_entry WHERE record NOT IN (" + known +
                              ") AND record NOT IN (SELECT record FROM search_stale)");
    extra.next();
    tell(extra.number(0), "records too many");
    try {
        Query(journal_, "INSERT INTO search_trigram (search_trigram, rank) VALUES ('integrity-check', 1)")
            .run();
    } catch (const base::Error& trouble) {
        troubles.push_back("search index: " + trouble.detail());
    }
    return troubles;
}

void SearchIndex::dropWaiting() {
    Query(journal_, "INSERT INTO search_trigram (search_trigram, rowid, marks, folded) "
                    "SELECT 'delete', id, marks, folded FROM search_entry "
                    "WHERE record IN (SELECT record FROM search_stale) ORDER BY id")
        .run();
    Query(journal_, "DELETE FROM search_entry WHERE record IN (SELECT record FROM search_stale)").run();
}

void SearchIndex::compact() {
    Query(journal_, "INSERT INTO search_trigram (search_trigram) VALUES ('optimize')").run();
}

} // namespace tend::storage
