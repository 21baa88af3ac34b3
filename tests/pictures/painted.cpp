#include "pictures/painted.hpp"

#include <doctest/doctest.h>
#include <libheif/heif.h>
#include <png.h>
#include <turbojpeg.h>
#include <webp/encode.h>
#include <zlib.h>

#include <algorithm>

using namespace std::string_view_literals;

namespace tend::test {
namespace {

using pictures::append;
using pictures::appendNumber;
using pictures::Order;

/// `file` with `part` put in at `at`.
Buffer with(Buffer file, std::size_t at, const Buffer& part) {
    file.insert(file.begin() + static_cast<std::ptrdiff_t>(at), part.begin(), part.end());
    return file;
}

struct Field {
    std::uint16_t tag;
    std::uint16_t type;
    std::uint32_t count;
    Buffer value;
};

Field text(std::uint16_t tag, std::string_view words, std::uint16_t type = 2) {
    Field field{tag, type, static_cast<std::uint32_t>(words.size() + (type == 2 ? 1 : 0)), {}};
    append(field.value, words);
    if (type == 2)
        field.value.push_back(0);
    return field;
}

Field number(std::uint16_t tag, std::uint16_t type, std::uint32_t value) {
    Field field{tag, type, 1, {}};
    appendNumber(field.value, value, type == 3 ? 2 : 4, Order::LittleEndian);
    return field;
}

Buffer list(std::size_t at, const std::vector<Field>& fields, std::uint32_t next) {
    Buffer head;
    Buffer behind;
    const auto behindAt = at + 2 + fields.size() * 12 + 4;
    appendNumber(head, fields.size(), 2, Order::LittleEndian);
    for (const auto& field : fields) {
        appendNumber(head, field.tag, 2, Order::LittleEndian);
        appendNumber(head, field.type, 2, Order::LittleEndian);
        appendNumber(head, field.count, 4, Order::LittleEndian);
        auto value = field.value;
        if (value.size() > 4) {
            value.clear();
            appendNumber(value, behindAt + behind.size(), 4, Order::LittleEndian);
            append(behind, field.value);
        }
        value.resize(4);
        append(head, value);
    }
    appendNumber(head, next, 4, Order::LittleEndian);
    append(head, behind);
    return head;
}

} // namespace

Pixels painted(int width, int height) {
    Pixels pixels{width, height, {}};
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x) {
            const bool corner = x < width / 4 && y < height / 4;
            const bool left = x < width / 2;
            for (const bool on : {corner || left, corner, corner || !left, true})
                pixels.rgba.push_back(static_cast<std::uint8_t>(on ? 255 : 0));
        }
    return pixels;
}

Buffer cameraExif(int orientation) {
    constexpr std::size_t first = 8;
    constexpr std::uint32_t exif = 300;
    constexpr std::uint32_t gps = 700;
    constexpr std::uint32_t small = 900;
    Buffer tiff;
    append(tiff, "II");
    appendNumber(tiff, 42, 2, Order::LittleEndian);
    appendNumber(tiff, first, 4, Order::LittleEndian);
    append(tiff, list(first,
                      {text(0x010e, "Ada at her house"), text(0x010f, "Lamplight"), text(0x0110, "Model 7"),
                       number(0x0112, 3, static_cast<std::uint32_t>(orientation)),
                       text(0x0132, "2026:10:14 07:45:00"), number(0x8769, 4, exif), number(0x8825, 4, gps)},
                      small));
    tiff.resize(exif);
    append(tiff, list(exif,
                      {text(0x9003, "2026:10:13 18:30:00"), text(0x9011, "+02:00"),
                       text(0x927c, "MAKERNOTE with a place", 7), text(0x9286, "ASCII\0\0\0a comment"sv, 7),
                       text(0xa431, "SERIAL-0815")},
                      0));
    tiff.resize(gps);
    append(tiff, list(gps, {text(0x0001, "N"), text(0x0002, "GPSLATITUDE-GPSLATITUDE!", 7)}, 0));
    tiff.resize(small);
    append(tiff, list(small, {text(0x0201, "UNCROPPED SMALL PICTURE", 7)}, 0));
    return tiff;
}

