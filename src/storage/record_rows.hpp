#pragma once

#include "domain/record.hpp"
#include "storage/query.hpp"

#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// How records of each kind lie in the file, for what reads them all alike: the trash, versions, search.
namespace tend::storage {

/// The columns of a record up to the FROM, its lists packed into them; the record's own row is called `r`.
const std::string& selectCheckIn();
const std::string& selectGratitude();
const std::string& selectHello();
const std::string& selectRest();
const std::string& selectPerson();

std::vector<domain::CheckIn> readCheckIns(Query& rows);
std::vector<domain::Gratitude> readGratitude(Query& rows);
std::vector<domain::Hello> readHellos(Query& rows);
std::vector<domain::Rest> readRests(Query& rows);
std::vector<domain::Person> readPeople(Query& rows);

const std::string& selectRecord(domain::RecordKind kind);
std::vector<domain::Record> readRecords(domain::RecordKind kind, Query& rows);

inline constexpr std::array allKinds{domain::RecordKind::CheckIn, domain::RecordKind::Gratitude,
                                     domain::RecordKind::Hello, domain::RecordKind::Rest,
                                     domain::RecordKind::Person};

/// "check_in", "gratitude", "hello", "rest", "person"
std::string tableOf(domain::RecordKind kind);

/// A list that belongs to a record: rows of (owner, item, position), keyed by the first two.
struct ListTable {
    const char* table;
    const char* owner;
    const char* item;
};

std::span<const ListTable> listsOf(domain::RecordKind kind);

/// What the owner wrote in whole words: the columns of a kind that may hold an @name or a #tag.
std::span<const char* const> textColumnsOf(domain::RecordKind kind);

/// Any record, one in the trash too.
std::optional<domain::Record> findRecord(Journal& journal, const domain::RecordRef& ref);
/// The records whose ids begin with `start` (as Id writes them), shown or in the trash (`deleted`) or both:
/// the first few of each kind.
std::vector<domain::RecordRef> refsWithId(Journal& journal, std::string_view start,
                                          std::optional<bool> deleted);
/// Writes it whole; needs an open Change.
void putRecord(Journal& journal, const domain::Record& record);
/// Moves it to the trash, where it is not there yet; needs an open Change.
void removeRecord(Journal& journal, const domain::RecordRef& ref, domain::Instant at);

} // namespace tend::storage
