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

/// A query as SQL over the entries of every hit, newest first. Words of three letters and more, and all
/// conditions but those on days, are looked up as trigrams; what is left is held against each entry.
class SearchPlan {
  public:
    SearchPlan(Journal& journal, const domain::SearchQuery& query);

    /// The days that are asked for, as entries; empty where nothing can be found.
    const EntryRange& range() const { return range_; }

    const domain::SearchTerms& terms() const { return terms_; }

    /// True where all words are of one or two letters, which are no trigram: then the hits are either found
    /// soon, or few.
    bool onlyShortWords() const { return shortWords_; }

    /// Asks for those trigrams too that begin with a short word, of which every hit has one. Not done where
    /// they stand in so many entries that reading all is quicker.
    void lookUpShortWords(Journal& journal);

    struct Sql {
        std::string text;
        std::vector<std::variant<std::int64_t, std::string>> values;

        void bind(Query& query) const;
    };

    enum class Columns {
        Id,
        Record, ///< id, kind, record
        Text    ///< id, kind, record, folded
    };

    /// The statement, over the entries within `range`.
    Sql sql(EntryRange range, Columns columns) const;

  private:
    void addCondition(Journal& journal, const domain::SearchPart& part);
    /// One of these trigrams, or none of them.
    /// `check`: a condition on {0}, the entry; `rests`: entries that meet it by another of their days.
    void addDays(const std::string& check, const std::string& rests, bool negated);
    void addTrigrams(const std::vector<std::string>& trigrams, bool negated);
    void addWords();
    std::string expression() const;
    bool textIsLookedAt() const;

    domain::SearchTerms terms_;
    EntryRange range_;
    bool shortWords_ = false;
    bool trigramsAreWords_ = true;        ///< every wanted word is one trigram, so it needs no second look
    std::vector<std::string> onDays_{};   ///< SQL, {} being the entry's id
    std::vector<std::string> wanted_{};   ///< expressions of the trigram index
    std::vector<std::string> unwanted_{}; ///< the same
};

} // namespace tend::storage
