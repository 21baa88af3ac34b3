#pragma once

#include "platform/fonts/face.hpp"

#include <memory>
#include <optional>
#include <unordered_map>
#include <utility>
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
    enum class Kind {
        Missing, ///< nothing on this computer has it
        Unseen,  ///< shapes the text around it and has no picture of its own
        Drawn
    };

    struct Glyph {
        Kind kind = Kind::Missing;
        Face* face = nullptr; ///< null unless drawn
        unsigned index = 0;
    };

    /// `first` may not be null.
    FaceChain(Face* first, FontWish wish, std::optional<FontFile> emoji, const FontFinder& finder,
              OpenFaces& faces)
        : first_(first), wish_(std::move(wish)), emoji_(std::move(emoji)), finder_(finder), faces_(faces) {}

    Face& first() const { return *first_; }

    /// Where a character is drawn from. Private characters from firstEmojiGlyph on are glyphs of the emoji
    /// face.
    Glyph find(char32_t character);

  private:
    Glyph look(char32_t character);
    Glyph fromEmoji(char32_t character);
    Glyph fromOthers(char32_t character);

    Face* first_;
    FontWish wish_;
    std::optional<FontFile> emoji_;
    const FontFinder& finder_;
    OpenFaces& faces_;
    std::unordered_map<char32_t, Glyph> found_;
    /// Faces that served a script before (by its ISO 15924 tag): asking fontconfig takes about a millisecond.
    std::unordered_map<std::uint32_t, std::vector<Face*>> scripts_;
};

} // namespace tend::platform
