#pragma once

#include "text/unicode.hpp"

#include <optional>
#include <string>
#include <string_view>

/// What Enter, Tab and Backspace do within Markdown's lists and quotes. Positions are code points of the
/// text.
namespace tend::ui::editor {

/// [range) becomes `inserted` (UTF-8), and the caret stands behind it.
struct Replacement {
    text::Range range;
    std::string inserted;
    bool operator==(const Replacement&) const = default;
};

/// Enter over `selection`: the next item begins as this one does, a number one higher, a check box open. On
/// an item without words the list ends; one within another goes on as an item of that. Nothing where a plain
/// line feed is meant.
std::optional<Replacement> continuedList(std::u32string_view text, text::Range selection);

/// Tab, or Shift+Tab with `outward`, anywhere in an item: two blanks more or fewer before it, and the number
/// it has there. Nothing anywhere else, and where an item cannot go further out.
std::optional<Replacement> indentedItem(std::u32string_view text, text::Range selection, bool outward);

/// The same for all items among the lines that a selection of more than one touches; the other lines stay.
/// Whole lines are replaced.
std::optional<Replacement> indentedItems(std::u32string_view text, text::Range selection, bool outward);

/// Backspace on an item or a quote without words takes its mark away. Nothing anywhere else.
std::optional<Replacement> unmarkedItem(std::u32string_view text, text::Range selection);

/// A press on the "[ ]" or "[x]" of an item, where `at` is the character pressed. Nothing anywhere else.
std::optional<Replacement> toggledBox(std::u32string_view text, std::size_t at);

} // namespace tend::ui::editor
