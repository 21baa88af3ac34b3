#include "pictures/readers.hpp"

#include <webp/decode.h>

namespace tend::pictures {
namespace {

std::optional<WebPBitstreamFeatures> featuresOf(Bytes file) {
    WebPBitstreamFeatures features{};
    if (WebPGetFeatures(file.data(), file.size(), &features) != VP8_STATUS_OK)
        return std::nullopt;
    return features;
}

} // namespace

std::variant<Shape, Trouble> webpShape(Bytes file) {
    const auto features = featuresOf(file);
    if (!features)
        return Trouble::Broken;
    if (features->has_animation != 0)
        return Trouble::Moving;
    return withinLimits({domain::PictureFormat::WebP, features->width, features->height});
}

std::variant<Pixels, Trouble> readWebp(Bytes file, int side) {
    const auto features = featuresOf(file);
    if (!features)
        return Trouble::Broken;
    const auto size = reducedTo({domain::PictureFormat::WebP, features->width, features->height}, side);
    Pixels pixels{size.width, size.height, Buffer(std::size_t(size.width) * std::size_t(size.height) * 4)};
    WebPDecoderConfig config;
    if (WebPInitDecoderConfig(&config) == 0)
        return Trouble::CannotRead;
    config.options.use_scaling = size.width != features->width || size.height != features->height ? 1 : 0;
    config.options.scaled_width = size.width;
    config.options.scaled_height = size.height;
    config.output.colorspace = MODE_RGBA;
    config.output.is_external_memory = 1;
    config.output.u.RGBA.rgba = pixels.rgba.data();
    config.output.u.RGBA.stride = size.width * 4;
    config.output.u.RGBA.size = pixels.rgba.size();
    const auto status = WebPDecode(file.data(), file.size(), &config);
    WebPFreeDecBuffer(&config.output);
    if (status != VP8_STATUS_OK)
        return Trouble::Broken;
    return pixels;
}

} // namespace tend::pictures
