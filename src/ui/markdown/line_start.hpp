#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

/// Markdown a line at a time, so that a line looks while it is written as it will when it is read. Positions
/// are code points of the line. Nothing here throws or drops a character, whatever the text.
namespace tend::ui::markdown {

enum class LineKind { Words, Heading, Bullet, Number, Rule };

/// The character between the brackets of "[ ]" or "[x]".
struct CheckBox {
    std::size_t at = 0;
    bool checked = false;
    bool operator==(const CheckBox&) const = default;
};

/// What a line begins with: "> " any number of times, then "# ", "- ", "1. " or neither, then "[ ] ".
struct LineStart {
    LineKind kind = LineKind::Words;
    std::size_t quotes = 0;
    /// Behind the quotes' marks; blanks may follow.
    std::size_t quoted = 0;
    /// Where the mark of a heading or an item begins, behind its indentation. For words, where they begin.
    std::size_t mark = 0;
    /// Behind the mark and the blank after it.
    std::size_t markEnd = 0;
    /// Behind the check box too: where the words begin.
    std::size_t words = 0;
    int level = 0;          ///< of a heading, 1 to 3
    long number = 0;        ///< of a numbered item
    char32_t character = 0; ///< of an item: '-', '*', '+', '.' or ')'
    std::optional<CheckBox> box{};

    bool isItem() const { return kind == LineKind::Bullet || kind == LineKind::Number; }
};

/// Reads the beginning of `line`, which holds no line feed.
LineStart lineStart(std::u32string_view line);

} // namespace tend::ui::markdown
