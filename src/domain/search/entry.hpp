#pragma once

#include "domain/record.hpp"

#include <string>
#include <string_view>

namespace tend::domain {

/// A record as it is searched.
struct SearchEntry {
    RecordRef record;
    Day day;
    /// Its texts, folded, a line end after each, and one more: a word or phrase of a query never holds one,
    /// so no hit reaches from one text into the next. Empty where there are no texts.
    std::string folded{};
    /// What conditions ask for, as searchMark() of it, one after the other: its kind, mood, people,
    /// activities.
    std::string marks{};
    bool operator==(const SearchEntry&) const = default;
};

/// Three characters that no script has, made from `what`: so a condition is looked up as a word is.
std::string searchMark(std::string_view what);
std::string markOf(RecordKind kind);
std::string markOf(Level mood);
std::string markOfPerson(const base::Id& person);
std::string markOfActivity(std::string_view name);

SearchEntry searchEntry(const Record& record, std::string_view personOfHello);

} // namespace tend::domain
