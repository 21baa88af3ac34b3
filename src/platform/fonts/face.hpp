#pragma once

#include "platform/fonts/font_files.hpp"

#include <ft2build.h>

#include <array>
#include <cstdint>
#include <memory>
#include <vector>
#include FT_FREETYPE_H

struct hb_font_t;

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

    /// Old-style digits are for running text and their 1 looks like an I: from now on digits are drawn as the
    /// lining ones (OpenType lnum), where the face has them.
    void useLiningDigits();

    /// The glyph of a character, 0 where it has none.
    unsigned glyphOf(char32_t character) const;

    /// Emoji drawn as pictures cannot be scaled: their advances are only those of advance().
    bool scalable() const { return FT_IS_SCALABLE(face_); }

    /// The face for HarfBuzz, at 64 units a px. Made when it is first asked for; valid until the next call.
    hb_font_t& shaping(float em);

    /// (ascent + descent) / em, and ascent / em, of a face that can be scaled.
    float boxPerEm() const;
    float ascentPerEm() const;

    float descentPerEm() const { return boxPerEm() - ascentPerEm(); }

    /// Advance in px at `em` px, whole pixels. A space makes up for what rounding takes from the letters or
    /// gives to them, so that lines are about as long as their designer meant and words stand apart.
    float advance(unsigned glyph, float em);
    /// The picture of a glyph; empty for a space.
    GlyphBitmap draw(unsigned glyph, float em);

  private:
    struct FontGone {
        void operator()(hb_font_t* font) const;
    };

    bool load(unsigned glyph, float em);
    float wordSpace(float em) const;
    float exactAdvance(unsigned glyph, float em) const;

    /// Strikes of emoji come in one size; how much they must shrink or grow.
    float strikeScale(float em) const;

    FontFile file_;
    FT_Face face_ = nullptr;
    std::unique_ptr<hb_font_t, FontGone> shaping_;
    std::array<unsigned, 10> liningDigits_{}; ///< 0: as the face has it
};

} // namespace tend::platform
