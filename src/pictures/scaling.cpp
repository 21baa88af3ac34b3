#include "pictures/readers.hpp"

#include <stb_image_resize.h>

#include <algorithm>
#include <cmath>
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

} // namespace tend::pictures
