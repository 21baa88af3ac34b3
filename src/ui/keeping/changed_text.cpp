#include "ui/keeping/changed_text.hpp"

#include "base/text.hpp"
#include "text/line_breaks.hpp"
#include "text/plain.hpp"
#include "ui/theme/paint.hpp"
#include "ui/widgets/flow.hpp"

#include <imgui_internal.h>

#include <algorithm>
#include <cmath>

namespace tend::ui {
namespace {

using Kind = domain::DifferencePart::Kind;

constexpr float outset = 1, radius = 3, thickness = 1.5F; // logical px

struct Inks {
    ImU32 words, ground;
};

Inks inksOf(const Colors& colors, Kind kind) {
    return kind == Kind::Added ? Inks{colors.leaf, colors.leafTint} : Inks{colors.thanks, colors.thanksTint};
}

} // namespace

ChangedText::ChangedText(const Theme& theme, const std::vector<domain::DifferencePart>& parts, float width,
                         TextStyle style)
    : face_(theme.face(style)), width_(width) {
    paragraphs_.emplace_back();
    for (const auto& part : parts) {
        all_ += part.text;
        std::size_t from = paragraphs_.back().words.size();
        const auto close = [&] {
            auto& last = paragraphs_.back();
            if (part.kind != Kind::Same && from < last.words.size())
                last.changes.push_back({{from, last.words.size()}, part.kind});
        };
        for (std::size_t at = 0; at < part.text.size();) {
            const auto point = base::codePointAt(part.text, at);
            at += point.bytes;
            if (point.value == U'\r')
                continue;
            if (point.value != U'\n') {
                paragraphs_.back().words.push_back(point.value);
                continue;
            }
            if (part.kind != Kind::Same)
                paragraphs_.back().words.push_back(U'\u21B5'); // the end of a line is a change too
            close();
            paragraphs_.emplace_back();
            from = 0;
        }
        close();
    }
    for (auto& paragraph : paragraphs_)
        set(theme.shaper(), paragraph);
}

void ChangedText::set(text::Shaper& shaper, Paragraph& paragraph) const {
    const std::u32string_view words = paragraph.words;
    const std::vector<text::TypeRun> types{{{0, words.size()}, {face_.font, face_.size}}};
    if (!text::isPlain(words)) {
        paragraph.direction = text::paragraphDirection(words);
        paragraph.levels = text::levelsOf(words, paragraph.direction);
    }
    const text::Paragraph whole{words, paragraph.direction, paragraph.levels, types};
    if (words.empty()) {
        paragraph.rows.emplace_back();
        return;
    }
    for (const auto& row : text::linesOf(words, text::advancesOf(shaper, whole), std::max(width_, 1.0F)))
        paragraph.rows.push_back(text::seenLine(shaper, whole, row));
}

float ChangedText::height() const {
    std::size_t rows = 0;
    for (const auto& paragraph : paragraphs_)
        rows += paragraph.rows.size();
    return static_cast<float>(rows) * face_.line;
}

void ChangedText::drawRow(const Theme& theme, const Paragraph& paragraph, const text::SeenLine& row,
                          ImVec2 at) const {
    auto& canvas = *ImGui::GetWindowDrawList();
    const auto& colors = theme.colors();
    if (paragraph.direction == text::Direction::RightToLeft)
        at.x += std::floor(width_ - row.width);
    const float top = at.y + std::floor((face_.line - face_.box) / 2);
    const auto stretches = [&](const auto& draw) {
        for (const auto& change : paragraph.changes) {
            const text::Range part{std::max(change.range.begin, row.range.begin),
                                   std::min(change.range.end, row.range.end)};
            if (part.begin < part.end)
                for (const auto& [left, right] : row.stretchesOf(part))
                    draw(change.kind, at.x + left, at.x + right);
        }
    };
    stretches([&](Kind kind, float left, float right) {
        const Box box{{left - theme.px(outset), top}, {right + theme.px(outset), top + face_.box}};
        surface(canvas, theme, box, radius, inksOf(colors, kind).ground);
    });
    for (const auto& glyph : row.glyphs) {
        const auto change = std::ranges::find_if(paragraph.changes, [&](const Change& one) {
            return one.range.begin <= glyph.cluster && glyph.cluster < one.range.end;
        });
        const ImU32 ink = change == paragraph.changes.end() ? colors.ink : inksOf(colors, change->kind).words;
        glyph.type.font->RenderChar(&canvas, glyph.type.size,
                                    {std::round(at.x) + glyph.x, std::round(at.y) + face_.drop + glyph.dy},
                                    ImGui::GetColorU32(ink), static_cast<ImWchar>(glyph.drawn));
    }
    const float thick = std::max(1.0F, std::round(thickness * theme.scale()));
    stretches([&](Kind kind, float left, float right) {
        const float share = kind == Kind::Added ? 0.9F : 0.56F; // of the letters' box
        const float y = std::round(top + face_.box * share);
        canvas.AddRectFilled({left, y}, {right, y + thick}, ImGui::GetColorU32(inksOf(colors, kind).words));
    });
}

void ChangedText::draw(const Theme& theme) const {
    const ImVec2 origin = here();
    if (ImGui::GetCurrentContext()->LogEnabled)
        ImGui::LogRenderedText(&origin, all_.data(), all_.data() + all_.size());
    const auto& canvas = *ImGui::GetWindowDrawList();
    const float top = canvas.GetClipRectMin().y, bottom = canvas.GetClipRectMax().y;
    ImVec2 at = origin;
    for (const auto& paragraph : paragraphs_)
        for (const auto& row : paragraph.rows) {
            if (at.y + face_.line >= top && at.y <= bottom)
                drawRow(theme, paragraph, row, at);
            at.y += face_.line;
        }
    moveTo(origin);
    occupy({width_, at.y - origin.y});
}

} // namespace tend::ui
