#include "domain/picture.hpp"

#include <array>
#include <utility>

namespace tend::domain {
namespace {

struct Words {
    PictureFormat format;
    std::string_view word;
    std::string_view ending;
};

constexpr std::array allFormats{
    Words{PictureFormat::Jpeg, "jpeg", "jpg"}, Words{PictureFormat::Png, "png", "png"},
    Words{PictureFormat::WebP, "webp", "webp"}, Words{PictureFormat::Heic, "heic", "heic"}};

const Words& wordsOf(PictureFormat format) {
    return allFormats.at(static_cast<std::size_t>(format));
}

} // namespace

std::string_view toWord(PictureFormat format) {
    return wordsOf(format).word;
}

std::optional<PictureFormat> pictureFormatFromWord(std::string_view word) {
    for (const auto& words : allFormats)
        if (words.word == word)
            return words.format;
    return std::nullopt;
}

std::string_view fileEnding(PictureFormat format) {
    return wordsOf(format).ending;
}

std::string fileName(const Picture& picture) {
    return picture.name.empty() ? "picture." + std::string(fileEnding(picture.format)) : picture.name;
}

} // namespace tend::domain
