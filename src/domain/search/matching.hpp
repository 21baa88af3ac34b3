#pragma once

#include "domain/mention.hpp"
#include "domain/record.hpp"
#include "domain/search/query.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace tend::domain {

/// The texts of a record that are searched, in order, empty ones left out: a check-in's note and activities,
/// a gratitude's text, a hello's person (`personOfHello`) and note, a rest's note, a person's name, where you
/// met, and what to remember.
std::vector<std::string> searchTexts(const Record& record, std::string_view personOfHello);

/// True where `name`, of a person or an activity, is one the owner means.
bool isNamed(const SearchName& wanted, std::string_view name);

/// The folded words and phrases that ask for something, each once: those a record has to hold and those it
/// must not.
struct SearchTerms {
    std::vector<std::string> wanted{};
    std::vector<std::string> unwanted{};
};

SearchTerms termsOf(const SearchQuery& query);

/// Bytes [begin, end) of a text.
struct TextRange {
    std::size_t begin;
    std::size_t end;
    bool operator==(const TextRange&) const = default;
};

/// Where the query's words and phrases stand in `text`: whole characters as a person sees them, in order,
/// never touching. For highlights.
std::vector<TextRange> hitsIn(std::string_view text, const SearchQuery& query);

/// Whether single records meet a query, without the journal.
class SearchMatcher {
  public:
    /// `people`: everyone, the owner and those in the trash too.
    SearchMatcher(const SearchQuery& query, const std::vector<Nameable>& people);

    bool matches(const Record& record) const;

  private:
    bool meets(const SearchPart& part, const Record& record) const;

    SearchQuery query_;
    SearchTerms terms_;
    std::unordered_map<base::Id, std::string> names_{};
    std::unordered_map<std::string, std::unordered_set<base::Id>> meant_{}; ///< by what a with: says
};

} // namespace tend::domain
