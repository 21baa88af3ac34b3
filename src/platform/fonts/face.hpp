#pragma once

#include "platform/fonts/font_files.hpp"

#include <ft2build.h>

#include <array>
#include <cstdint>
#include <vector>
#include FT_FREETYPE_H

namespace tend::platform {

/// A glyph as it goes into the atlas: coloured or white pixels, and where they lie from the pen, in px, y
/// down.
struct GlyphBitmap {
    int width = 0;
    int height = 0;
    float left = 0;
    float top = 0; ///< above the baseline is negative
    bool coloured = false;
    std::vector<std::uint32_t> rgba{}; ///< as Dear ImGui packs colours
};

/// One open face.
class Face {
  public:
    /// Not open() where the file cannot be read.
    Face(FT_Library library, const FontFile& file);
    ~Face();
    Face(const Face&) = delete;
    Face& operator=(const Face&) = delete;

    bool open() const { return face_ != nullptr; }

    /// The glyph of a character, 0 where it has none. Digits are the lining ones where the face has those.
    unsigned glyphOf(char32_t character) const;
    /// (ascent + descent) / em, and ascent / em, of a face that can be scaled.
    float boxPerEm() const;
    float ascentPerEm() const;

    float descentPerEm() const { return boxPerEm() - ascentPerEm(); }

    /// Advance in px at `em` px, whole pixels.
    float advance(unsigned glyph, float em);
    /// The picture of a glyph; empty for a space.
    GlyphBitmap draw(unsigned glyph, float em);

  private:
    bool load(unsigned glyph, float em);

    bool scalable() const { return FT_IS_SCALABLE(face_); }

    /// Strikes of emoji come in one size; how much they must shrink.
    float strikeScale(float em) const;
    void findLiningDigits(const FontFile& file);

    FT_Face face_ = nullptr;
    std::array<unsigned, 10> digits_{};
};

} // namespace tend::platform
