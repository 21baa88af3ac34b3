#pragma once

#include "ui/widgets/editor/text_model.hpp"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string_view>
#include <vector>

namespace tend::ui::editor {

/// How wide one grapheme is drawn, in pixels.
using GraphemeWidth = std::function<float(std::u32string_view grapheme)>;

/// What lines are made from. Nothing of it is kept.
struct LineSource {
    std::u32string_view text;
    const GraphemeWidth& widthOf;
    /// In pixels.
    float wrapWidth;
    /// Changes when `widthOf` does: another font or size.
    std::uint64_t fontKey;
};

/// One line as it is seen: [begin, end), its line feed and hanging blanks included.
struct Line {
    std::size_t begin = 0;
    std::size_t end = 0;
    /// In pixels, hanging blanks included.
    float width = 0;
    /// Ends with a line feed.
    bool hard = false;
    bool operator==(const Line&) const = default;
};

/// A position and the line it is meant on.
struct Place {
    std::size_t at = 0;
    Affinity affinity = Affinity::After;
    bool operator==(const Place&) const = default;
};

/// A text broken into lines: between words where that is possible, blanks hanging over the edge, a longer
/// word anywhere between graphemes. There is always at least one line, and an empty one after a last line
/// feed.
class LineLayout {
  public:
    /// Brings the lines up to date with `source`, where `changed` is all that differs since the last time.
    /// Costs as much as the lines that changed, and a pass over the others' positions.
    void update(const LineSource& source, const Changed& changed);

    const std::vector<Line>& lines() const { return lines_; }

    std::size_t lineOf(Place place) const;
    /// Where Home and End go on a line.
    Place lineBegin(std::size_t line) const;
    Place lineEnd(std::size_t line) const;

    /// Pixels from the start of `line` to `at`, which is on it.
    float xOf(const LineSource& source, std::size_t line, std::size_t at) const;
    /// The boundary nearest to `x` on `line`.
    Place placeAt(const LineSource& source, std::size_t line, float x) const;
    /// The start of the grapheme under `x`, or the end of the line beyond it.
    std::size_t graphemeAt(const LineSource& source, std::size_t line, float x) const;
    /// `count` lines further down (up when negative), as near to `x` as it gets; beyond the first and the
    /// last line, the start and the end of the text.
    Place placeBelow(const LineSource& source, Place from, std::ptrdiff_t count, float x) const;

  private:
    void layAll(const LineSource& source);
    void layAround(const LineSource& source, const Changed& changed);

    std::vector<Line> lines_;
    float wrapWidth_ = -1;
    std::uint64_t fontKey_ = 0;
};

} // namespace tend::ui::editor
