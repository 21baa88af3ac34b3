#include "ui/widgets/editor/type_sheet.hpp"

#include <algorithm>
#include <cmath>

namespace tend::ui::editor {

const TypeSheet::Kind& TypeSheet::of(LineKind kind) const {
    switch (kind) {
    case LineKind::Heading1:
        return headings[0];
    case LineKind::Heading2:
        return headings[1];
    case LineKind::Heading3:
        return headings[2];
    default:
        return body;
    }
}

text::Type TypeSheet::of(LineKind kind, Inline style) const {
    text::Type type = of(kind).type;
    const bool isBold = has(style, Inline::Bold);
    const bool isItalic = has(style, Inline::Italic);
    ImFont* font = has(style, Inline::Code) ? code
                   : isBold && isItalic     ? boldItalic
                   : isBold                 ? bold
                   : isItalic               ? italic
                                            : nullptr;
    if (font != nullptr)
        type.font = font;
    if (font != nullptr && has(style, Inline::Code)) // whole sizes, as glyphs are baked
        type.size = std::max(1.0F, std::round(type.size * codeScale));
    return type;
}

const WidthTables::Table& WidthTables::of(const Measure& measure, const text::Type& type) {
    for (const auto& [known, table] : tables_)
        if (known == type)
            return *table;
    auto table = std::make_unique<Table>();
    for (char32_t c = U' '; c < table->size(); ++c)
        (*table)[c] = measure.widthOf(type, {&c, 1});
    return *tables_.emplace_back(type, std::move(table)).second;
}

} // namespace tend::ui::editor
