#include "pictures/picture_file.hpp"

#include "pictures/exif.hpp"
#include "pictures/parts.hpp"
#include "pictures/readers.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

using namespace std::string_view_literals;

namespace tend::pictures {

using domain::PictureFormat;

namespace {

bool isHeif(Bytes file) {
    if (!partOf(file, 0, 12) || !startsWith(file.subspan(4), "ftyp"))
        return false;
    const auto brand = file.subspan(8);
    constexpr std::array brands{"heic"sv, "heix"sv, "heim"sv, "heis"sv, "mif1"sv};
    return std::any_of(brands.begin(), brands.end(), [&](auto known) { return startsWith(brand, known); });
}

/// Kinds that are known, and that are not read since they move.
bool isMoving(Bytes file) {
    return startsWith(file, "GIF8") || (file.size() > 12 && startsWith(file.subspan(4), "ftyp") &&
                                        !isHeif(file) && !startsWith(file.subspan(8), "avif"));
}

std::optional<PictureFormat> formatOf(Bytes file) {
    if (startsWith(file, "\xff\xd8\xff"))
        return PictureFormat::Jpeg;
    if (startsWith(file, "\x89PNG\r\n\x1a\n"))
        return PictureFormat::Png;
    if (startsWith(file, "RIFF") && file.size() >= 12 && startsWith(file.subspan(8), "WEBP"))
        return PictureFormat::WebP;
    return isHeif(file) ? std::optional(PictureFormat::Heic) : std::nullopt;
}

std::variant<Shape, Trouble> shapeOf(Bytes file, PictureFormat format) {
    switch (format) {
    case PictureFormat::Jpeg:
        return jpegShape(file);
    case PictureFormat::Png:
        return pngShape(file);
    case PictureFormat::WebP:
        return webpShape(file);
    case PictureFormat::Heic:
        break;
    }
    return heifShape(file);
}

std::optional<Bytes> exifOf(Bytes file, PictureFormat format) {
    switch (format) {
    case PictureFormat::Jpeg:
        return jpegExif(file);
    case PictureFormat::Png:
        return pngExif(file);
    case PictureFormat::WebP:
        return webpExif(file);
    case PictureFormat::Heic:
        break;
    }
    return heifExif(file);
}

} // namespace

int orientationIn(Bytes file, PictureFormat format) {
    if (format == PictureFormat::Heic)
        return 1; // the reader turns it by itself
    const auto tiff = exifOf(file, format);
    return tiff ? orientationOf(*tiff) : 1;
}

bool tellsPlace(Bytes file) {
    const auto format = formatOf(file);
    if (!format)
        return false;
    if (const auto tiff = exifOf(file, *format); tiff && tellsPlaceIn(*tiff))
        return true;
    constexpr auto inXmp = "GPSLatitude"sv;
    return std::search(file.begin(), file.end(), inXmp.begin(), inXmp.end()) != file.end();
}

std::variant<Shape, Trouble> withinLimits(const Shape& shape) {
    if (shape.width <= 0 || shape.height <= 0)
        return Trouble::Broken;
    if (shape.width > longestSide || shape.height > longestSide ||
        std::int64_t{shape.width} * shape.height > mostPixels)
        return Trouble::TooLarge;
    return shape;
}

std::variant<Shape, Trouble> examine(Bytes file) {
    if (file.size() > mostBytes)
        return Trouble::TooHeavy;
    const auto format = formatOf(file);
    if (!format)
        return isMoving(file) ? Trouble::Moving : Trouble::Unknown;
    auto examined = shapeOf(file, *format);
    if (auto* shape = std::get_if<Shape>(&examined); shape && liesOnItsSide(orientationIn(file, *format)))
        std::swap(shape->width, shape->height);
    return examined;
}

std::variant<Buffer, Trouble> withoutPlaces(Bytes file) {
    const auto format = formatOf(file);
    if (!format)
        return isMoving(file) ? Trouble::Moving : Trouble::Unknown;
    switch (*format) {
    case PictureFormat::Jpeg:
        return harmlessJpeg(file);
    case PictureFormat::Png:
        return harmlessPng(file);
    case PictureFormat::WebP:
        return harmlessWebp(file);
    case PictureFormat::Heic:
        break;
    }
    return harmlessHeif(file);
}

} // namespace tend::pictures
