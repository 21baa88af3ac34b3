#include "ui/widgets/entry_layout.hpp"

#include "base/text.hpp"
#include "text/line_breaks.hpp"
#include "text/plain.hpp"
#include "ui/widgets/notation_look.hpp"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace tend::ui {

namespace {

using markdown::LineKind;
using markdown::ReadLine;

// Logical px.
constexpr float quoteStep = 16;
constexpr float itemStep = 22;
constexpr float afterNumber = 8, codeInset = 10;
constexpr float aboveHeading = 4;

/// Of a line's height, between paragraphs.
constexpr float apartShare = 0.5F;

/// What an ink is set in, beside `face`, which the words of the block are set in.
text::Type typeFor(const Theme& theme, const Face& face, const TypeSpec& spec, const markdown::Ink& ink) {
    const auto in = [&](TypeFace typeFace, float em) {
        const Face other = theme.face(typeFace, em, spec.line);
        return text::Type{other.font, other.size};
    };
    if (ink.code)
        return in(TypeFace::Mono, spec.em * codeEm);
    if (ink.emphasis && ink.strong)
        return in(TypeFace::SerifSemiBoldItalic, spec.em);
    if (ink.emphasis)
        return in(TypeFace::SerifItalic, spec.em);
    if (ink.strong)
        return in(TypeFace::SerifSemiBold, spec.em);
    return {face.font, face.size};
}

TypeSpec specFor(const ReadLine& read, TextStyle style) {
    const TypeSpec body = specOf(style);
    if (read.start.kind != LineKind::Heading)
        return body;
    switch (read.start.level) {
    case 1:
        return {TypeFace::SerifMedium, body.em + 7, body.line + 6};
    case 2:
        return {TypeFace::SerifMedium, body.em + 3, body.line + 2};
    default:
        return {TypeFace::SerifSemiBold, body.em, body.line};
    }
}

std::vector<text::TypeRun> typesFor(const Theme& theme, const Face& face, const TypeSpec& spec,
                                    const ReadLine& read) {
    std::vector<text::TypeRun> types;
    for (const auto& piece : read.pieces) {
        const auto type = typeFor(theme, face, spec, piece.ink);
        if (!types.empty() && types.back().type == type)
            types.back().range.end = piece.range.end;
        else
            types.push_back({piece.range, type});
    }
    return types;
}

/// Where the words of a line begin, behind bars, bullets and numbers.
float indentFor(const Theme& theme, const Face& face, const ReadLine& read, float above) {
    const float quotes = static_cast<float>(read.start.quotes) * theme.px(quoteStep);
    if (read.code)
        return theme.px(codeInset);
    if (read.continues)
        return above;
    if (!read.start.isItem())
        return quotes;
    const float step = theme.px(itemStep);
    float mark = step;
    if (read.start.kind == LineKind::Number) {
        const auto number = std::to_string(read.start.number) + ".";
        mark = std::max(mark, theme.textWidth(face, number) + theme.px(afterNumber));
    }
    return quotes + static_cast<float>(read.depth) * step + mark;
}

std::u32string decoded(std::string_view utf8) {
    std::u32string text;
    text.reserve(utf8.size());
    for (std::size_t at = 0; at < utf8.size();) {
        const auto point = base::codePointAt(utf8, at);
        text.push_back(point.value);
        at += point.bytes;
    }
    return text;
}

} // namespace

EntryLayout::EntryLayout(const Theme& theme, std::string_view text, float width, TextStyle style)
    : shaper_(theme.shaper()), utf8_(text), width_(width) {
    float indent = 0;
    for (auto& read : markdown::readLines(decoded(text))) {
        Block block;
        block.read = std::move(read);
        block.byte = byteOf(block.read.begin);
        set(theme, block, style);
        block.indent = indent = indentFor(theme, block.face, block.read, indent);
        if (block.read.apart)
            height_ += std::round(theme.face(style).line * apartShare);
        else if (block.read.start.kind == LineKind::Heading && !blocks_.empty())
            height_ += theme.px(aboveHeading);
        block.top = height_;
        breakRows(block);
        height_ += static_cast<float>(block.rows.size()) * block.face.line;
        blocks_.push_back(std::move(block));
    }
    // What is empty takes a line, as it does where it is written.
    if (blocks_.empty())
        height_ = theme.face(style).line;
}

void EntryLayout::set(const Theme& theme, Block& block, TextStyle style) {
    const TypeSpec spec = specFor(block.read, style);
    block.face = theme.face(spec.face, spec.em, spec.line);
    block.types = typesFor(theme, block.face, spec, block.read);
    if (text::isPlain(block.read.words))
        return;
    block.direction = text::paragraphDirection(block.read.words);
    block.levels = text::levelsOf(block.read.words, block.direction);
}

void EntryLayout::breakRows(Block& block) {
    const std::u32string_view words = block.read.words;
    const auto advances = text::advancesOf(shaper_, {words, block.direction, block.levels, block.types});
    for (const text::Range row : text::linesOf(words, advances, std::max(width_ - block.indent, 1.0F)))
        block.rows.push_back({.words = row});
}

const text::SeenLine& EntryLayout::seen(const Block& block, const Row& row) const {
    if (!row.seen)
        row.seen = set(block, row);
    return *row.seen;
}

text::SeenLine EntryLayout::set(const Block& block, const Row& row) const {
    const std::u32string_view words = block.read.words;
    text::Range shown = row.words;
    while (shown.end > shown.begin && text::isBlank(words[shown.end - 1]))
        --shown.end;
    if (shown.begin == shown.end)
        return {};
    return text::seenLine(shaper_, {words, block.direction, block.levels, block.types}, shown);
}

float EntryLayout::leftOf(const Block& block, const text::SeenLine& seen) const {
    return block.direction == text::Direction::RightToLeft ? width_ - block.indent - seen.width
                                                           : block.indent;
}

std::size_t EntryLayout::byteOf(std::size_t place) const {
    const auto next =
        std::ranges::upper_bound(blocks_, place, {}, [](const Block& b) { return b.read.begin; });
    std::size_t at = next == blocks_.begin() ? 0 : std::prev(next)->read.begin;
    std::size_t byte = next == blocks_.begin() ? 0 : std::prev(next)->byte;
    for (; at < place && byte < utf8_.size(); ++at)
        byte += base::codePointAt(utf8_, byte).bytes;
    return byte;
}

std::size_t EntryLayout::placeOf(std::size_t byte) const {
    const auto next = std::ranges::upper_bound(blocks_, byte, {}, &Block::byte);
    std::size_t place = next == blocks_.begin() ? 0 : std::prev(next)->read.begin;
    std::size_t at = next == blocks_.begin() ? 0 : std::prev(next)->byte;
    for (; at < byte && at < utf8_.size(); ++place)
        at += base::codePointAt(utf8_, at).bytes;
    return place;
}

float baselineOf(const Face& face) {
    return face.drop + std::round(face.font->GetFontBaked(face.size)->Ascent);
}

} // namespace tend::ui
