#pragma once

#include "pictures/decoding.hpp"

/// One pair of functions a kind of file. `...Shape` reads its beginning, `read...` all of it. Pixels come as
/// they are stored, not turned yet (but for HEIC), and about as small as `side` asks where that saves work.
namespace tend::pictures {

std::variant<Shape, Trouble> jpegShape(Bytes file);
std::variant<Pixels, Trouble> readJpeg(Bytes file, int side);

std::variant<Shape, Trouble> pngShape(Bytes file);
std::variant<Pixels, Trouble> readPng(Bytes file, int side);

std::variant<Shape, Trouble> webpShape(Bytes file);
std::variant<Pixels, Trouble> readWebp(Bytes file, int side);

std::variant<Shape, Trouble> heifShape(Bytes file);
std::variant<Pixels, Trouble> readHeif(Bytes file, int side);

/// Which way up the stored picture is, as Exif counts; 1 for HEIC, whose reader turns it.
int orientationIn(Bytes file, domain::PictureFormat format);

/// True for the orientations that swap width and height.
constexpr bool liesOnItsSide(int orientation) {
    return orientation >= 5;
}

/// How much smaller a picture may be decoded to have still at least `side` pixels: the size it gets.
Shape reducedTo(const Shape& shape, int side);

/// `shape`, or why it is refused for its size.
std::variant<Shape, Trouble> withinLimits(const Shape& shape);

} // namespace tend::pictures
