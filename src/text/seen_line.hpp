#pragma once

#include "text/direction.hpp"
#include "text/shaper.hpp"
#include "text/unicode.hpp"

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

namespace tend::text {

/// A part of a paragraph and what it is set in.
struct TypeRun {
    Range range;
    Type type;
    bool operator==(const TypeRun&) const = default;
};

/// A paragraph ready to be broken into lines and seen. Nothing of it is kept by who is given it.
struct Paragraph {
    std::u32string_view text;
    Direction direction = Direction::LeftToRight;
    /// levelsOf(text, direction); none where all of it is plain.
    std::span<const Level> levels;
    /// In order, without gaps, over all of `text`.
    std::span<const TypeRun> types;
};

/// The advance of each grapheme at its first code point, 0 at its others; in device px. What lines are broken
/// by: a line that begins or ends within joined letters may differ by what their other forms take.
std::vector<float> advancesOf(Shaper& shaper, const Paragraph& paragraph);

/// One line as it is seen, from left to right; x in device px from its left edge.
struct SeenLine {
    struct Glyph {
        char32_t drawn = 0; ///< as in ShapedGlyph; never 0
        Type type{};
        std::size_t cluster = 0; ///< of the paragraph's text
        float x = 0;
        float dy = 0; ///< y down
    };

    /// What the caret steps over: one grapheme. A ligature is parted evenly between its graphemes.
    struct Cell {
        Range range;
        float left = 0;
        float right = 0;
        Direction direction = Direction::LeftToRight;
    };

    /// A place between characters. Where two directions meet it is seen twice: beside the character after it,
    /// or with `before` beside the one before it.
    struct Caret {
        std::size_t at = 0;
        bool before = false;
        bool operator==(const Caret&) const = default;
    };

    /// What of the paragraph it shows.
    Range range;
    std::vector<Glyph> glyphs;
    /// From left to right.
    std::vector<Cell> cells;
    float width = 0;

    /// Where the caret stands before text[at]; at the end of `line`, behind its last character. Between two
    /// directions this is the place of the character after it, or with `before` of the one before it.
    float caretX(std::size_t at, bool before = false) const;
    /// The place nearest to x.
    Caret caretAt(float x) const;
    /// The cell under x, clamped to the line's ends; nothing on an empty line.
    const Cell* cellAt(float x) const;
    /// The place one cell to the left (negative) or right of `from` as it is seen; `from` itself at the
    /// line's edge.
    Caret visualStep(Caret from, int direction) const;

    /// The stretches of the line that `part` covers, left to right, touching ones joined.
    struct Stretch {
        float left;
        float right;
    };

    std::vector<Stretch> stretchesOf(Range part) const;
};

/// Shapes paragraph.text[line] and puts its runs into the order they are seen in (UAX #9, L1 and L2).
SeenLine seenLine(Shaper& shaper, const Paragraph& paragraph, Range line);

} // namespace tend::text
