#include "pictures/readers.hpp"

#include <turbojpeg.h>

#include <algorithm>
#include <memory>
#include <string_view>

namespace tend::pictures {
namespace {

struct Closing {
    void operator()(void* handle) const { tjDestroy(handle); }
};

using Decompressor = std::unique_ptr<void, Closing>;

struct Header {
    int width = 0;
    int height = 0;
    int colours = 0; ///< TJCS
};

std::optional<Header> headerOf(void* decompressor, Bytes file) {
    Header header;
    int sampling = 0;
    if (tjDecompressHeader3(decompressor, file.data(), static_cast<unsigned long>(file.size()), &header.width,
                            &header.height, &sampling, &header.colours) != 0)
        return std::nullopt;
    return header;
}

/// Some cameras leave a few bytes too many between the parts, which takes nothing from the picture.
bool isTrifle(void* decompressor) {
    return tjGetErrorCode(decompressor) == TJERR_WARNING &&
           std::string_view(tjGetErrorStr2(decompressor)).find("extraneous bytes") != std::string_view::npos;
}

/// The smallest size it can be decoded to at once that is no smaller than `wanted`.
Shape sizeFor(const Header& header, const Shape& wanted) {
    Shape best{domain::PictureFormat::Jpeg, header.width, header.height};
    for (const int divisor : {2, 4, 8}) {
        const tjscalingfactor factor{1, divisor};
        const int width = TJSCALED(header.width, factor);
        const int height = TJSCALED(header.height, factor);
        if (width >= wanted.width && height >= wanted.height) {
            best.width = width;
            best.height = height;
        }
    }
    return best;
}

constexpr int bytesAPixel = 4;

/// Inks to light; cameras and programs write them the wrong way round, as Adobe's always did.
void mixInks(Buffer& pixels) {
    for (std::size_t i = 0; i + 3 < pixels.size(); i += bytesAPixel) {
        const unsigned black = pixels[i + 3];
        for (std::size_t ink = 0; ink < 3; ++ink)
            pixels[i + ink] = static_cast<std::uint8_t>(pixels[i + ink] * black / 255U);
        pixels[i + 3] = 255;
    }
}

} // namespace

std::variant<Shape, Trouble> jpegShape(Bytes file) {
    const Decompressor decompressor(tjInitDecompress());
    const auto header = headerOf(decompressor.get(), file);
    if (!header)
        return Trouble::Broken;
    return withinLimits({domain::PictureFormat::Jpeg, header->width, header->height});
}

std::variant<Pixels, Trouble> readJpeg(Bytes file, int side) {
    const Decompressor decompressor(tjInitDecompress());
    const auto header = headerOf(decompressor.get(), file);
    if (!header)
        return Trouble::Broken;
    const Shape whole{domain::PictureFormat::Jpeg, header->width, header->height};
    const auto size = sizeFor(*header, reducedTo(whole, side));
    Pixels pixels{size.width, size.height, Buffer(std::size_t(size.width) * std::size_t(size.height) * 4)};
    const bool inks = header->colours == TJCS_CMYK || header->colours == TJCS_YCCK;
    const int done = tjDecompress2(decompressor.get(), file.data(), static_cast<unsigned long>(file.size()),
                                   pixels.rgba.data(), size.width, size.width * bytesAPixel, size.height,
                                   inks ? TJPF_CMYK : TJPF_RGBA, TJFLAG_LIMITSCANS);
    if (done != 0 && !isTrifle(decompressor.get()))
        return Trouble::Broken;
    if (inks)
        mixInks(pixels.rgba);
    return pixels;
}

} // namespace tend::pictures
