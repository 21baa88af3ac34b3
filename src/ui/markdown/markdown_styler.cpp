#include "ui/markdown/markdown_styler.hpp"

#include "ui/markdown/styled_line.hpp"

#include <algorithm>

namespace tend::ui::markdown {

namespace {

using editor::Inline;

editor::LineKind kindOf(const LineStart& start) {
    using Kind = editor::LineKind;
    if (start.kind == LineKind::Heading)
        return start.level == 1 ? Kind::Heading1 : start.level == 2 ? Kind::Heading2 : Kind::Heading3;
    if (start.box)
        return start.box->checked ? Kind::TaskDone : Kind::TaskOpen;
    if (start.isItem())
        return Kind::ListItem;
    return start.quotes > 0 ? Kind::Quote : Kind::Body;
}

Inline inlineOf(const Piece& piece) {
    const auto when = [](bool is, Inline style) { return is ? style : Inline::None; };
    return when(piece.ink.strong, Inline::Bold) | when(piece.ink.emphasis, Inline::Italic) |
           when(piece.ink.strike, Inline::Struck) | when(piece.ink.code, Inline::Code) |
           when(piece.ink.tag, Inline::Tag) | when(piece.ink.mark, Inline::Mark) |
           when(piece.link.has_value(), Inline::Link);
}

} // namespace

editor::ParagraphStyle MarkdownStyler::styleOf(std::u32string_view paragraph) const {
    const StyledLine line = styledLine(paragraph);
    const LineStart& start = line.start;
    editor::ParagraphStyle style;
    style.kind = kindOf(start);
    const bool marked = start.isItem() || start.quotes > 0;
    style.hang = marked ? start.words : 0;
    const auto add = [&style](text::Range range, Inline inlined) {
        if (range.begin < range.end && inlined != Inline::None)
            style.runs.push_back({range, inlined});
    };
    const std::size_t box = start.box ? start.box->at : 0;
    for (const Piece& piece : line.pieces) {
        const bool holdsBox = start.box && piece.range.begin < box && box < piece.range.end;
        if (!holdsBox) {
            add(piece.range, inlineOf(piece));
            continue;
        }
        add({piece.range.begin, box - 1}, Inline::Mark);
        add({box - 1, box + 2}, Inline::Mark | Inline::Box);
        add({box + 2, piece.range.end}, Inline::Mark);
    }
    return style;
}

} // namespace tend::ui::markdown
