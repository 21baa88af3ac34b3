#pragma once

#include "domain/record.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace tend::domain {

/// A record as it is searched.
struct SearchEntry {
    RecordRef record;
    Day day;
    std::optional<Level> mood{};
    /// Its texts, folded, a line end after each, and one more: a word or phrase of a query never holds one,
    /// so no hit reaches from one text into the next. Empty where there are no texts.
    std::string folded{};
    bool operator==(const SearchEntry&) const = default;
};

SearchEntry searchEntry(const Record& record, std::string_view personOfHello);

} // namespace tend::domain
