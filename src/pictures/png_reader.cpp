#include "pictures/readers.hpp"

#include <png.h>

namespace tend::pictures {
namespace {

/// Frees what libpng holds; it ends with its own last step, but not where that is never reached.
class Image {
  public:
    explicit Image(Bytes file) {
        image_.version = PNG_IMAGE_VERSION;
        begun_ = png_image_begin_read_from_memory(&image_, file.data(), file.size()) != 0;
    }

    ~Image() { png_image_free(&image_); }

    Image(const Image&) = delete;
    Image& operator=(const Image&) = delete;

    bool begun() const { return begun_; }

    png_image& operator*() { return image_; }

  private:
    png_image image_{};
    bool begun_ = false;
};

/// The chunk that tells of moving pictures comes before the first pixels; they are kept as what they begin
/// with by nobody, so they are refused.
bool moves(Bytes file) {
    std::size_t at = 8;
    while (const auto length = numberAt(file, at, 4)) {
        const auto name = partOf(file, at + 4, 4);
        if (!name || startsWith(*name, "IDAT"))
            return false;
        if (startsWith(*name, "acTL"))
            return true;
        at += *length + 12;
    }
    return false;
}

} // namespace

std::variant<Shape, Trouble> pngShape(Bytes file) {
    Image image(file);
    if (!image.begun())
        return Trouble::Broken;
    if (moves(file))
        return Trouble::Moving;
    const auto width = (*image).width;
    const auto height = (*image).height;
    if (width > longestSide || height > longestSide)
        return Trouble::TooLarge;
    return withinLimits({domain::PictureFormat::Png, static_cast<int>(width), static_cast<int>(height)});
}

std::variant<Pixels, Trouble> readPng(Bytes file, int) {
    Image image(file);
    if (!image.begun())
        return Trouble::Broken;
    (*image).format = PNG_FORMAT_RGBA;
    Pixels pixels{static_cast<int>((*image).width), static_cast<int>((*image).height),
                  Buffer(PNG_IMAGE_SIZE(*image))};
    if (png_image_finish_read(&*image, nullptr, pixels.rgba.data(), 0, nullptr) == 0)
        return Trouble::Broken;
    return pixels;
}

} // namespace tend::pictures
