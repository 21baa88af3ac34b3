#include "ui/editor/page.hpp"

#include <algorithm>
#include <utility>

namespace tend::test {

using namespace ui::editor;

namespace {

ImFont* boldFont() {
    static char something;
    return reinterpret_cast<ImFont*>(&something);
}

} // namespace

float TenWide::widthOf(const text::Type& type, std::u32string_view grapheme) const {
    const float width = grapheme[0] >= 0x2E80 ? 20.0F : 10.0F;
    return width * type.size + (type.font != nullptr ? 2.0F : 0.0F);
}

void TenWideShaper::shape(const text::Type& type, std::u32string_view text, text::Range run,
                          text::Direction direction, std::vector<text::ShapedGlyph>& glyphs) {
    ++runs;
    const auto first = static_cast<std::ptrdiff_t>(glyphs.size());
    for (std::size_t at = run.begin; at < run.end;) {
        const std::size_t end = std::min(text::graphemeEnd(text, at), run.end);
        glyphs.push_back({text[at], at, TenWide().widthOf(type, text.substr(at, end - at))});
        at = end;
    }
    if (direction == text::Direction::RightToLeft)
        std::reverse(glyphs.begin() + first, glyphs.end());
}

ParagraphStyle StarStyler::styleOf(std::u32string_view paragraph) const {
    ++asked;
    ParagraphStyle style;
    const std::u32string_view start = paragraph.substr(0, 2);
    if (start == U"# ")
        style.kind = LineKind::Heading1;
    else if (start == U"- " || start == U"> ") {
        style.kind = start == U"- " ? LineKind::ListItem : LineKind::Quote;
        style.hang = 2;
    }
    for (std::size_t from = paragraph.find(U'*'); from != std::u32string_view::npos;) {
        const std::size_t to = paragraph.find(U'*', from + 1);
        if (to == std::u32string_view::npos)
            break;
        style.runs.push_back({{from, from + 1}, Inline::Mark});
        if (to > from + 1)
            style.runs.push_back({{from + 1, to}, Inline::Bold});
        style.runs.push_back({{to, to + 1}, Inline::Mark});
        from = paragraph.find(U'*', to + 1);
    }
    return style;
}

TypeSheet tenWideTypes() {
    TypeSheet types;
    types.body = {{nullptr, 1}, 20};
    types.headings = {{{{nullptr, 2}, 40}, {{nullptr, 1}, 30}, {{nullptr, 1}, 20}}};
    types.bold = boldFont();
    return types;
}

Page::Page(std::u32string words, float width, bool shaped, bool styled)
    : text(std::move(words)), width_(width), shaped_(shaped), styled_(styled) {
    layout.update(source(), {0, 0, text.size()});
}

LineSource Page::source() const {
    return {text, {measure_, types_, width_, styled_ ? &styler : nullptr, shaped_ ? &shaper : nullptr}, 1};
}

void Page::edit(std::size_t begin, std::size_t end, std::u32string_view with) {
    text.replace(begin, end - begin, with);
    layout.update(source(), {begin, end, begin + with.size()});
}

void Page::setWidth(float width) {
    width_ = width;
    layout.update(source(), {});
}

std::vector<LineBox> Page::boxes() {
    return allLines(layout, source());
}

std::vector<std::string> Page::shown() {
    std::vector<std::string> lines;
    for (const LineBox& box : boxes())
        lines.push_back(text::toUtf8(text.substr(box.range.begin, box.range.end - box.range.begin)));
    return lines;
}

LineAt Page::line(std::size_t number) {
    LineAt line = layout.lineOf(source(), {0, Affinity::After});
    for (; number > 0; --number)
        line = layout.lineAfter(source(), line).value();
    return line;
}

std::vector<LineBox> allLines(LineLayout& layout, const LineSource& source) {
    std::vector<LineBox> boxes;
    std::optional<LineAt> line = layout.lineOf(source, {0, Affinity::After});
    for (; line; line = layout.lineAfter(source, *line))
        boxes.push_back(layout.boxOf(source, *line));
    return boxes;
}

} // namespace tend::test
