#pragma once

#include "text/unicode.hpp"

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

/// How the words of a text are set, told one paragraph at a time by who knows the notation (Markdown), drawn
/// by who does not.
namespace tend::ui::editor {

enum class LineKind : std::uint8_t {
    Body,
    Heading1,
    Heading2,
    Heading3,
    ListItem,
    Quote,
    TaskOpen,
    TaskDone
};

/// How a part of a paragraph is set; several at once.
enum class Inline : std::uint8_t {
    None = 0,
    Bold = 1,
    Italic = 2,
    Mark = 4, ///< a character of the notation, such as ** or #: quieter than what it marks
    Link = 8,
    Struck = 16,
    Code = 32,
    Tag = 64,
    Box = 128, ///< "[ ]" or "[x]": pressed, it becomes the other
};

constexpr Inline operator|(Inline a, Inline b) {
    return static_cast<Inline>(static_cast<unsigned>(a) | static_cast<unsigned>(b));
}

constexpr bool has(Inline styles, Inline style) {
    return (static_cast<unsigned>(styles) & static_cast<unsigned>(style)) != 0;
}

struct InlineRun {
    /// Of the paragraph, in code points.
    text::Range range;
    Inline style = Inline::None;
    bool operator==(const InlineRun&) const = default;
};

struct ParagraphStyle {
    LineKind kind = LineKind::Body;
    /// Code points at the beginning ("- ", "12. ", "> ") under whose end the wrapped lines begin.
    std::size_t hang = 0;
    /// In order, not overlapping, only where the style is not None.
    std::vector<InlineRun> runs;
    bool operator==(const ParagraphStyle&) const = default;
};

/// Knows a notation. Asked for a paragraph when it is laid out, once for each change of it.
class Styler {
  public:
    Styler() = default;
    virtual ~Styler() = default;
    Styler(const Styler&) = delete;
    Styler& operator=(const Styler&) = delete;

    /// `paragraph` is without its line feed. Of one that is longer than a few pages the parts are asked for
    /// one by one, and only the first tells the kind and the hang.
    virtual ParagraphStyle styleOf(std::u32string_view paragraph) const = 0;

    /// Grows when answers have become others for reasons outside the paragraph.
    virtual unsigned revision() const { return 0; }
};

} // namespace tend::ui::editor
