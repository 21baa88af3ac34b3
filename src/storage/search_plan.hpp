#pragma once

#include "domain/search/matching.hpp"
#include "domain/search/query.hpp"
#include "storage/query.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace tend::storage {

/// Ids of entries, both included.
struct EntryRange {
    std::int64_t first;
    std::int64_t last;

    bool empty() const { return last < first; }
};

/// A query as SQL over the entries: `id, kind, record` (and `folded`) of every hit, newest first.
class SearchPlan {
  public:
    SearchPlan(Journal& journal, const domain::SearchQuery& query);

    /// The days that are asked for, as entries.
    const EntryRange& range() const { return range_; }

    const domain::SearchTerms& terms() const { return terms_; }

    /// True where nothing but words of one or two characters is asked for, which no trigram holds: then the
    /// hits are either found soon, or few.
    bool onlyShortWords() const { return driver_ == Driver::Scan && !terms_.wanted.empty(); }

    /// Trigrams that begin with one of the short words, so that every hit has one of them; nothing where they
    /// are so many that reading every entry is quicker.
    std::optional<std::vector<std::string>> trigramsOfShortWord(Journal& journal) const;

    /// The statement, over the entries within `range`.
    struct Sql {
        std::string text;
        std::vector<std::variant<std::int64_t, std::string>> values;

        void bind(Query& query) const;
    };

    Sql sql(EntryRange range, bool withText) const;
    /// The same, over entries that have one of `trigrams`.
    Sql sqlWithin(EntryRange range, const std::vector<std::string>& trigrams, bool withText) const;

  private:
    enum class Driver { Trigrams, Records, Kind, Mood, Scan };

    struct RecordSet {
        std::string select; ///< of record ids, with one ? in it
        std::string value;
        bool negated;
    };

    void addCondition(Journal& journal, const domain::SearchPart& part);
    void addRecords(Journal& journal, const domain::SearchPart& part);
    void chooseDriver();
    void addFilters(Sql& sql, EntryRange range) const;

    domain::SearchTerms terms_;
    EntryRange range_;
    std::vector<std::string> checks_{}; ///< SQL over `e`, without values
    std::vector<RecordSet> sets_{};
    std::optional<int> onlyKind_{};
    std::optional<int> onlyMood_{};
    std::vector<std::string> trigrams_{}; ///< all of them in every hit
    Driver driver_ = Driver::Scan;
};

} // namespace tend::storage
