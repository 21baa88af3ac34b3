#pragma once

#include "domain/picture.hpp"
#include "storage/journal.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace tend::storage {

/// SHA-256 as 64 hexadecimal digits: how a picture's bytes are named.
std::string hashOf(std::span<const std::uint8_t> bytes);

/// Pictures of records, their bytes, and the smaller copies that are shown. Writing needs an open Change, but
/// for copies.
class PictureStore {
  public:
    explicit PictureStore(Journal& journal) : journal_(journal) {}

    /// Inserts, or replaces the one with that id; it is shown from then on. Its bytes have to be there.
    void put(const domain::Picture& picture);
    /// Keeps bytes where they are not there yet; the name is hashOf() them.
    void putBytes(const std::string& hash, std::span<const std::uint8_t> bytes);
    bool hasBytes(const std::string& hash);
    /// Moves it to the trash.
    void remove(const base::Id& id, domain::Instant at);

    /// Not in the trash by itself (the record it belongs to may be).
    std::optional<domain::Picture> find(const base::Id& id);
    /// One that is in the trash by itself.
    std::optional<domain::Picture> removed(const base::Id& id);
    /// In the owner's order.
    std::vector<domain::Picture> of(const domain::RecordRef& record);
    /// Of all these records, in the order of the records' ids, then the owner's.
    std::vector<domain::Picture> of(std::span<const domain::RecordRef> records);
    /// The first picture of each person who has one, in the order of the people's ids.
    std::vector<domain::Picture> faces();
    /// Whose ids begin with `start`, shown or in the trash by themselves: the first few.
    std::vector<domain::Picture> withId(std::string_view start, bool deleted = false);
    /// The file as it was put in; nothing where there are no such bytes.
    std::optional<std::vector<std::uint8_t>> bytes(const std::string& hash);

    /// The picture of such bytes scaled down to `side`; nothing where it was not made yet.
    std::optional<std::vector<std::uint8_t>> copy(const std::string& hash, int side);
    /// Keeps such a copy, in a transaction of its own where none is open; nothing happens where the bytes are
    /// gone.
    void putCopy(const std::string& hash, int side, std::span<const std::uint8_t> bytes);
    /// The hashes of pictures shown or in the trash that have no copy of that side, the newest first.
    std::vector<std::string> withoutCopy(int side, std::size_t limit);

    /// The pictures of one person become those of another, behind theirs.
    void handOver(const domain::RecordRef& from, const domain::RecordRef& into);

  private:
    Journal& journal_;
};

} // namespace tend::storage
