#pragma once

#include "text/direction.hpp"
#include "text/seen_line.hpp"
#include "ui/widgets/editor/styling.hpp"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

namespace tend::ui::editor {

/// One line as it is seen.
struct Line {
    /// Where it begins, in code points from the start of its block; it ends where the next one begins.
    std::uint32_t begin = 0;
    /// In pixels, hanging blanks included.
    float width = 0;
    bool operator==(const Line&) const = default;
};

/// What a paragraph says about all of its lines.
struct Manner {
    LineKind kind = LineKind::Body;
    text::Direction direction = text::Direction::LeftToRight;
    /// How far in its wrapped lines begin, in pixels.
    float hang = 0;
    bool operator==(const Manner&) const = default;
};

/// What a block looks like in lines of one width, and what was found out on the way.
struct Setting {
    /// Another one each time lines are laid.
    std::uint64_t serial = 0;
    /// LineLayout's width when they were.
    std::uint64_t wrap = 0;
    std::vector<Line> lines;

    /// What is measured: the block without its line feed, and a little more where its paragraph goes on.
    std::size_t measured = 0;
    std::vector<InlineRun> runs;
    /// Without gaps; empty where all is in the type of the block's kind.
    std::vector<text::TypeRun> types;
    /// Every character is drawn by itself from left to right; there are no tables then.
    bool plain = true;
    std::vector<float> advances;
    std::vector<std::uint8_t> breaks;
    std::vector<text::Level> levels;
};

/// A paragraph, or a part of a long one that ends where a line does.
struct Block {
    std::size_t length = 0; ///< in code points, its line feed included
    std::size_t bytes = 0;  ///< in UTF-8
    float height = 0;       ///< in pixels; a guess until it is laid
    bool hard = false;      ///< ends with a line feed
    Manner manner;
    std::unique_ptr<Setting> setting;
};

/// All blocks of a text in order, with what lies before each. Sums are made as far as they are asked for, so
/// that a change costs what lies between it and what is looked at.
class BlockList {
  public:
    std::size_t size() const { return blocks_.size(); }

    bool empty() const { return blocks_.empty(); }

    const Block& operator[](std::size_t index) const { return blocks_[index]; }

    Block& operator[](std::size_t index) { return blocks_[index]; }

    std::size_t bytes() const { return bytes_; }

    double height() const { return height_; }

    std::size_t begin(std::size_t index) const { return before(index).length; }

    std::size_t end(std::size_t index) const { return begin(index) + blocks_[index].length; }

    std::size_t firstByte(std::size_t index) const { return before(index).bytes; }

    double top(std::size_t index) const { return before(index).height; }

    /// The block a position, a byte or a height is in; the last one for what lies beyond.
    std::size_t at(std::size_t position) const;
    std::size_t atByte(std::size_t byte) const;
    std::size_t atHeight(double height) const;

    void replace(std::size_t first, std::size_t last, std::vector<Block> blocks);
    void setHeight(std::size_t index, float height);
    /// Another end, as counted in code points and bytes.
    void resize(std::size_t index, std::size_t length, std::size_t bytes);
    void forgetSettings();

  private:
    struct Sum {
        std::size_t length = 0;
        std::size_t bytes = 0;
        double height = 0;
    };

    const Sum& before(std::size_t index) const;
    void changedFrom(std::size_t index);
    template <typename Value, typename Field>
    std::size_t find(Value value, Field field) const;

    std::vector<Block> blocks_;
    /// sums_[i]: all blocks before i.
    mutable std::vector<Sum> sums_;
    std::size_t bytes_ = 0;
    double height_ = 0;
};

} // namespace tend::ui::editor
