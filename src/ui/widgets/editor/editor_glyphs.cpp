#include "ui/widgets/editor/editor_pass.hpp"

#include <algorithm>
#include <cmath>

// The characters of a line, each in its face and colour.
namespace tend::ui::editor {

namespace {

void drawGlyph(ImDrawList& list, const ImFontGlyph& glyph, ImVec2 at, float scale, ImU32 color) {
    if (glyph.Visible == 0U)
        return;
    const ImU32 tint = glyph.Colored != 0U ? color | ~IM_COL32_A_MASK : color;
    list.PrimReserve(6, 4);
    list.PrimRectUV(at + ImVec2(glyph.X0, glyph.Y0) * scale, at + ImVec2(glyph.X1, glyph.Y1) * scale,
                    {glyph.U0, glyph.V0}, {glyph.U1, glyph.V1}, tint);
}

/// What a font draws with at a size, and how its baseline stands to that of its line.
struct Pen {
    text::Type type;
    ImFontBaked* glyphs = nullptr;
    float scale = 1;
    float ascent = 0;

    void take(const text::Type& other) {
        if (glyphs != nullptr && other == type)
            return;
        type = other;
        glyphs = type.font->GetFontBaked(type.size);
        scale = type.size / glyphs->Size;
        ascent = std::round(glyphs->Ascent * scale);
    }

    const ImFontGlyph& glyph(char32_t c) const { return *glyphs->FindGlyph(static_cast<ImWchar>(c)); }
};

/// A range in which a colour holds.
struct Ink {
    text::Range range;
    ImU32 color = 0;

    bool holds(std::size_t at) const { return at >= range.begin && at < range.end; }
};

ImU32 styleColor(const StyleLook& styles, Inline style) {
    if (has(style, Inline::Mark))
        return styles.mark;
    if (has(style, Inline::Link))
        return styles.link;
    return has(style, Inline::Tag) ? styles.tag : 0;
}

ImU32 kindColor(const StyleLook& styles, LineKind kind) {
    if (kind == LineKind::Quote)
        return styles.quote;
    return kind == LineKind::TaskDone ? styles.done : 0;
}

/// The one of `ranges` that holds `at`, or the gap between two that does.
template <typename Ranges, typename RangeOf>
text::Range rangeAround(const Ranges& ranges, std::size_t at, std::size_t& index, RangeOf rangeOf) {
    const auto next = std::partition_point(ranges.begin(), ranges.end(),
                                           [&](const auto& each) { return rangeOf(each).end <= at; });
    index = static_cast<std::size_t>(next - ranges.begin());
    if (next != ranges.end() && rangeOf(*next).begin <= at)
        return rangeOf(*next);
    const std::size_t begin = next == ranges.begin() ? 0 : rangeOf(*std::prev(next)).end;
    const std::size_t end = next == ranges.end() ? static_cast<std::size_t>(-1) : rangeOf(*next).begin;
    index = ranges.size();
    return {begin, end};
}

} // namespace

// From the top of a line's box.
float EditorPass::baselineOf(const LineBox& box) const {
    const text::Type& type = types_.of(box.manner->kind).type;
    Pen pen;
    pen.take(type);
    return std::floor((box.height - type.size) / 2) + pen.ascent;
}

ImU32 EditorPass::inkAt(const LineBox& box, std::size_t at, text::Range& holds) const {
    std::size_t index = 0;
    holds = rangeAround(spans_, at, index, [](const Covered& covered) { return covered.range; });
    if (index < spans_.size() && look_.spans[spans_[index].index].text != 0)
        return look_.spans[spans_[index].index].text;
    const ImU32 ofKind = kindColor(look_.styles, box.manner->kind);
    const ImU32 plain = ofKind != 0 ? ofKind : look_.text;
    const auto& runs = box.setting->runs;
    if (runs.empty())
        return plain;
    const text::Range run =
        rangeAround(runs, at - box.blockBegin, index, [](const InlineRun& each) { return each.range; });
    holds.begin = std::max(holds.begin, run.begin + box.blockBegin);
    holds.end = std::min(holds.end, run.end > holds.end ? holds.end : run.end + box.blockBegin);
    const ImU32 color = index < runs.size() ? styleColor(look_.styles, runs[index].style) : 0;
    return color != 0 ? color : plain;
}

void EditorPass::drawGlyphs(const LineBox& box, ImVec2 at) const {
    ImDrawList& list = *window_->DrawList;
    const float baseline = std::floor(at.y) + baselineOf(box);
    Pen pen;
    Ink ink;
    const auto inkFor = [&](std::size_t position) {
        if (!ink.holds(position))
            ink.color = inkAt(box, position, ink.range);
        return ink.color;
    };
    if (box.seen != nullptr) {
        for (const auto& glyph : box.seen->glyphs) {
            pen.take(glyph.type);
            const ImVec2 place(at.x + box.left + glyph.x, baseline - pen.ascent + glyph.dy);
            if (glyph.drawn != U'\t')
                drawGlyph(list, pen.glyph(glyph.drawn), place, pen.scale,
                          inkFor(box.blockBegin + glyph.cluster));
        }
        return;
    }
    GraphemeReader reader = state_.layout_.readerOf(source(), box);
    float x = box.left;
    const std::size_t end = std::min(box.range.end - box.blockBegin, box.setting->measured);
    for (std::size_t i = box.range.begin - box.blockBegin; i < end;) {
        const std::size_t next = reader.endOf(i);
        pen.take(reader.typeAt(i));
        float advance = 0;
        // Marks stand where their font puts them, on the pen's place behind their base.
        for (std::size_t position = box.blockBegin + i; position < box.blockBegin + next; ++position) {
            const char32_t c = model_.text()[position];
            if (c == U'\t' || text::drawsNothing(c))
                continue;
            drawGlyph(list, pen.glyph(c), {at.x + x + advance, baseline - pen.ascent}, pen.scale,
                      inkFor(position));
            if (next > i + 1)
                advance += measure_.widthOf(pen.type, {&c, 1});
        }
        x += reader.widthOf(i, x);
        i = next;
    }
}

} // namespace tend::ui::editor
