#pragma once

#include "platform/fonts/face.hpp"

#include <memory>
#include <unordered_map>
#include <vector>

namespace tend::platform {

/// Faces that are open, each once.
class OpenFaces {
  public:
    explicit OpenFaces(FT_Library library) : library_(library) {}

    /// Null where the file cannot be read.
    Face* open(const FontFile& file);

  private:
    struct Kept {
        FontFile file;
        std::unique_ptr<Face> face;
    };

    FT_Library library_;
    std::vector<Kept> kept_;
};

/// A design face, then colour emoji, then whichever face fontconfig knows for a character.
class FaceChain {
  public:
    struct Glyph {
        Face* face;
        unsigned index;
    };

    /// `first` may not be null.
    FaceChain(Face* first, FontWish wish, const FontFinder& finder, OpenFaces& faces)
        : first_(first), wish_(std::move(wish)), finder_(finder), faces_(faces) {}

    Face& first() const { return *first_; }

    /// Where a character is drawn from; no face where nothing on this computer has it.
    Glyph find(char32_t character);

  private:
    Glyph look(char32_t character);

    Face* first_;
    FontWish wish_;
    const FontFinder& finder_;
    OpenFaces& faces_;
    std::unordered_map<char32_t, Glyph> found_;
    std::vector<Face*> others_; ///< opened for earlier characters
};

} // namespace tend::platform
