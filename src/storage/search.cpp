#include "storage/search.hpp"

#include "base/error.hpp"
#include "domain/search/rank.hpp"
#include "storage/query.hpp"
#include "storage/record_rows.hpp"
#include "storage/search_index.hpp"
#include "storage/search_plan.hpp"

#include <SQLiteCpp/Database.h>
#include <sqlite3.h>

#include <algorithm>
#include <limits>
#include <queue>
#include <string>
#include <tuple>
#include <unordered_map>
#include <utility>

namespace tend::storage {
namespace {

using domain::Record;
using domain::RecordKind;

/// Entries looked at for a word of one or two characters before trigrams are asked.
constexpr std::int64_t firstLook = 4000;
/// A day of more hits than so many pages is cut.
constexpr std::size_t pagesOfADay = 8;

/// Lets the database be stopped in the middle of a statement.
class Interruptible {
  public:
    Interruptible(Journal& journal, const std::stop_token& stop)
        : handle_(journal.database().getHandle()), stop_(stop) {
        constexpr int instructions = 2000;
        sqlite3_progress_handler(
            handle_, instructions,
            [](void* self) { return static_cast<Interruptible*>(self)->stop_.stop_requested() ? 1 : 0; },
            this);
    }

    ~Interruptible() { sqlite3_progress_handler(handle_, 0, nullptr, nullptr); }

    Interruptible(const Interruptible&) = delete;
    Interruptible& operator=(const Interruptible&) = delete;

    /// What `work` gives, or nothing when it was stopped.
    template <class Work>
    auto run(Work work) -> std::optional<decltype(work())> {
        try {
            auto result = work();
            if (!stop_.stop_requested())
                return result;
        } catch (const base::Error&) {
            if (!stop_.stop_requested())
                throw;
        }
        return std::nullopt;
    }

  private:
    sqlite3* handle_;
    const std::stop_token& stop_;
};

struct Hit {
    std::int64_t entry;
    RecordKind kind;
    base::Id record;
};

Hit readHit(const Query& query) {
    return {query.number(0), static_cast<RecordKind>(query.integer(1)), query.id(2)};
}

/// The records in the order of their hits; those that are gone or in the trash left out.
std::vector<Record> recordsOf(Journal& journal, const std::vector<Hit>& hits) {
    std::unordered_map<base::Id, Record> read;
    for (const auto kind : allKinds) {
        std::string ids;
        for (const auto& hit : hits)
            if (hit.kind == kind)
                ids += (ids.empty() ? "[\"" : ",\"") + hit.record.toString() + "\"";
        if (ids.empty())
            continue;
        // The list goes through the index of ids; the other way round every record would be read.
        Query query(journal, selectRecord(kind) + "FROM json_each(?1) wanted CROSS JOIN " + tableOf(kind) +
                                 " r ON r.id = wanted.value WHERE r.deleted IS NULL");
        for (auto& record : readRecords(kind, query.with(ids + "]")))
            read.emplace(domain::filingOf(record).id, std::move(record));
    }
    std::vector<Record> records;
    for (const auto& hit : hits)
        if (const auto found = read.find(hit.record); found != read.end())
            records.push_back(std::move(found->second));
    return records;
}

void sortNewestFirst(std::vector<Record>& records) {
    std::sort(records.begin(), records.end(), [](const Record& a, const Record& b) {
        const auto& left = domain::filingOf(a);
        const auto& right = domain::filingOf(b);
        return std::tie(right.day, right.at.at, right.id) < std::tie(left.day, left.at.at, left.id);
    });
}

/// Hits newest first, until they are enough and a day is whole.
class NewestHits {
  public:
    explicit NewestHits(std::size_t enough) : enough_(enough) {}

    /// False where there are hits beyond those taken.
    bool take(Journal& journal, const SearchPlan::Sql& sql) {
        Query query(journal, sql.text);
        sql.bind(query);
        while (query.next()) {
            const auto entry = query.number(0);
            if (hits_.size() >= enough_ * pagesOfADay ||
                (hits_.size() >= enough_ && (entry >> entryBits) != (hits_.back().entry >> entryBits)))
                return false;
            hits_.push_back(readHit(query));
        }
        return true;
    }

    bool enough() const { return hits_.size() >= enough_; }

    void clear() { hits_.clear(); }

    const std::vector<Hit>& hits() const { return hits_; }

  private:
    std::size_t enough_;
    std::vector<Hit> hits_{};
};

constexpr auto everyHit = std::numeric_limits<std::size_t>::max();

/// The best hits of those it is given.
class BestHits {
  public:
    explicit BestHits(std::size_t count) : count_(count) {}

    /// The newest `most` of them; false where there are others.
    bool take(Journal& journal, const SearchPlan& plan, EntryRange range, std::size_t most) {
        const auto sql = plan.sql(range, SearchPlan::Columns::Text);
        Query query(journal, sql.text);
        sql.bind(query);
        for (; query.next(); --most) {
            if (most == 0)
                return false;
            best_.push({domain::rankOf(query.text(3), plan.terms().wanted), readHit(query)});
            ++taken_;
            if (best_.size() > count_)
                best_.pop();
        }
        return true;
    }

    void clear() {
        best_ = {};
        taken_ = 0;
    }

    /// More than fit on the page.
    bool more() const { return taken_ > count_; }

