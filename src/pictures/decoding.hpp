#pragma once

#include "pictures/picture_file.hpp"

namespace tend::pictures {

/// Rows from the top, 4 bytes (red, green, blue, alpha; alpha not multiplied in) a pixel.
struct Pixels {
    int width = 0;
    int height = 0;
    Buffer rgba{};
};

/// The picture the way up it is seen, made smaller until its longer side is at most `side` pixels (0: as
/// large as it is). Reads the file to its end: where something is missing it is Broken.
std::variant<Pixels, Trouble> decode(Bytes file, int side = 0);

/// `pixels` made smaller until the longer side is at most `side`, colours mixed as light is.
Pixels scaled(Pixels pixels, int side);

/// The largest square in it: the middle of a wide one; of a high one what is a little above the middle, where
/// faces are.
Pixels squareOf(const Pixels& pixels);

/// How it is kept to be shown: a WebP file with a little loss.
Buffer asCopy(const Pixels& pixels);

} // namespace tend::pictures
