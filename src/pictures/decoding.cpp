#include "pictures/decoding.hpp"

#include "pictures/readers.hpp"

#include <algorithm>
#include <utility>

namespace tend::pictures {

using domain::PictureFormat;

namespace {

/// Where in the stored picture the pixel comes from that is seen at (x, y), in a stored width and height.
std::pair<int, int> sourceOf(int orientation, int x, int y, int width, int height) {
    switch (orientation) {
    case 2:
        return {width - 1 - x, y};
    case 3:
        return {width - 1 - x, height - 1 - y};
    case 4:
        return {x, height - 1 - y};
    case 5:
        return {y, x};
    case 6:
        return {y, height - 1 - x};
    case 7:
        return {width - 1 - y, height - 1 - x};
    case 8:
        return {width - 1 - y, x};
    default:
        return {x, y};
    }
}

Pixels upright(Pixels stored, int orientation) {
    if (orientation == 1)
        return stored;
    const bool onItsSide = liesOnItsSide(orientation);
    Pixels seen{onItsSide ? stored.height : stored.width, onItsSide ? stored.width : stored.height,
                Buffer(stored.rgba.size())};
    auto to = seen.rgba.begin();
    for (int y = 0; y < seen.height; ++y)
        for (int x = 0; x < seen.width; ++x) {
            const auto [fromX, fromY] = sourceOf(orientation, x, y, stored.width, stored.height);
            const auto from = (std::size_t(fromY) * std::size_t(stored.width) + std::size_t(fromX)) * 4;
            to = std::copy_n(stored.rgba.begin() + static_cast<std::ptrdiff_t>(from), 4, to);
        }
    return seen;
}

std::variant<Pixels, Trouble> read(Bytes file, PictureFormat format, int side) {
    switch (format) {
    case PictureFormat::Jpeg:
        return readJpeg(file, side);
    case PictureFormat::Png:
        return readPng(file, side);
    case PictureFormat::WebP:
        return readWebp(file, side);
    case PictureFormat::Heic:
        break;
    }
    return readHeif(file, side);
}

} // namespace

std::variant<Pixels, Trouble> decode(Bytes file, int side) {
    const auto examined = examine(file);
    if (const auto* trouble = std::get_if<Trouble>(&examined))
        return *trouble;
    const auto format = std::get<Shape>(examined).format;
    auto stored = read(file, format, side);
    if (auto* pixels = std::get_if<Pixels>(&stored))
        *pixels = upright(scaled(std::move(*pixels), side), orientationIn(file, format));
    return stored;
}

} // namespace tend::pictures
