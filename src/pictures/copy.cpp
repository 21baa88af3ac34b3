#include "pictures/decoding.hpp"

#include <webp/encode.h>

#include <memory>
#include <new>

namespace tend::pictures {
namespace {

constexpr float quality = 82;

/// Half as many bytes would take four times as long.
constexpr int effort = 2;

struct Written {
    WebPMemoryWriter writer{};

    Written() { WebPMemoryWriterInit(&writer); }

    ~Written() { WebPMemoryWriterClear(&writer); }

    Written(const Written&) = delete;
    Written& operator=(const Written&) = delete;
};

struct Picture {
    WebPPicture picture{};

    Picture() {
        if (WebPPictureInit(&picture) == 0)
            throw std::bad_alloc();
    }

    ~Picture() { WebPPictureFree(&picture); }

    Picture(const Picture&) = delete;
    Picture& operator=(const Picture&) = delete;
};

} // namespace

Buffer asCopy(const Pixels& pixels) {
    WebPConfig config;
    Picture source;
    Written written;
    if (WebPConfigPreset(&config, WEBP_PRESET_PHOTO, quality) == 0)
        throw std::bad_alloc();
    config.method = effort;
    source.picture.width = pixels.width;
    source.picture.height = pixels.height;
    source.picture.writer = WebPMemoryWrite;
    source.picture.custom_ptr = &written.writer;
    if (WebPPictureImportRGBA(&source.picture, pixels.rgba.data(), pixels.width * 4) == 0 ||
        WebPEncode(&config, &source.picture) == 0)
        throw std::bad_alloc();
    return {written.writer.mem, written.writer.mem + written.writer.size};
}

} // namespace tend::pictures