Buffer jpegFile(const Pixels& pixels, const Buffer& exif, bool progressive) {
    unsigned char* bytes = nullptr;
    unsigned long size = 0;
    auto* handle = tjInitCompress();
    REQUIRE(tjCompress2(handle, pixels.rgba.data(), pixels.width, 0, pixels.height, TJPF_RGBA, &bytes, &size,
                        TJSAMP_444, 95, progressive ? TJFLAG_PROGRESSIVE : 0) == 0);
    Buffer file(bytes, bytes + size);
    tjFree(bytes);
    tjDestroy(handle);
    if (exif.empty())
        return file;
    Buffer segment{0xff, 0xe1};
    appendNumber(segment, exif.size() + 8, 2);
    append(segment, "Exif\0\0"sv);
    append(segment, exif);
    Buffer words{0xff, 0xe1};
    constexpr auto xmp = "http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>XMPPLACE</x:xmpmeta>"sv;
    appendNumber(words, xmp.size() + 2, 2);
    append(words, xmp);
    append(words, Buffer{0xff, 0xfe, 0, 9});
    append(words, "COMMENT");
    append(segment, words);
    file = with(std::move(file), 2, segment);
    append(file, "MOTIONVIDEO behind the picture");
    return file;
}

Buffer jpegInInks(int width, int height) {
    // All inks without black: by Adobe's custom 255 is no ink.
    Buffer inks;
    for (int i = 0; i < width * height; ++i)
        append(inks, Buffer{255, 0, 0, 255});
    unsigned char* bytes = nullptr;
    unsigned long size = 0;
    auto* handle = tjInitCompress();
    REQUIRE(tjCompress2(handle, inks.data(), width, 0, height, TJPF_CMYK, &bytes, &size, TJSAMP_444, 95, 0) ==
            0);
    Buffer file(bytes, bytes + size);
    tjFree(bytes);
    tjDestroy(handle);
    return file;
}

Buffer pngFile(const Pixels& pixels, const Buffer& exif) {
    png_image image{};
    image.version = PNG_IMAGE_VERSION;
    image.width = static_cast<png_uint_32>(pixels.width);
    image.height = static_cast<png_uint_32>(pixels.height);
    image.format = PNG_FORMAT_RGBA;
    png_alloc_size_t size = 0;
    REQUIRE(png_image_write_to_memory(&image, nullptr, &size, 0, pixels.rgba.data(), 0, nullptr) != 0);
    Buffer file(size);
    REQUIRE(png_image_write_to_memory(&image, file.data(), &size, 0, pixels.rgba.data(), 0, nullptr) != 0);
    if (exif.empty())
        return file;
    Buffer chunks;
    const auto chunk = [&](std::string_view name, const Buffer& payload) {
        appendNumber(chunks, payload.size(), 4);
        const auto from = chunks.size();
        append(chunks, name);
        append(chunks, payload);
        appendNumber(chunks, crc32(0, chunks.data() + from, static_cast<uInt>(chunks.size() - from)), 4);
    };
    Buffer words;
    append(words, "Comment\0XMPPLACE COMMENT"sv);
    chunk("eXIf", exif);
    chunk("tEXt", words);
    constexpr std::size_t behindHeader = 33;
    file = with(std::move(file), behindHeader, chunks);
    append(file, "MOTIONVIDEO behind the picture");
    return file;
}

