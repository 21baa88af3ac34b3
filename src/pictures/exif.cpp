#include "pictures/exif.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

namespace tend::pictures {
namespace {

constexpr std::uint16_t orientationTag = 0x0112;
constexpr std::uint16_t exifTag = 0x8769;
constexpr std::uint16_t placeTag = 0x8825;
constexpr std::uint16_t latitudeTag = 0x0002; ///< in the list of the place
constexpr std::size_t headerSize = 8;
constexpr std::size_t entrySize = 12;
constexpr std::size_t mostEntries = 1000;

/// Of the picture itself: camera, orientation, resolution, when it was changed.
constexpr std::array<std::uint16_t, 8> harmlessInFirst{0x010f, 0x0110, 0x0112, 0x011a,
                                                       0x011b, 0x0128, 0x0132, 0x0213};
/// Of how it was taken: light, times with their offsets, lens, colour space. No numbers that tell one camera
/// from another, no words, no small pictures.
constexpr std::array<std::uint16_t, 33> harmlessInExif{
    0x829a, 0x829d, 0x8822, 0x8827, 0x8830, 0x9000, 0x9003, 0x9004, 0x9010, 0x9011, 0x9012,
    0x9101, 0x9201, 0x9202, 0x9203, 0x9204, 0x9205, 0x9207, 0x9208, 0x9209, 0x920a, 0x9290,
    0x9291, 0x9292, 0xa000, 0xa001, 0xa002, 0xa003, 0xa402, 0xa403, 0xa405, 0xa433, 0xa434};

struct Entry {
    std::uint16_t tag = 0;
    std::uint16_t type = 0;
    std::uint32_t count = 0;
    Bytes value{}; ///< as it is stored
};

std::optional<std::size_t> sizeOf(std::uint16_t type) {
    switch (type) {
    case 1: // bytes
    case 2: // text
    case 6:
    case 7: // undefined
        return 1;
    case 3:
    case 8:
        return 2;
    case 4:
    case 9:
    case 11:
        return 4;
    case 5: // fractions
    case 10:
    case 12:
        return 8;
    default:
        return std::nullopt;
    }
}

std::optional<Order> orderOf(Bytes tiff) {
    if (tiff.size() < headerSize)
        return std::nullopt;
    const bool little = tiff[0] == 'I' && tiff[1] == 'I';
    if (!little && !(tiff[0] == 'M' && tiff[1] == 'M'))
        return std::nullopt;
    const auto order = little ? Order::LittleEndian : Order::BigEndian;
    return numberAt(tiff, 2, 2, order) == 42U ? std::optional(order) : std::nullopt;
}

std::optional<Entry> entryAt(Bytes tiff, std::size_t at, Order order) {
    const auto tag = numberAt(tiff, at, 2, order);
    const auto type = numberAt(tiff, at + 2, 2, order);
    const auto count = numberAt(tiff, at + 4, 4, order);
    if (!tag || !type || !count)
        return std::nullopt;
    const auto size = sizeOf(static_cast<std::uint16_t>(*type));
    if (!size || *count > tiff.size())
        return std::nullopt;
    const auto bytes = *size * *count;
    const auto place = bytes <= 4 ? std::optional(at + 8) : numberAt(tiff, at + 8, 4, order);
    const auto value = place ? partOf(tiff, *place, bytes) : std::nullopt;
    if (!value)
        return std::nullopt;
    return Entry{static_cast<std::uint16_t>(*tag), static_cast<std::uint16_t>(*type),
                 static_cast<std::uint32_t>(*count), *value};
}

/// The list at `at`; entries that make no sense are left out.
std::vector<Entry> listAt(Bytes tiff, std::size_t at, Order order) {
    std::vector<Entry> entries;
    const auto count = numberAt(tiff, at, 2, order).value_or(0);
    for (std::size_t i = 0; i < std::min<std::size_t>(count, mostEntries); ++i)
        if (const auto entry = entryAt(tiff, at + 2 + i * entrySize, order))
            entries.push_back(*entry);
    return entries;
}

template <std::size_t N>
std::vector<Entry> only(std::vector<Entry> entries, const std::array<std::uint16_t, N>& tags) {
    std::erase_if(entries, [&](const Entry& entry) {
        return std::find(tags.begin(), tags.end(), entry.tag) == tags.end();
    });
    return entries;
}

struct Lists {
    Order order;
    std::vector<Entry> first;
    std::vector<Entry> exif;
};

std::optional<Lists> read(Bytes tiff) {
    const auto order = orderOf(tiff);
    if (!order)
        return std::nullopt;
    Lists lists{*order, listAt(tiff, numberAt(tiff, 4, 4, *order).value_or(0), *order), {}};
    for (const auto& entry : lists.first)
        if (entry.tag == exifTag && entry.value.size() == 4)
            lists.exif = listAt(tiff, numberAt(entry.value, 0, 4, *order).value_or(0), *order);
    return lists;
}

/// A list at the end of `tiff`, its longer values behind it.
void appendList(Buffer& tiff, const std::vector<Entry>& entries, Order order) {
    Buffer behind;
    const auto behindAt = tiff.size() + 2 + entries.size() * entrySize + 4;
    appendNumber(tiff, entries.size(), 2, order);
    for (const auto& entry : entries) {
        appendNumber(tiff, entry.tag, 2, order);
        appendNumber(tiff, entry.type, 2, order);
        appendNumber(tiff, entry.count, 4, order);
        if (entry.value.size() <= 4) {
            append(tiff, entry.value);
            tiff.resize(tiff.size() + 4 - entry.value.size());
        } else {
            appendNumber(tiff, behindAt + behind.size(), 4, order);
            append(behind, entry.value);
            behind.resize(behind.size() + behind.size() % 2);
        }
    }
    appendNumber(tiff, 0, 4, order); // no further list: that is where a small picture would be
    append(tiff, behind);
}

Buffer startOf(Order order) {
    Buffer tiff;
    append(tiff, order == Order::LittleEndian ? "II" : "MM");
    appendNumber(tiff, 42, 2, order);
    appendNumber(tiff, headerSize, 4, order);
    return tiff;
}

} // namespace

int orientationOf(Bytes tiff) {
    const auto lists = read(tiff);
    if (!lists)
        return 1;
    for (const auto& entry : lists->first)
        if (entry.tag == orientationTag && entry.type == 3 && entry.count >= 1) {
            const auto value = numberAt(entry.value, 0, 2, lists->order).value_or(1);
            return value >= 1 && value <= 8 ? static_cast<int>(value) : 1;
        }
    return 1;
}

bool tellsPlaceIn(Bytes tiff) {
    const auto lists = read(tiff);
    if (!lists)
        return false;
    for (const auto& entry : lists->first)
        if (entry.tag == placeTag && entry.value.size() == 4) {
            const auto place =
                listAt(tiff, numberAt(entry.value, 0, 4, lists->order).value_or(0), lists->order);
            // Some cameras begin such a list and leave it empty.
            return std::any_of(place.begin(), place.end(),
                               [](const Entry& one) { return one.tag == latitudeTag && one.count > 0; });
        }
    return false;
}

std::optional<Buffer> harmlessExif(Bytes tiff) {
    auto lists = read(tiff);
    if (!lists)
        return std::nullopt;
    auto first = only(std::move(lists->first), harmlessInFirst);
    const auto exif = only(std::move(lists->exif), harmlessInExif);
    if (first.empty() && exif.empty())
        return std::nullopt;
    auto block = startOf(lists->order);
    if (exif.empty()) {
        appendList(block, first, lists->order);
        return block;
    }
    // Where the second list begins is known once the first is written; its own entry is as long either way.
    const std::array<std::uint8_t, 4> nowhere{};
    first.push_back({exifTag, 4, 1, nowhere});
    auto trial = block;
    appendList(trial, first, lists->order);
    Buffer place;
    appendNumber(place, trial.size(), 4, lists->order);
    first.back().value = place;
    appendList(block, first, lists->order);
    appendList(block, exif, lists->order);
    return block;
}

} // namespace tend::pictures
