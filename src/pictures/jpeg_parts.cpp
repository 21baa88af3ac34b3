#include "pictures/exif.hpp"
#include "pictures/parts.hpp"

#include <string_view>

using namespace std::string_view_literals;

namespace tend::pictures {
namespace {

constexpr std::uint8_t startOfImage = 0xd8;
constexpr std::uint8_t endOfImage = 0xd9;
constexpr std::uint8_t startOfScan = 0xda;
constexpr std::uint8_t app0 = 0xe0;
constexpr std::uint8_t app1 = 0xe1;
constexpr std::uint8_t app2 = 0xe2;
constexpr std::uint8_t app14 = 0xee;
constexpr std::uint8_t app15 = 0xef;
constexpr std::uint8_t comment = 0xfe;
constexpr auto exifName = "Exif\0\0"sv;
constexpr std::size_t markerSize = 2;
constexpr std::size_t lengthSize = 2;

struct Segment {
    std::uint8_t marker = 0;
    Bytes whole{};   ///< with its marker; of a scan the compressed picture too
    Bytes payload{}; ///< without marker and length
};

bool standsAlone(std::uint8_t marker) {
    return marker == startOfImage || marker == endOfImage || marker == 0x01 ||
           (marker >= 0xd0 && marker <= 0xd7);
}

/// Where the compressed picture that begins at `at` ends: at the next marker that is not part of it.
std::optional<std::size_t> endOfScan(Bytes file, std::size_t at) {
    for (; at + 1 < file.size(); ++at)
        if (const auto next = file[at + 1]; file[at] == 0xff && next != 0x00 && next != 0xff)
            if (next < 0xd0 || next > 0xd7) // these say only where to begin again after damage
                return at;
    return std::nullopt;
}

std::optional<Segment> segmentAt(Bytes file, std::size_t at) {
    const auto marker = numberAt(file, at, markerSize);
    if (!marker || *marker >> 8U != 0xff)
        return std::nullopt;
    Segment segment{.marker = static_cast<std::uint8_t>(*marker & 0xffU)};
    if (standsAlone(segment.marker)) {
        segment.whole = file.subspan(at, markerSize);
        return segment;
    }
    const auto length = numberAt(file, at + markerSize, lengthSize);
    if (!length || *length < lengthSize)
        return std::nullopt;
    const auto payload = partOf(file, at + markerSize + lengthSize, *length - lengthSize);
    if (!payload)
        return std::nullopt;
    segment.payload = *payload;
    auto end = std::optional(at + markerSize + *length);
    if (segment.marker == startOfScan)
        end = endOfScan(file, *end);
    if (!end)
        return std::nullopt;
    segment.whole = file.subspan(at, *end - at);
    return segment;
}

/// Up to the end of the picture; nothing where the file does not get there.
template <class Take>
bool walk(Bytes file, Take take) {
    std::size_t at = 0;
    while (at < file.size()) {
        // A marker may be led by any number of fill bytes.
        while (at + 1 < file.size() && file[at] == 0xff && file[at + 1] == 0xff)
            ++at;
        const auto segment = segmentAt(file, at);
        if (!segment)
            return false;
        take(*segment);
        if (segment->marker == endOfImage)
            return true;
        at += segment->whole.size();
    }
    return false;
}

bool isExif(const Segment& segment) {
    return segment.marker == app1 && startsWith(segment.payload, exifName);
}

/// What decoding needs, or what says how its colours are meant.
bool isHarmless(const Segment& segment) {
    const auto marker = segment.marker;
    if (marker == app0)
        return startsWith(segment.payload, "JFIF\0"sv);
    if (marker == app2)
        return startsWith(segment.payload, "ICC_PROFILE\0"sv);
    if (marker == app14)
        return startsWith(segment.payload, "Adobe");
    return (marker < app0 || marker > app15) && marker != comment;
}

void appendExif(Buffer& file, Bytes tiff) {
    const auto block = harmlessExif(tiff);
    const auto size = lengthSize + exifName.size() + (block ? block->size() : 0);
    if (!block || size > 0xffff)
        return;
    appendNumber(file, 0xff00U | app1, markerSize);
    appendNumber(file, size, lengthSize);
    append(file, exifName);
    append(file, *block);
}

} // namespace

std::optional<Bytes> jpegExif(Bytes file) {
    std::optional<Bytes> tiff;
    walk(file, [&](const Segment& segment) {
        if (!tiff && isExif(segment))
            tiff = segment.payload.subspan(exifName.size());
    });
    return tiff;
}

std::variant<Buffer, Trouble> harmlessJpeg(Bytes file) {
    Buffer harmless;
    harmless.reserve(file.size());
    bool hasExif = false;
    const bool whole = walk(file, [&](const Segment& segment) {
        if (isExif(segment)) {
            if (!hasExif)
                appendExif(harmless, segment.payload.subspan(exifName.size()));
            hasExif = true;
        } else if (isHarmless(segment)) {
            append(harmless, segment.whole);
        }
    });
    if (!whole)
        return Trouble::Broken;
    return harmless;
}

} // namespace tend::pictures
