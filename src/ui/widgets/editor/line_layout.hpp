#pragma once

#include "ui/widgets/editor/block_list.hpp"
#include "ui/widgets/editor/paragraph_setter.hpp"
#include "ui/widgets/editor/text_model.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace tend::ui::editor {

/// What lines are made from. Nothing of it is kept.
struct LineSource {
    std::u32string_view text;
    LineMeans means;
    /// Changes when `means` says other widths: another font, size or styler.
    std::uint64_t key;
};

/// A position and the line, or the side of two directions, it is meant on.
struct Place {
    std::size_t at = 0;
    Affinity affinity = Affinity::After;
    bool operator==(const Place&) const = default;
};

/// A line: its block, and which of that block's. Good until the text changes or something is laid out.
struct LineAt {
    std::size_t block = 0;
    std::size_t line = 0;
    bool operator==(const LineAt&) const = default;
};

/// A line as it is drawn. Good as long as a LineAt.
struct LineBox {
    text::Range range; ///< its line feed and hanging blanks included
    bool hard;         ///< ends with a line feed
    float left;        ///< where its characters begin
    float width;
    double top;
    float height;
    std::size_t blockBegin; ///< what positions in `setting` and `seen` are counted from
    const Manner* manner;
    const Setting* setting;
    const text::SeenLine* seen; ///< nullptr where characters are drawn one by one
};

/// A text broken into lines, as far as it is looked at: what was never seen has a guessed height until
/// layMore() comes to it. There is always at least one line, and an empty one after a last line feed.
class LineLayout {
  public:
    /// Brings the blocks up to date with `source`, where `changed` is all that differs since the last time.
    /// Costs as much as what changed. Everything below wants it done.
    void update(const LineSource& source, const Changed& changed);

    /// Lays all lines between two heights; what is above may move them.
    void lay(const LineSource& source, double top, double bottom);
    /// Lays what has not been, beginning after `from`, until it has cost about `budget` (1: an ASCII letter).
    void layMore(const LineSource& source, std::size_t from, std::size_t budget);

    bool complete() const { return laid_ == blocks_.size(); }

    /// Of all lines, partly a guess until complete().
    double height() const { return blocks_.height(); }

    std::size_t bytes() const { return blocks_.bytes(); }

    std::size_t byteAt(const LineSource& source, std::size_t position) const;
    /// The code point that begins at `byte`, or the one after.
    std::size_t positionAt(const LineSource& source, std::size_t byte) const;

    LineAt lineOf(const LineSource& source, Place place);
    LineAt lineUnder(const LineSource& source, double y);
    std::optional<LineAt> lineAfter(const LineSource& source, LineAt line);
    std::optional<LineAt> lineBefore(const LineSource& source, LineAt line);
    LineBox boxOf(const LineSource& source, LineAt line);

    /// Where Home and End go on a line.
    Place lineBegin(LineAt line) const;
    Place lineEnd(LineAt line) const;

    /// Pixels from the left edge to `place`, which is on `line`.
    float xOf(const LineSource& source, LineAt line, Place place);
    /// The boundary nearest to `x` on `line`.
    Place placeAt(const LineSource& source, LineAt line, float x);
    /// The start of the grapheme under `x`, or the end of the line beyond it.
    std::size_t graphemeAt(const LineSource& source, LineAt line, float x);
    /// `count` lines further down (up when negative), as near to `x` as it gets; beyond the first and the
    /// last line, the start and the end of the text.
    Place placeBelow(const LineSource& source, Place from, std::ptrdiff_t count, float x);
    /// One grapheme to the left (negative) or to the right of `from`, as it is seen.
    Place placeBeside(const LineSource& source, Place from, int direction);
    text::Direction directionAt(const LineSource& source, std::size_t position);

    using Stretch = text::SeenLine::Stretch;
    /// What of a line [begin, end) covers, from left to right.
    std::vector<Stretch> stretchesOf(const LineSource& source, const LineBox& box, text::Range range);

    GraphemeReader readerOf(const LineSource& source, const LineBox& box);

    /// Call once a frame: lets go of lines that were not looked at since the last time.
    void forgetUnseen();

  private:
    struct Seen {
        text::SeenLine line;
        bool used = true;
    };

    bool isLaid(std::size_t block) const;

    bool opens(std::size_t block) const { return block == 0 || blocks_[block - 1].hard; }

    std::size_t lineCount(LineAt line) const { return blocks_[line.block].setting->lines.size(); }

    text::Range rangeOf(LineAt line) const;
    std::u32string_view wordsOf(const LineSource& source, std::size_t block) const;
    const text::SeenLine* seenOf(const LineSource& source, LineAt line);
    Place placeOnNextLine(const LineSource& source, LineAt line, int direction);

    // line_layout_blocks.cpp
    void forgetLines(const LineSource& source);
    void exchange(const LineSource& source, const Changed& changed);
    std::vector<Block> split(const LineSource& source, text::Range range) const;
    void addParagraph(const LineSource& source, text::Range range, bool hard,
                      std::vector<Block>& blocks) const;
    std::size_t reachOf(std::size_t block) const;
    float guessedHeight(const LineSource& source, const Block& block) const;
    void replaceBlocks(std::size_t first, std::size_t last, std::vector<Block> blocks);
    std::size_t layAt(const LineSource& source, std::size_t position);
    std::size_t layBlock(const LineSource& source, std::size_t block);
    void endBlockAt(const LineSource& source, std::size_t block, std::size_t length, bool hard);
    void takeFromNext(const LineSource& source, std::size_t block, std::size_t length);
    void tellNext(std::size_t block);
    void loseLines(std::size_t block);

    BlockList blocks_;
    WidthTables tables_;
    std::unordered_map<std::uint64_t, Seen> seen_;
    std::uint64_t serial_ = 0;
    std::uint64_t wrap_ = 0;
    std::size_t laid_ = 0;
    std::size_t next_ = 0; ///< where layMore() goes on
    float wrapWidth_ = -1;
    std::uint64_t key_ = 0;
    float meanWidth_ = 0;
};

} // namespace tend::ui::editor
