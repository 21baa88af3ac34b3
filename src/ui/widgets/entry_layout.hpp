#pragma once

#include "text/direction.hpp"
#include "text/seen_line.hpp"
#include "ui/markdown/reading.hpp"
#include "ui/theme/theme.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tend::ui {

/// Where everything of an entry stands when it is read: its lines broken at a width, in device px from its
/// top left. The text must live as long.
class EntryLayout {
  public:
    /// A line of a block as it is seen.
    struct Row {
        text::Range words; ///< of the block's words
        /// As it is seen, from when it is drawn first.
        mutable std::optional<text::SeenLine> seen{};
    };

    /// A line of the text.
    struct Block {
        markdown::ReadLine read;
        Face face{};
        text::Direction direction = text::Direction::LeftToRight;
        std::vector<text::Level> levels; ///< none where all is plain
        std::vector<text::TypeRun> types;
        std::vector<Row> rows;
        float top = 0;
        float indent = 0;     ///< of the words
        std::size_t byte = 0; ///< of the text, where the line begins
    };

    /// `width` in device px.
    EntryLayout(const Theme& theme, std::string_view text, float width, TextStyle style);

    const std::vector<Block>& blocks() const { return blocks_; }

    float width() const { return width_; }

    float height() const { return height_; }

    /// The byte of the text that the character at `place` begins at.
    std::size_t byteOf(std::size_t place) const;
    /// The other way round.
    std::size_t placeOf(std::size_t byte) const;

    const text::SeenLine& seen(const Block& block, const Row& row) const;
    /// The left edge of a seen row.
    float leftOf(const Block& block, const text::SeenLine& seen) const;

  private:
    void set(const Theme& theme, Block& block, TextStyle style);
    void breakRows(Block& block);
    text::SeenLine set(const Block& block, const Row& row) const;

    text::Shaper& shaper_;
    std::string_view utf8_;
    std::vector<Block> blocks_;
    float width_;
    float height_ = 0;
};

/// From the top of a line to its baseline, in device px.
float baselineOf(const Face& face);

} // namespace tend::ui
