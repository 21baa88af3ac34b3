#pragma once

#include "pictures/decoding.hpp"

#include <string>
#include <string_view>

/// Picture files made by code, so that no test needs one from anywhere.
namespace tend::test {

using pictures::Buffer;
using pictures::Bytes;
using pictures::Pixels;

/// The left half red, the right half blue, the top left corner white.
Pixels painted(int width, int height);

/// What a camera writes: camera, orientation, times, a place, notes of its maker and a small picture.
Buffer cameraExif(int orientation = 1);

/// `exif` is a TIFF block, "" for none.
Buffer jpegFile(const Pixels& pixels, const Buffer& exif = {}, bool progressive = false);
Buffer jpegInInks(int width, int height);
Buffer pngFile(const Pixels& pixels, const Buffer& exif = {});
Buffer webpFile(const Pixels& pixels, const Buffer& exif = {});
Buffer heicFile(const Pixels& pixels, const Buffer& exif = {});
/// Of each kind.
std::vector<Buffer> filesOf(const Pixels& pixels, const Buffer& exif = {});

bool holds(Bytes file, std::string_view text);

} // namespace tend::test
