#include "storage/record_rows.hpp"

#include "storage/filing_row.hpp"
#include "storage/records.hpp"

#include <iterator>

namespace tend::storage {
namespace {

using domain::RecordKind;

constexpr std::array checkInLists{ListTable{"check_in_care", "check_in", "dimension"},
                                  ListTable{"check_in_activity", "check_in", "activity"}};
constexpr std::array gratitudeLists{ListTable{"gratitude_mention", "gratitude", "person"}};
constexpr std::array personLists{ListTable{"person_circle", "person", "circle"}};

constexpr std::array<const char*, 1> noteColumn{"note"};
constexpr std::array<const char*, 1> textColumn{"text"};
constexpr std::array<const char*, 2> personColumns{"met_where", "remember"};

template <class R>
std::vector<domain::Record> asRecords(std::vector<R> all) {
    return {std::make_move_iterator(all.begin()), std::make_move_iterator(all.end())};
}

void put(Journal& journal, const domain::CheckIn& record) {
    CheckInStore(journal).put(record);
}

void put(Journal& journal, const domain::Gratitude& record) {
    GratitudeStore(journal).put(record);
}

void put(Journal& journal, const domain::Hello& record) {
    HelloStore(journal).put(record);
}

void put(Journal& journal, const domain::Rest& record) {
    RestStore(journal).put(record);
}

void put(Journal& journal, const domain::Person& record) {
    PersonStore(journal).put(record);
}

} // namespace

const std::string& selectRecord(RecordKind kind) {
    switch (kind) {
    case RecordKind::CheckIn:
        return selectCheckIn();
    case RecordKind::Gratitude:
        return selectGratitude();
    case RecordKind::Hello:
        return selectHello();
    case RecordKind::Rest:
        return selectRest();
    case RecordKind::Person:
        break;
    }
    return selectPerson();
}

std::vector<domain::Record> readRecords(RecordKind kind, Query& rows) {
    switch (kind) {
    case RecordKind::CheckIn:
        return asRecords(readCheckIns(rows));
    case RecordKind::Gratitude:
        return asRecords(readGratitude(rows));
    case RecordKind::Hello:
        return asRecords(readHellos(rows));
    case RecordKind::Rest:
        return asRecords(readRests(rows));
    case RecordKind::Person:
        break;
    }
    return asRecords(readPeople(rows));
}

std::string tableOf(RecordKind kind) {
    switch (kind) {
    case RecordKind::CheckIn:
        return "check_in";
    case RecordKind::Gratitude:
        return "gratitude";
    case RecordKind::Hello:
        return "hello";
    case RecordKind::Rest:
        return "rest";
    case RecordKind::Person:
        break;
    }
    return "person";
}

std::span<const ListTable> listsOf(RecordKind kind) {
    switch (kind) {
    case RecordKind::CheckIn:
        return checkInLists;
    case RecordKind::Gratitude:
        return gratitudeLists;
    case RecordKind::Person:
        return personLists;
    case RecordKind::Hello:
    case RecordKind::Rest:
        break;
    }
    return {};
}

std::span<const char* const> textColumnsOf(RecordKind kind) {
    switch (kind) {
    case RecordKind::Gratitude:
        return textColumn;
    case RecordKind::Person:
        return personColumns;
    case RecordKind::CheckIn:
    case RecordKind::Hello:
    case RecordKind::Rest:
        break;
    }
    return noteColumn;
}

std::optional<domain::Record> findRecord(Journal& journal, const domain::RecordRef& ref) {
    Query query(journal, selectRecord(ref.kind) + "FROM " + tableOf(ref.kind) + " r WHERE r.id = ?1");
    auto found = readRecords(ref.kind, query.with(ref.id));
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

std::vector<domain::RecordRef> refsWithId(Journal& journal, std::string_view start,
                                          std::optional<bool> deleted) {
    std::vector<domain::RecordRef> refs;
    for (const auto kind : allKinds) {
        // A person without a name was deleted for good.
        const std::string named = kind == RecordKind::Person ? " AND name <> ''" : "";
        Query query(journal, "SELECT id FROM " + tableOf(kind) +
                                 " WHERE id >= ?1 AND id < ?1 || 'g' "
                                 "AND (?2 IS NULL OR (deleted IS NOT NULL) = ?2)" +
                                 named + " LIMIT 2");
        query.with(start, deleted);
        while (query.next())
            refs.push_back({kind, query.id(0)});
    }
    return refs;
}

void putRecord(Journal& journal, const domain::Record& record) {
    std::visit([&](const auto& any) { put(journal, any); }, record);
}

void removeRecord(Journal& journal, const domain::RecordRef& ref, domain::Instant at) {
    removeRecord(journal, tableOf(ref.kind).c_str(), ref.id, at);
}

} // namespace tend::storage
