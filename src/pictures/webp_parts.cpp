#include "pictures/exif.hpp"
#include "pictures/parts.hpp"

#include <string_view>

using namespace std::string_view_literals;

namespace tend::pictures {
namespace {

constexpr std::size_t fileHeader = 12; ///< "RIFF", the size of what follows, "WEBP"
constexpr std::size_t chunkHeader = 8;
constexpr auto exifName = "Exif\0\0"sv; ///< some programs put it before the block, as in a JPEG
constexpr std::uint8_t hasExifFlag = 0x08;
constexpr std::uint8_t hasXmpFlag = 0x04;

struct Chunk {
    std::string_view name{};
    Bytes payload{};
};

/// All chunks; nothing where the file ends before it says it does.
std::optional<std::vector<Chunk>> chunksOf(Bytes file) {
    const auto size = numberAt(file, 4, 4, Order::LittleEndian);
    const auto body = size && *size >= 4 ? partOf(file, fileHeader, *size - 4) : std::nullopt;
    if (!body)
        return std::nullopt;
    std::vector<Chunk> chunks;
    std::size_t at = 0;
    while (at < body->size()) {
        const auto length = numberAt(*body, at + 4, 4, Order::LittleEndian);
        const auto payload = length ? partOf(*body, at + chunkHeader, *length) : std::nullopt;
        if (!payload)
            return std::nullopt;
        chunks.push_back({{reinterpret_cast<const char*>(body->data() + at), 4}, *payload});
        at += chunkHeader + *length + *length % 2;
    }
    return chunks;
}

Bytes tiffIn(Bytes exif) {
    return startsWith(exif, exifName) ? exif.subspan(exifName.size()) : exif;
}

void appendChunk(Buffer& file, std::string_view name, Bytes payload) {
    append(file, name);
    appendNumber(file, payload.size(), 4, Order::LittleEndian);
    append(file, payload);
    file.resize(file.size() + payload.size() % 2);
}

bool isHarmless(std::string_view name) {
    return name == "VP8 " || name == "VP8L" || name == "ALPH" || name == "ICCP";
}

} // namespace

std::optional<Bytes> webpExif(Bytes file) {
    const auto chunks = chunksOf(file);
    if (!chunks)
        return std::nullopt;
    for (const auto& chunk : *chunks)
        if (chunk.name == "EXIF")
            return tiffIn(chunk.payload);
    return std::nullopt;
}

std::variant<Buffer, Trouble> harmlessWebp(Bytes file) {
    const auto chunks = chunksOf(file);
    if (!chunks)
        return Trouble::Broken;
    std::optional<Buffer> exif;
    for (const auto& chunk : *chunks)
        if (chunk.name == "EXIF" && !exif)
            exif = harmlessExif(tiffIn(chunk.payload));
    Buffer body;
    append(body, "WEBP");
    for (const auto& chunk : *chunks) {
        if (chunk.name == "VP8X" && !chunk.payload.empty()) {
            Buffer header(chunk.payload.begin(), chunk.payload.end());
            header[0] = static_cast<std::uint8_t>(header[0] & ~(hasExifFlag | hasXmpFlag));
            header[0] = static_cast<std::uint8_t>(header[0] | (exif ? hasExifFlag : 0));
            appendChunk(body, chunk.name, header);
        } else if (isHarmless(chunk.name)) {
            appendChunk(body, chunk.name, chunk.payload);
        }
    }
    if (exif)
        appendChunk(body, "EXIF", *exif);
    Buffer harmless;
    append(harmless, "RIFF");
    appendNumber(harmless, body.size(), 4, Order::LittleEndian);
    append(harmless, body);
    return harmless;
}

} // namespace tend::pictures
