#pragma once

#include "text/direction.hpp"
#include "text/unicode.hpp"

#include <cstddef>
#include <string_view>
#include <vector>

struct ImFont;

namespace tend::text {

/// A font at a size as Dear ImGui has it: ascent + descent in device px.
struct Type {
    ImFont* font = nullptr;
    float size = 0;
    bool operator==(const Type&) const = default;
};

/// One picture of a shaped run, in device px.
struct ShapedGlyph {
    /// What ImFontBaked::FindGlyph() of the run's font is asked for: the character itself, or a value no text
    /// holds that stands for a glyph of one of the font's faces. 0 draws nothing.
    char32_t drawn = 0;
    /// The first code point of what it shows (HarfBuzz's cluster): a position in the text that was given.
    std::size_t cluster = 0;
    float advance = 0;
    /// Off the pen's place, y down.
    float dx = 0;
    float dy = 0;
};

/// Turns characters into glyphs: ligatures, joined letters, conjuncts, marks in their place, emoji of many
/// parts.
class Shaper {
  public:
    Shaper() = default;
    virtual ~Shaper() = default;
    Shaper(const Shaper&) = delete;
    Shaper& operator=(const Shaper&) = delete;

    /// Appends the glyphs of text[run] from left to right as they are seen (so clusters fall in a run from
    /// right to left). All of the run has one direction; scripts and faces may change within. `text` around
    /// the run is context for joining letters.
    virtual void shape(const Type& type, std::u32string_view text, Range run, Direction direction,
                       std::vector<ShapedGlyph>& glyphs) = 0;
};

} // namespace tend::text
