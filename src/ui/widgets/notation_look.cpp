#include "ui/widgets/notation_look.hpp"

#include "ui/markdown/markdown_styler.hpp"

namespace tend::ui {

namespace {

const markdown::MarkdownStyler markdownStyler; // it holds nothing

editor::HeadingLook headingOf(const Face& face) {
    return {face.font, face.size, face.line};
}

} // namespace

// Headings as sections of a page are set; the third is as high as other lines.
editor::StyleLook notationLook(const Theme& theme, TextStyle style) {
    const TypeSpec own = specOf(style);
    const auto& colors = theme.colors();
    editor::StyleLook styles;
    styles.bold = theme.face(TypeFace::SerifSemiBold, own.em, own.line).font;
    styles.boldItalic = theme.face(TypeFace::SerifSemiBoldItalic, own.em, own.line).font;
    const Face code = theme.face(TypeFace::Mono, own.em * codeEm, own.line);
    styles.code = code.font;
    styles.codeScale = code.size / theme.face(style).size;
    styles.codeGround = colors.hover;
    styles.italic = theme.face(TypeFace::SerifItalic, own.em, own.line).font;
    styles.headings = {headingOf(theme.face(TextStyle::SubTitle)), headingOf(theme.face(TextStyle::Head)),
                       headingOf(theme.face(TypeFace::SerifMedium, own.em, own.line))};
    styles.mark = colors.ink3;
    styles.link = colors.act;
    styles.tag = colors.ink2;
    styles.quote = colors.ink2;
    styles.done = colors.ink3;
    return styles;
}

const editor::Styler& notation() {
    return markdownStyler;
}

} // namespace tend::ui
