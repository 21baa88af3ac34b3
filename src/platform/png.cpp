#include "platform/png.hpp"

#include "base/error.hpp"
#include "base/tr.hpp"

#include <png.h>

namespace tend::platform {

void writePng(const std::filesystem::path& file, const Pixels& pixels) {
    png_image image{};
    image.version = PNG_IMAGE_VERSION;
    image.width = static_cast<png_uint_32>(pixels.width);
    image.height = static_cast<png_uint_32>(pixels.height);
    image.format = PNG_FORMAT_RGBA;
    auto unfinished = file;
    unfinished += ".part";
    const bool written =
        png_image_write_to_file(&image, unfinished.c_str(), 0, pixels.rgba.data(), 0, nullptr) != 0;
    std::error_code failure;
    if (written)
        std::filesystem::rename(unfinished, file, failure);
    if (!written || failure) {
        std::error_code ignored;
        std::filesystem::remove(unfinished, ignored);
        throw base::Error(
            base::fill(base::tr("Could not write the picture {0}. Is there room, and may you write "
                                "there?"),
                       {file.string()}),
            image.message);
    }
}

} // namespace tend::platform
