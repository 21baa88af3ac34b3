#pragma once

#include "domain/search/found.hpp"
#include "domain/search/query.hpp"
#include "storage/journal.hpp"

#include <cstddef>
#include <optional>
#include <stop_token>
#include <vector>

/// What the index finds: whatever waits to be brought up to date (SearchIndex) is found as it was before.
/// Everything gives nothing when it is stopped, which it looks at while the database works.
namespace tend::storage {

struct FoundPage {
    std::vector<domain::Record> records{};
    bool more = false;    ///< there may be hits beyond these
    bool partial = false; ///< there may be better ones: only the newest were looked at
};

/// About `count` hits, the first ones in that order. Newest first a day is not cut in two, unless it has very
/// many.
std::optional<FoundPage> searchPage(Journal& journal, const domain::SearchQuery& query,
                                    domain::SearchOrder order, std::size_t count,
                                    const std::stop_token& stop = {});

/// The best `count` of the newest `looked` hits, for when ranking all of them takes too long.
std::optional<FoundPage> searchBestOfNewest(Journal& journal, const domain::SearchQuery& query,
                                            std::size_t count, std::size_t looked,
                                            const std::stop_token& stop = {});

/// Every hit, by day.
std::optional<domain::FoundDays> searchDays(Journal& journal, const domain::SearchQuery& query,
                                            const std::stop_token& stop = {});

/// The hits on these days, newest first.
std::optional<std::vector<domain::Record>> searchBetween(Journal& journal, const domain::SearchQuery& query,
                                                         domain::DaySpan days,
                                                         const std::stop_token& stop = {});

} // namespace tend::storage
