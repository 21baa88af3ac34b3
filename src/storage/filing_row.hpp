#pragma once

#include "domain/filing.hpp"
#include "storage/query.hpp"

#include <initializer_list>
#include <string>
#include <string_view>

namespace tend::storage {

/// The eight columns every record has, first in every select of one.
inline constexpr const char* filingColumns =
    "r.id, r.at, r.offset_minutes, r.day, r.written_day, r.created, r.changed, r.deleted";
inline constexpr int filingCount = 8;

domain::Filing readFiling(const Query& row);
void bindFiling(Query& query, const domain::Filing& filing);

/// Inserts a record, or replaces all its columns: the filing's, then `columns`.
std::string putRecordSql(std::string_view table, std::initializer_list<std::string_view> columns);

/// Sets a record deleted at an instant, where it is not yet.
void removeRecord(Journal& journal, const char* table, const base::Id& id, domain::Instant at);

} // namespace tend::storage
