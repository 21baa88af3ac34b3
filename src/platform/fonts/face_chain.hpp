#pragma once

#include "platform/fonts/face.hpp"

#include <map>
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

    /// The em of a text whose box (ascent + descent) is so high, whole px. Dear ImGui gives boxes in whole
    /// pixels and the design's ems are whole too: rounding finds them again (24 px of Vollkorn were meant to
    /// be 17 px em). Faces are set by em, so that every script gets the same.
    float emOf(float box) const;

    /// Where what is drawn comes from: a value that valueOf() gave, or a character.
    Glyph find(char32_t drawn);
    /// Where a character of a text comes from.
    Glyph ofText(char32_t character);
    /// The same, but not coloured: for those that ask for it with U+FE0E.
    Glyph ofTextUncoloured(char32_t character);

    /// The colour emoji; null where there are none.
    Face* emoji() { return emoji_ ? faces_.open(*emoji_) : nullptr; }

    /// A value for a glyph that no character stands for by itself; find() resolves it from now on. Values are
    /// given out one by one, surrogates first (which no text holds): Dear ImGui's tables are as long as the
    /// largest value asked for.
    char32_t valueOf(Face& face, unsigned glyph);
    /// True for what valueOf() may return. A text may hold some of these (private use), which then mean
    /// something else.
    static bool mayBeValue(char32_t c);

  private:
    Glyph look(char32_t character);
    Glyph fromOthers(char32_t character);

    Face* first_;
    FontWish wish_;
    std::optional<FontFile> emoji_;
    const FontFinder& finder_;
    OpenFaces& faces_;
    std::unordered_map<char32_t, Glyph> found_;
    std::vector<Glyph> valued_; ///< what each value stands for, in the order they were given out
    std::map<std::pair<const Face*, unsigned>, char32_t> values_;
    /// Faces that served a script before (by its ISO 15924 tag): asking fontconfig takes about a millisecond.
    std::unordered_map<std::uint32_t, std::vector<Face*>> scripts_;
};

} // namespace tend::platform
