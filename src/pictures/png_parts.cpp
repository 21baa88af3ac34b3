#include "pictures/exif.hpp"
#include "pictures/parts.hpp"

#include <zlib.h>

#include <algorithm>
#include <array>
#include <string_view>

namespace tend::pictures {
namespace {

constexpr std::size_t signatureSize = 8;
constexpr std::size_t frameSize = 12; ///< length, name and check sum of a chunk

/// What decoding needs, or what says how it is meant to look.
constexpr std::array<std::string_view, 18> harmlessNames{"IHDR", "PLTE", "IDAT", "IEND", "tRNS", "cHRM",
                                                         "gAMA", "iCCP", "sBIT", "sRGB", "cICP", "bKGD",
                                                         "hIST", "pHYs", "sPLT", "tIME", "mDCv", "cLLi"};

struct Chunk {
    std::string_view name{};
    Bytes whole{};
    Bytes payload{};
};

std::optional<Chunk> chunkAt(Bytes file, std::size_t at) {
    const auto length = numberAt(file, at, 4);
    const auto whole = length ? partOf(file, at, *length + frameSize) : std::nullopt;
    if (!whole)
        return std::nullopt;
    const auto* name = reinterpret_cast<const char*>(whole->data() + 4);
    return Chunk{std::string_view(name, 4), *whole, whole->subspan(8, *length)};
}

template <class Take>
bool walk(Bytes file, Take take) {
    std::size_t at = signatureSize;
    while (const auto chunk = chunkAt(file, at)) {
        take(*chunk);
        if (chunk->name == "IEND")
            return true;
        at += chunk->whole.size();
    }
    return false;
}

void appendChunk(Buffer& file, std::string_view name, Bytes payload) {
    appendNumber(file, payload.size(), 4);
    const auto from = file.size();
    append(file, name);
    append(file, payload);
    appendNumber(file, crc32(0, file.data() + from, static_cast<uInt>(file.size() - from)), 4);
}

} // namespace

std::optional<Bytes> pngExif(Bytes file) {
    std::optional<Bytes> tiff;
    walk(file, [&](const Chunk& chunk) {
        if (!tiff && chunk.name == "eXIf")
            tiff = chunk.payload;
    });
    return tiff;
}

std::variant<Buffer, Trouble> harmlessPng(Bytes file) {
    if (file.size() < signatureSize)
        return Trouble::Broken;
    Buffer harmless;
    harmless.reserve(file.size());
    append(harmless, file.first(signatureSize));
    const bool whole = walk(file, [&](const Chunk& chunk) {
        if (chunk.name == "eXIf") {
            if (const auto block = harmlessExif(chunk.payload))
                appendChunk(harmless, chunk.name, *block);
        } else if (std::find(harmlessNames.begin(), harmlessNames.end(), chunk.name) != harmlessNames.end()) {
            append(harmless, chunk.whole);
        }
    });
    if (!whole)
        return Trouble::Broken;
    return harmless;
}

} // namespace tend::pictures
