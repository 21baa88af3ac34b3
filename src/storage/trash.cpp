#include "storage/trash.hpp"

#include "storage/picture_store.hpp"
#include "storage/query.hpp"
#include "storage/record_rows.hpp"

#include <utility>

namespace tend::storage {
namespace {

using domain::TrashPage;
using domain::TrashPlace;
using domain::TrashRef;

/// Behind the kinds of records.
constexpr int pictureKind = static_cast<int>(allKinds.size());

int kindOf(const TrashRef& ref) {
    const auto* record = std::get_if<domain::RecordRef>(&ref);
    return record ? static_cast<int>(record->kind) : pictureKind;
}

/// Everything in the trash as (deleted, kind, id). A person without a name was deleted for good.
std::string trashSql() {
    std::string sql;
    for (const auto kind : allKinds)
        sql += "SELECT deleted, " + std::to_string(static_cast<int>(kind)) + " AS kind, id FROM " +
               tableOf(kind) + " WHERE deleted IS NOT NULL" +
               (kind == domain::RecordKind::Person ? " AND name <> ''" : "") + " UNION ALL ";
    return sql + "SELECT deleted, " + std::to_string(pictureKind) +
           " AS kind, id FROM picture WHERE deleted IS NOT NULL";
}

TrashPlace readPlace(const Query& row) {
    const int kind = row.integer(1);
    if (kind == pictureKind)
        return {row.instant(0), domain::PictureRef{row.id(2)}};
    return {row.instant(0), domain::RecordRef{static_cast<domain::RecordKind>(kind), row.id(2)}};
}

/// Nothing where it is not there any more.
std::optional<domain::Trashed> findThing(Journal& journal, const TrashRef& ref) {
    if (const auto* picture = std::get_if<domain::PictureRef>(&ref)) {
        auto removed = PictureStore(journal).removed(picture->id);
        if (!removed)
            return std::nullopt;
        auto of = findRecord(journal, removed->record);
        return domain::RemovedPicture{std::move(*removed), std::move(of)};
    }
    auto record = findRecord(journal, std::get<domain::RecordRef>(ref));
    return record ? std::optional<domain::Trashed>(std::move(*record)) : std::nullopt;
}

std::vector<TrashPlace> placesAfter(Journal& journal, const std::optional<TrashPlace>& after,
                                    std::size_t limit) {
    const std::string order = " ORDER BY deleted DESC, kind, id LIMIT ?1";
    std::vector<TrashPlace> places;
    const auto read = [&](Query& query) {
        while (query.next())
            places.push_back(readPlace(query));
    };
    const auto most = static_cast<std::int64_t>(limit);
    if (after) {
        Query query(journal,
                    "SELECT * FROM (" + trashSql() + ") WHERE (-deleted, kind, id) > (-?2, ?3, ?4)" + order);
        read(query.with(most, after->deleted, kindOf(after->ref), domain::idOf(after->ref)));
    } else {
        Query query(journal, trashSql() + order);
        read(query.with(most));
    }
    return places;
}

} // namespace

domain::TrashPage trashPage(Journal& journal, const std::optional<TrashPlace>& after, std::size_t limit) {
    TrashPage page;
    const auto places = placesAfter(journal, after, limit + 1);
    for (const auto& place : places) {
        if (page.things.size() == limit) {
            page.next =
                TrashPlace{domain::deletedAt(page.things.back()), domain::trashRefOf(page.things.back())};
            break;
        }
        if (auto thing = findThing(journal, place.ref))
            page.things.push_back(std::move(*thing));
    }
    return page;
}

std::size_t trashCount(Journal& journal) {
    Query query(journal, "SELECT count(*) FROM (" + trashSql() + ")");
    query.next();
    return static_cast<std::size_t>(query.number(0));
}

std::vector<TrashRef> trashUntil(Journal& journal, domain::Instant until) {
    std::vector<TrashRef> things;
    Query query(journal, "SELECT * FROM (" + trashSql() + ") WHERE deleted <= ?1 ORDER BY deleted, kind, id");
    query.with(until);
    while (query.next())
        things.push_back(readPlace(query).ref);
    return things;
}

} // namespace tend::storage
