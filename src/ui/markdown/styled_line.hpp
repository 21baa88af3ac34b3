#pragma once

#include "text/unicode.hpp"
#include "ui/markdown/line_start.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tend::ui::markdown {

/// What a few characters are set in.
struct Ink {
    bool strong = false;
    bool emphasis = false;
    bool strike = false;
    bool code = false;
    bool tag = false;
    /// A mark of Markdown itself: quiet while writing, left out when reading.
    bool mark = false;
    bool operator==(const Ink&) const = default;
};

struct Link {
    /// With its marks.
    text::Range range;
    /// The words that stand for it; the same as the range for a bare address.
    text::Range words;
    std::string address; ///< UTF-8
    bool operator==(const Link&) const = default;
};

/// A stretch of a line in one ink.
struct Piece {
    text::Range range;
    Ink ink;
    /// Index into StyledLine::links.
    std::optional<std::size_t> link{};
    bool operator==(const Piece&) const = default;
};

struct StyledLine {
    LineStart start;
    /// In order, without gaps, over the whole line.
    std::vector<Piece> pieces;
    std::vector<Link> links;
};

/// A line beyond this many characters is plain words behind its start: no one writes such a line by hand.
inline constexpr std::size_t longestStyledLine = 16384;

/// `line` holds no line feed. What is between the marks is read as CommonMark has it (md4c), with ~~strike~~;
/// bare addresses are links and #tags are tags.
StyledLine styledLine(std::u32string_view line);

} // namespace tend::ui::markdown
