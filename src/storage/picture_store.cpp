#include "storage/picture_store.hpp"

#include "base/error.hpp"
#include "base/tr.hpp"
#include "storage/query.hpp"

#include <openssl/evp.h>

#include <array>

namespace tend::storage {
namespace {

const std::string selectPicture = "SELECT id, kind, record, position, data, format, width, height, bytes, "
                                  "name, added, deleted FROM picture ";

std::vector<domain::Picture> readPictures(Query& rows) {
    std::vector<domain::Picture> pictures;
    while (rows.next())
        pictures.push_back(
            {.id = rows.id(0),
             .record = {sound(domain::recordKindFromWord(rows.text(1)), "picture.kind"), rows.id(2)},
             .position = rows.integer(3),
             .data = rows.text(4),
             .format = sound(domain::pictureFormatFromWord(rows.text(5)), "picture.format"),
             .width = rows.integer(6),
             .height = rows.integer(7),
             .bytes = rows.number(8),
             .name = rows.text(9),
             .added = rows.instant(10),
             .deleted = rows.instantOrNot(11)});
    return pictures;
}

std::optional<std::vector<std::uint8_t>> readBytes(Query& rows) {
    return rows.next() ? std::optional(rows.blob(0)) : std::nullopt;
}

} // namespace

std::string hashOf(std::span<const std::uint8_t> bytes) {
    constexpr std::size_t size = 32;
    std::array<unsigned char, size> hash{};
    if (EVP_Digest(bytes.data(), bytes.size(), hash.data(), nullptr, EVP_sha256(), nullptr) != 1)
        throw base::Error(base::tr("The picture could not be kept on this computer."), "SHA-256 failed");
    std::string text;
    for (const auto byte : hash) {
        constexpr const char* digits = "0123456789abcdef";
        text.push_back(digits[byte >> 4U]);
        text.push_back(digits[byte & 0x0fU]);
    }
    return text;
}

void PictureStore::put(const domain::Picture& picture) {
    Query(journal_, "INSERT INTO picture (id, kind, record, position, data, format, width, height, bytes, "
                    "name, added) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11) ON CONFLICT (id) DO "
                    "UPDATE SET kind = excluded.kind, record = excluded.record, position = "
                    "excluded.position, data = excluded.data, format = excluded.format, width = "
                    "excluded.width, height = excluded.height, bytes = excluded.bytes, name = excluded.name, "
                    "added = excluded.added, deleted = NULL")
        .with(picture.id, domain::toWord(picture.record.kind), picture.record.id, picture.position,
              picture.data, domain::toWord(picture.format), picture.width, picture.height, picture.bytes,
              picture.name, picture.added)
        .run();
}

void PictureStore::putBytes(const std::string& hash, std::span<const std::uint8_t> bytes) {
    Query(journal_, "INSERT INTO picture_data (hash, bytes) VALUES (?1, ?2) ON CONFLICT DO NOTHING")
        .with(hash, bytes)
        .run();
}

bool PictureStore::hasBytes(const std::string& hash) {
    Query query(journal_, "SELECT 1 FROM picture_data WHERE hash = ?1");
    return query.with(hash).next();
}

void PictureStore::remove(const base::Id& id, domain::Instant at) {
    Query(journal_, "UPDATE picture SET deleted = ?2 WHERE id = ?1 AND deleted IS NULL").with(id, at).run();
}

std::optional<domain::Picture> PictureStore::find(const base::Id& id) {
    Query query(journal_, selectPicture + "WHERE id = ?1 AND deleted IS NULL");
    auto found = readPictures(query.with(id));
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

std::optional<domain::Picture> PictureStore::removed(const base::Id& id) {
    Query query(journal_, selectPicture + "WHERE id = ?1 AND deleted IS NOT NULL");
    auto found = readPictures(query.with(id));
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

std::vector<domain::Picture> PictureStore::of(const domain::RecordRef& record) {
    return of(std::span(&record, 1));
}

std::vector<domain::Picture> PictureStore::of(std::span<const domain::RecordRef> records) {
    std::string ids;
    for (const auto& record : records)
        ids += (ids.empty() ? "[\"" : ",\"") + record.id.toString() + "\"";
    if (ids.empty())
        return {};
    Query query(journal_, selectPicture + "WHERE record IN (SELECT value FROM json_each(?1)) AND deleted IS "
                                          "NULL ORDER BY record, position, id");
    return readPictures(query.with(ids + "]"));
}

std::vector<domain::Picture> PictureStore::faces() {
    Query query(journal_, selectPicture + "WHERE record IN (SELECT id FROM person) AND deleted IS NULL AND "
                                          "NOT EXISTS (SELECT 1 FROM picture o WHERE o.record = "
                                          "picture.record AND o.deleted IS NULL AND (o.position, o.id) < "
                                          "(picture.position, picture.id)) ORDER BY record");
    return readPictures(query);
}

std::vector<domain::Picture> PictureStore::withId(std::string_view start, bool deleted) {
    Query query(journal_, selectPicture + "WHERE id >= ?1 AND id < ?1 || 'g' AND (deleted IS NOT NULL) = ?2 "
                                          "ORDER BY id LIMIT 2");
    return readPictures(query.with(start, deleted));
}

std::optional<std::vector<std::uint8_t>> PictureStore::bytes(const std::string& hash) {
    Query query(journal_, "SELECT bytes FROM picture_data WHERE hash = ?1");
    return readBytes(query.with(hash));
}

std::optional<std::vector<std::uint8_t>> PictureStore::copy(const std::string& hash, int side) {
    Query query(journal_, "SELECT bytes FROM picture_copy WHERE data = ?1 AND side = ?2");
    return readBytes(query.with(hash, side));
}

void PictureStore::putCopy(const std::string& hash, int side, std::span<const std::uint8_t> bytes) {
    Query(journal_, "INSERT INTO picture_copy (data, side, bytes) SELECT hash, ?2, ?3 FROM picture_data "
                    "WHERE hash = ?1 ON CONFLICT DO NOTHING")
        .with(hash, side, bytes)
        .run();
}

std::vector<std::string> PictureStore::withoutCopy(int side, std::size_t limit) {
    std::vector<std::string> hashes;
    Query query(journal_, "SELECT data FROM picture p WHERE NOT EXISTS (SELECT 1 FROM picture_copy c WHERE "
                          "c.data = p.data AND c.side = ?1) GROUP BY data ORDER BY max(id) DESC LIMIT ?2");
    query.with(side, static_cast<std::int64_t>(limit));
    while (query.next())
        hashes.push_back(query.text(0));
    return hashes;
}

void PictureStore::handOver(const domain::RecordRef& from, const domain::RecordRef& into) {
    Query(journal_, "UPDATE picture SET kind = ?3, record = ?2, position = position + (SELECT "
                    "coalesce(max(position), -1) + 1 FROM picture WHERE record = ?2) WHERE record = ?1")
        .with(from.id, into.id, domain::toWord(into.kind))
        .run();
}

} // namespace tend::storage
