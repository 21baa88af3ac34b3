#pragma once

#include "domain/picture.hpp"
#include "pictures/bytes.hpp"

#include <variant>

/// Picture files as bytes: what they are, and what they tell that is not to be seen in them.
namespace tend::pictures {

/// Why a file is not kept as a picture.
enum class Trouble {
    Unknown,   ///< no picture, or of a kind that is not read
    Moving,    ///< a film, or a picture that moves
    Broken,    ///< damaged, or its end is missing
    TooHeavy,  ///< more than `mostBytes`
    TooLarge,  ///< more than `mostPixels`, or a side longer than `longestSide`
    CannotRead ///< this computer lacks what reads it
};

inline constexpr std::size_t mostBytes = 64UL << 20U;
inline constexpr std::int64_t mostPixels = 100'000'000;
inline constexpr int longestSide = 30'000;

struct Shape {
    domain::PictureFormat format{};
    int width = 0;  ///< pixels, the way up it is seen
    int height = 0; ///< pixels
    bool operator==(const Shape&) const = default;
};

/// What the file says at its beginning. Nothing is decoded: a picture of which the rest is missing may pass.
std::variant<Shape, Trouble> examine(Bytes file);

/// True where the file says where the picture was taken.
bool tellsPlace(Bytes file);

/// The same picture, every pixel as it was, without what gives away a place or hides in it: of its metadata
/// only when it was taken and how, which way up it is, and its colours stay. Places, notes of the camera's
/// maker, small copies, words, and whatever lies behind the picture's end go. Broken where a file cannot be
/// followed from its beginning to its end.
std::variant<Buffer, Trouble> withoutPlaces(Bytes file);

} // namespace tend::pictures
