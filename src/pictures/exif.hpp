#pragma once

#include "pictures/bytes.hpp"

#include <optional>

/// Exif, which is a TIFF without a picture: lists of tagged values.
namespace tend::pictures {

/// 1 to 8 as Exif counts them, 1 being upright; 1 where the block does not say.
int orientationOf(Bytes tiff);

/// True where it says where the picture was taken.
bool tellsPlaceIn(Bytes tiff);

/// The block anew with what may stay: when and how the picture was taken, and which way up it is. Nothing
/// where there is none of that, or it cannot be read.
std::optional<Buffer> harmlessExif(Bytes tiff);

} // namespace tend::pictures