    /// The best first; nothing is left here.
    std::vector<Hit> release() {
        std::vector<Hit> hits;
        for (; !best_.empty(); best_.pop())
            hits.push_back(best_.top().hit);
        std::reverse(hits.begin(), hits.end());
        return hits;
    }

  private:
    struct Ranked {
        domain::SearchRank rank;
        Hit hit;

        bool operator<(const Ranked& other) const {
            return std::tie(other.rank, other.hit.entry) < std::tie(rank, hit.entry);
        }
    };

    std::size_t count_;
    std::size_t taken_ = 0;
    std::priority_queue<Ranked> best_{}; // the least of them on top
};

/// Whole days with at least `firstLook` of the newest entries, to look through before trigrams are asked;
/// nothing where there are fewer.
std::optional<EntryRange> newestEntries(Journal& journal, EntryRange range) {
    Query query(journal, "SELECT id FROM search_entry NOT INDEXED WHERE id BETWEEN ?1 AND ?2 "
                         "ORDER BY id DESC LIMIT 1 OFFSET ?3");
    query.with(range.first, range.last, firstLook);
    if (!query.next())
        return std::nullopt;
    return EntryRange{std::max(firstEntryOf(dayOfEntry(query.number(0))), range.first), range.last};
}

FoundPage newestPage(Journal& journal, SearchPlan& plan, std::size_t count) {
    using Columns = SearchPlan::Columns;
    NewestHits newest(count);
    if (plan.onlyShortWords()) {
        if (const auto recent = newestEntries(journal, plan.range()))
            newest.take(journal, plan.sql(*recent, Columns::Record));
        if (!newest.enough())
            plan.lookUpShortWords(journal);
    }
    bool all = false;
    if (!newest.enough()) {
        newest.clear();
        all = newest.take(journal, plan.sql(plan.range(), Columns::Record));
    }
    FoundPage page{recordsOf(journal, newest.hits()), !all};
    sortNewestFirst(page.records);
    return page;
}

/// Of the newest `looked` hits; where those of short words are rare, of all.
FoundPage bestPage(Journal& journal, SearchPlan& plan, std::size_t count, std::size_t looked) {
    BestHits best(count);
    if (plan.onlyShortWords()) {
        if (const auto recent = newestEntries(journal, plan.range()); recent && looked != everyHit) {
            best.take(journal, plan, *recent, looked);
            if (best.more())
                return {recordsOf(journal, best.release()), true, true};
            best.clear();
        }
        plan.lookUpShortWords(journal);
    }
    const bool all = best.take(journal, plan, plan.range(), looked);
    const bool more = !all || best.more();
    return {recordsOf(journal, best.release()), more, !all};
}

FoundPage pageOf(Journal& journal, SearchPlan plan, domain::SearchOrder order, std::size_t count,
                 std::size_t looked) {
    if (plan.range().empty())
        return {};
    const bool ranked = order == domain::SearchOrder::Best && !plan.terms().wanted.empty();
    return ranked ? bestPage(journal, plan, count, looked) : newestPage(journal, plan, count);
}

} // namespace

std::optional<FoundPage> searchPage(Journal& journal, const domain::SearchQuery& query,
                                    domain::SearchOrder order, std::size_t count,
                                    const std::stop_token& stop) {
    return Interruptible(journal, stop).run([&] {
        return pageOf(journal, SearchPlan(journal, query), order, count, everyHit);
    });
}

std::optional<FoundPage> searchBestOfNewest(Journal& journal, const domain::SearchQuery& query,
                                            std::size_t count, std::size_t looked,
                                            const std::stop_token& stop) {
    return Interruptible(journal, stop).run([&] {
        return pageOf(journal, SearchPlan(journal, query), domain::SearchOrder::Best, count, looked);
    });
}

std::optional<domain::FoundDays> searchDays(Journal& journal, const domain::SearchQuery& query,
                                            const std::stop_token& stop) {
    return Interruptible(journal, stop).run([&] {
        domain::FoundDays found;
        SearchPlan plan(journal, query);
        if (plan.range().empty())
            return found;
        if (plan.onlyShortWords())
            plan.lookUpShortWords(journal);
        const auto sql = plan.sql(plan.range(), SearchPlan::Columns::Id);
        Query hits(journal, sql.text);
        sql.bind(hits);
        while (hits.next()) {
            const auto day = dayOfEntry(hits.number(0));
            if (found.days.empty() || found.days.back().day != day)
                found.days.push_back({day, 0});
            ++found.days.back().count;
            ++found.count;
        }
        return found;
    });
}

std::optional<std::vector<Record>> searchBetween(Journal& journal, const domain::SearchQuery& query,
                                                 domain::DaySpan days, const std::stop_token& stop) {
    return Interruptible(journal, stop).run([&] {
        const SearchPlan plan(journal, query);
        const EntryRange range{std::max(plan.range().first, firstEntryOf(days.first)),
                               std::min(plan.range().last, firstEntryOf(days.last + 1) - 1)};
        std::vector<Hit> found;
        if (!range.empty()) {
            const auto sql = plan.sql(range, SearchPlan::Columns::Record);
            Query hits(journal, sql.text);
            sql.bind(hits);
            while (hits.next())
                found.push_back(readHit(hits));
        }
        auto records = recordsOf(journal, found);
        sortNewestFirst(records);
        return records;
    });
}

} // namespace tend::storage
