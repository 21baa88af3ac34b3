#pragma once

#include "pictures/picture_file.hpp"

#include <optional>

/// What a picture file consists of, a pair of functions a kind of file.
namespace tend::pictures {

/// The TIFF block with its Exif. A HEIC file tells elsewhere which way up it is.
std::optional<Bytes> jpegExif(Bytes file);
std::optional<Bytes> pngExif(Bytes file);
std::optional<Bytes> webpExif(Bytes file);
std::optional<Bytes> heifExif(Bytes file);

/// See withoutPlaces().
std::variant<Buffer, Trouble> harmlessJpeg(Bytes file);
std::variant<Buffer, Trouble> harmlessPng(Bytes file);
std::variant<Buffer, Trouble> harmlessWebp(Bytes file);
std::variant<Buffer, Trouble> harmlessHeif(Bytes file);

} // namespace tend::pictures