Buffer webpFile(const Pixels& pixels, const Buffer& exif) {
    std::uint8_t* bytes = nullptr;
    const auto size =
        WebPEncodeRGBA(pixels.rgba.data(), pixels.width, pixels.height, pixels.width * 4, 95, &bytes);
    REQUIRE(size > 0);
    Buffer file(bytes, bytes + size);
    WebPFree(bytes);
    if (exif.empty())
        return file;
    Buffer body;
    const auto chunk = [&](std::string_view name, const Buffer& payload) {
        append(body, name);
        appendNumber(body, payload.size(), 4, Order::LittleEndian);
        append(body, payload);
        body.resize(body.size() + payload.size() % 2);
    };
    Buffer extended{0x0c, 0, 0, 0};
    appendNumber(extended, static_cast<std::uint64_t>(pixels.width - 1), 3, Order::LittleEndian);
    appendNumber(extended, static_cast<std::uint64_t>(pixels.height - 1), 3, Order::LittleEndian);
    Buffer words;
    append(words, "<x:xmpmeta>XMPPLACE COMMENT</x:xmpmeta>");
    append(body, "WEBP");
    chunk("VP8X", extended);
    append(body, Bytes(file).subspan(12));
    chunk("EXIF", exif);
    chunk("XMP ", words);
    Buffer whole;
    append(whole, "RIFF");
    appendNumber(whole, body.size(), 4, Order::LittleEndian);
    append(whole, body);
    append(whole, "MOTIONVIDEO behind the picture");
    return whole;
}

Buffer heicFile(const Pixels& pixels, const Buffer& exif) {
    auto* context = heif_context_alloc();
    heif_encoder* encoder = nullptr;
    REQUIRE(heif_context_get_encoder_for_format(context, heif_compression_HEVC, &encoder).code ==
            heif_error_Ok);
    heif_encoder_set_lossy_quality(encoder, 95);
    heif_image* image = nullptr;
    heif_image_create(pixels.width, pixels.height, heif_colorspace_RGB, heif_chroma_interleaved_RGB, &image);
    heif_image_add_plane(image, heif_channel_interleaved, pixels.width, pixels.height, 8);
    int stride = 0;
    auto* plane = heif_image_get_plane(image, heif_channel_interleaved, &stride);
    for (int y = 0; y < pixels.height; ++y)
        for (int x = 0; x < pixels.width; ++x)
            std::copy_n(pixels.rgba.begin() + (std::ptrdiff_t(y) * pixels.width + x) * 4, 3,
                        plane + std::ptrdiff_t(y) * stride + std::ptrdiff_t(x) * 3);
    heif_image_handle* handle = nullptr;
    REQUIRE(heif_context_encode_image(context, image, encoder, nullptr, &handle).code == heif_error_Ok);
    if (!exif.empty()) {
        heif_context_add_exif_metadata(context, handle, exif.data(), static_cast<int>(exif.size()));
        constexpr auto words = "<x:xmpmeta>XMPPLACE COMMENT</x:xmpmeta>"sv;
        heif_context_add_XMP_metadata(context, handle, words.data(), static_cast<int>(words.size()));
    }
    Buffer file;
    heif_writer writer{1, [](heif_context*, const void* bytes, std::size_t size, void* to) {
                           const auto* from = static_cast<const std::uint8_t*>(bytes);
                           static_cast<Buffer*>(to)->assign(from, from + size);
                           return heif_error{heif_error_Ok, heif_suberror_Unspecified, ""};
                       }};
    heif_context_write(context, &writer, &file);
    heif_image_handle_release(handle);
    heif_image_release(image);
    heif_encoder_release(encoder);
    heif_context_free(context);
    if (!exif.empty()) {
        Buffer video;
        appendNumber(video, 8 + 30, 4);
        append(video, "mpvdMOTIONVIDEO behind the picture");
        append(file, video);
    }
    return file;
}

std::vector<Buffer> filesOf(const Pixels& pixels, const Buffer& exif) {
    return {jpegFile(pixels, exif), pngFile(pixels, exif), webpFile(pixels, exif), heicFile(pixels, exif)};
}

bool holds(Bytes file, std::string_view text) {
    return std::search(file.begin(), file.end(), text.begin(), text.end(), [](std::uint8_t a, char b) {
               return a == static_cast<std::uint8_t>(b);
           }) != file.end();
}

} // namespace tend::test
