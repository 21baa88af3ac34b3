#include "pictures/readers.hpp"

#include <stb_image_resize.h>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <utility>

namespace tend::pictures {

Shape reducedTo(const Shape& shape, int side) {
    const int longer = std::max(shape.width, shape.height);
    if (side <= 0 || longer <= side)
        return shape;
    const auto reduced = [&](int length) {
        return std::max(1, static_cast<int>(std::lround(double(length) * side / longer)));
    };
    return {shape.format, reduced(shape.width), reduced(shape.height)};
}

Pixels scaled(Pixels pixels, int side) {
    const auto size = reducedTo({{}, pixels.width, pixels.height}, side);
    if (size.width == pixels.width && size.height == pixels.height)
        return pixels;
    Pixels smaller{size.width, size.height, Buffer(std::size_t(size.width) * std::size_t(size.height) * 4)};
    constexpr int channels = 4;
    constexpr int alpha = 3;
    if (stbir_resize_uint8_srgb(pixels.rgba.data(), pixels.width, pixels.height, 0, smaller.rgba.data(),
                                size.width, size.height, 0, channels, alpha, 0) == 0)
        throw std::bad_alloc();
    return smaller;
}

Pixels squareOf(const Pixels& pixels) {
    constexpr int bytes = 4;
    const int side = std::min(pixels.width, pixels.height);
    const int left = (pixels.width - side) / 2, top = (pixels.height - side) / 3;
    Pixels square{side, side, {}};
    square.rgba.reserve(std::size_t(side) * std::size_t(side) * bytes);
    for (int y = top; y < top + side; ++y) {
        const auto row = pixels.rgba.begin() + (std::ptrdiff_t(y) * pixels.width + left) * bytes;
        square.rgba.insert(square.rgba.end(), row, row + std::ptrdiff_t(side) * bytes);
    }
    return square;
}

} // namespace tend::pictures
