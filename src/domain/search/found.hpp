#pragma once

#include "domain/record.hpp"
#include "domain/search/query.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace tend::domain {

enum class SearchOrder {
    Newest, ///< newest day first, and the newest of a day first
    Best    ///< more and denser hits first, whole words before parts of words, newer first among equals
};

struct FoundDay {
    Day day;
    int count;
    bool operator==(const FoundDay&) const = default;
};

/// Every hit of a query, by day.
struct FoundDays {
    std::vector<FoundDay> days{}; ///< newest first
    std::size_t count = 0;
    bool operator==(const FoundDays&) const = default;
};

/// How much of the journal can be searched already, while an older journal is made searchable for the first
/// time; the newest days come first.
struct IndexProgress {
    std::size_t done = 0;
    std::size_t all = 0;
    bool operator==(const IndexProgress&) const = default;
};

/// What a search found: the first page at once, the days a moment later.
struct Found {
    std::uint64_t generation = 0; ///< of the question
    SearchQuery query{};
    SearchOrder order = SearchOrder::Newest;
    std::vector<Record> records{};           ///< the first page; with SearchOrder::Newest whole days
    bool more = false;                       ///< there may be hits beyond the page
    bool partial = false;                    ///< best first: only the newest hits were ranked so far
    std::optional<FoundDays> days{};         ///< nothing until all is counted
    std::optional<IndexProgress> building{}; ///< nothing when all of the journal was searched
};

} // namespace tend::domain
