#pragma once

#include "base/id.hpp"
#include "storage/journal.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

/// Lists that belong to one record (its activities, mentions, circles) are read in the record's own row,
/// packed into one column, so that a century takes one query and not one a record.
namespace tend::storage {

inline constexpr std::size_t idLength = 36;

/// SQL that packs texts, each after its length in bytes: "3:Ada5:Grace". `from` is the rest of the select,
/// `order` what puts them in order.
std::string packedTexts(std::string_view expression, std::string_view order, std::string_view from);
std::vector<std::string> unpackTexts(std::string_view packed);

/// Ids one after the other.
std::vector<base::Id> unpackIds(std::string_view packed);

/// A record whose list changes has changed: where its own row has not been in this change, so that its
/// history would miss it, its time of change moves by a millisecond. `owner` names the record's table.
void touchOwner(Journal& journal, const std::string& owner, const base::Id& id);

/// Makes the rows of a list (`table`: owner, item, position) exactly `items`, and touches none of them when
/// they are that already.
void putList(Journal& journal, const std::string& table, const std::string& owner, const base::Id& ownerId,
             const std::string& item, const std::vector<base::Id>& items);

} // namespace tend::storage
