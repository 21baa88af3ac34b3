#pragma once

#include "ui/markdown/styled_line.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace tend::ui::markdown {

/// A line as it is read: its words without marks.
struct ReadLine {
    /// Where the line begins in the text.
    std::size_t begin = 0;
    /// How it begins in the text; positions are of the line as it is written.
    LineStart start;
    /// An empty line stands before it.
    bool apart = false;
    /// How deep an item lies in lists, from 0.
    int depth = 0;
    /// A line of a code block, shown as it is written.
    bool code = false;
    /// Goes on with the words of the item above.
    bool continues = false;

    std::u32string words;
    /// One a character of `words`: where it stands in the text.
    std::vector<std::size_t> places;
    /// Of `words`: in order, without gaps, none a mark.
    std::vector<Piece> pieces;
    /// `range` and `words` are of ReadLine::words.
    std::vector<Link> links;
};

/// The lines of a text, empty ones left out (see ReadLine::apart). Read line by line, so that what is read
/// looks as it did when it was written.
std::vector<ReadLine> readLines(std::u32string_view text);

/// The same as one text without marks, for tooltips and other small places.
std::string readText(std::string_view utf8);

/// True where a text may have marks, links, tags or several lines: false means that reading it shows it as
/// it is.
bool hasNotation(std::string_view utf8);

} // namespace tend::ui::markdown
