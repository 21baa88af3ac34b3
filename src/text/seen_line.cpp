#include "text/seen_line.hpp"

#include <fribidi.h>

#include <algorithm>
#include <cmath>
#include <utility>

namespace tend::text {

namespace {

/// Edges nearer to each other than this are one.
constexpr float touching = 0.01F;

/// A part of one direction and one type, of whole graphemes.
struct Run {
    Range range;
    Level level;
    Type type;
};

Level baseLevel(const Paragraph& paragraph) {
    return paragraph.direction == Direction::RightToLeft ? 1 : 0;
}

bool hangs(char32_t c) {
    const FriBidiCharType type = fribidi_get_bidi_type(c);
    return FRIBIDI_IS_EXPLICIT_OR_BN_OR_WS(type) || FRIBIDI_IS_SEPARATOR(type) || FRIBIDI_IS_ISOLATE(type);
}

/// Where the blanks at the end of a line begin, which stand at the paragraph's level whatever is before them
/// (UAX #9, L1).
std::size_t hangingFrom(const Paragraph& paragraph, Range line) {
    std::size_t at = line.end;
    while (at > line.begin && hangs(paragraph.text[at - 1]))
        --at;
    return at;
}

/// The runs of a part of a paragraph, in the order they are written in. A grapheme has the level and the type
/// of its first character.
std::vector<Run> runsOf(const Paragraph& paragraph, Range part, std::size_t hanging) {
    std::vector<Run> runs;
    auto type = std::ranges::upper_bound(paragraph.types, part.begin, {},
                                         [](const TypeRun& run) { return run.range.begin; });
    type -= type == paragraph.types.begin() ? 0 : 1;
    for (std::size_t at = part.begin; at < part.end;) {
        while (type + 1 != paragraph.types.end() && type->range.end <= at)
            ++type;
        const std::size_t end = std::min(graphemeEnd(paragraph.text, at), part.end);
        const Level level =
            at >= hanging || paragraph.levels.empty() ? baseLevel(paragraph) : paragraph.levels[at];
        if (!runs.empty() && runs.back().level == level && runs.back().type == type->type)
            runs.back().range.end = end;
        else
            runs.push_back({{at, end}, level, type->type});
        at = end;
    }
    return runs;
}

/// UAX #9, L2: from the order runs are written in to the one they are seen in.
void reorder(std::vector<Run>& runs) {
    Level highest = 0;
    for (const Run& run : runs)
        highest = std::max(highest, run.level);
    for (Level level = highest; level > 0; --level)
        for (auto begin = runs.begin(); begin != runs.end();) {
            const auto first =
                std::find_if(begin, runs.end(), [level](const Run& run) { return run.level >= level; });
            const auto last =
                std::find_if(first, runs.end(), [level](const Run& run) { return run.level < level; });
            std::reverse(first, last);
            begin = last;
        }
}

/// Hands each cluster's advance to the graphemes that begin in it, evenly; one that begins within a grapheme
/// widens that. `advances` has an entry for each code point of the run.
void shareOut(std::u32string_view text, Range run, std::span<const ShapedGlyph> glyphs,
              std::span<float> advances) {
    std::vector<std::uint8_t> begins(run.end - run.begin + 1);
    std::vector<float> taken(run.end - run.begin);
    begins.back() = 1;
    for (const ShapedGlyph& glyph : glyphs) {
        begins[glyph.cluster - run.begin] = 1;
        taken[glyph.cluster - run.begin] += glyph.advance;
    }
    std::size_t cluster = run.begin, first = run.begin, count = 0, last = run.begin;
    const auto share = [&](std::size_t clusterEnd) {
        const float width = taken[cluster - run.begin];
        if (count == 0)
            advances[last - run.begin] += width;
        for (std::size_t at = first; count > 0 && at < clusterEnd; at = graphemeEnd(text, at))
            advances[at - run.begin] += width / static_cast<float>(count);
        cluster = clusterEnd;
        count = 0;
    };
    for (std::size_t at = run.begin; at < run.end;) {
        const std::size_t end = std::min(graphemeEnd(text, at), run.end);
        for (std::size_t inside = at; inside < end; ++inside) {
            if (inside > cluster && begins[inside - run.begin] != 0)
                share(inside);
            if (inside == at) {
                first = count == 0 ? at : first;
                last = at;
                ++count;
            }
        }
        at = end;
    }
    share(run.end);
}

/// Lays runs one after the other, from left to right.
class LineMaker {
  public:
    LineMaker(Shaper& shaper, const Paragraph& paragraph) : shaper_(shaper), paragraph_(paragraph) {}

    void add(const Run& run) {
        shaped_.clear();
        shaper_.shape(run.type, paragraph_.text, run.range, directionOf(run.level), shaped_);
        addCells(run);
        for (const ShapedGlyph& glyph : shaped_) {
            if (glyph.drawn != 0)
                line.glyphs.push_back(
                    {glyph.drawn, run.type, glyph.cluster, line.width + glyph.dx, glyph.dy});
            line.width += glyph.advance;
        }
    }

    SeenLine line;

  private:
    void addCells(const Run& run) {
        advances_.assign(run.range.end - run.range.begin, 0);
        shareOut(paragraph_.text, run.range, shaped_, advances_);
        const auto first = static_cast<std::ptrdiff_t>(line.cells.size());
        for (std::size_t at = run.range.begin; at < run.range.end;) {
            const std::size_t end = std::min(graphemeEnd(paragraph_.text, at), run.range.end);
            line.cells.push_back({{at, end}, 0, advances_[at - run.range.begin], directionOf(run.level)});
            at = end;
        }
        if (directionOf(run.level) == Direction::RightToLeft)
            std::reverse(line.cells.begin() + first, line.cells.end());
        float x = line.width;
        for (auto cell = line.cells.begin() + first; cell != line.cells.end(); ++cell) {
            cell->left = x;
            x = cell->right += x;
        }
    }

    Shaper& shaper_;
    const Paragraph& paragraph_;
    std::vector<ShapedGlyph> shaped_;
    std::vector<float> advances_;
};

float leadingEdge(const SeenLine::Cell& cell) {
    return cell.direction == Direction::LeftToRight ? cell.left : cell.right;
}

float trailingEdge(const SeenLine::Cell& cell) {
    return cell.direction == Direction::LeftToRight ? cell.right : cell.left;
}

/// The place at an edge of a cell, told from the cell.
SeenLine::Caret edgeOf(const SeenLine::Cell& cell, bool right) {
    const bool leading = right == (cell.direction == Direction::RightToLeft);
    return leading ? SeenLine::Caret{cell.range.begin, false} : SeenLine::Caret{cell.range.end, true};
}

/// How many cells stand left of a place.
std::size_t cellsLeftOf(const SeenLine& line, SeenLine::Caret caret) {
    const auto& cells = line.cells;
    const auto after = std::ranges::find_if(cells, [&](const SeenLine::Cell& cell) {
        return cell.range.begin <= caret.at && caret.at < cell.range.end;
    });
    const auto before =
        std::ranges::find_if(cells, [&](const SeenLine::Cell& cell) { return cell.range.end == caret.at; });
    const bool useBefore = before != cells.end() && (caret.before || after == cells.end());
    const auto cell = useBefore ? before : after;
    if (cell == cells.end())
        return 0;
    const bool onRight = useBefore == (cell->direction == Direction::LeftToRight);
    return static_cast<std::size_t>(cell - cells.begin()) + (onRight ? 1 : 0);
}

} // namespace

std::vector<float> advancesOf(Shaper& shaper, const Paragraph& paragraph) {
    std::vector<float> advances(paragraph.text.size());
    std::vector<ShapedGlyph> glyphs;
    for (const Run& run : runsOf(paragraph, {0, paragraph.text.size()}, paragraph.text.size())) {
        glyphs.clear();
        shaper.shape(run.type, paragraph.text, run.range, directionOf(run.level), glyphs);
        shareOut(paragraph.text, run.range, glyphs,
                 std::span(advances).subspan(run.range.begin, run.range.end - run.range.begin));
    }
    return advances;
}

SeenLine seenLine(Shaper& shaper, const Paragraph& paragraph, Range line) {
    auto runs = runsOf(paragraph, line, hangingFrom(paragraph, line));
    reorder(runs);
    LineMaker maker(shaper, paragraph);
    maker.line.range = line;
    for (const Run& run : runs)
        maker.add(run);
    return std::move(maker.line);
}

float SeenLine::caretX(std::size_t at, bool before) const {
    const Cell* after = nullptr;
    for (const Cell& cell : cells) {
        if (cell.range.begin <= at && at < cell.range.end) {
            if (!before || cell.range.begin < at)
                return leadingEdge(cell);
            after = &cell;
        }
        if (cell.range.end == at && (before || at >= range.end))
            return trailingEdge(cell);
    }
    return after != nullptr ? leadingEdge(*after) : 0;
}

const SeenLine::Cell* SeenLine::cellAt(float x) const {
    if (cells.empty())
        return nullptr;
    const auto cell = std::ranges::find_if(cells, [x](const Cell& each) { return x < each.right; });
    return cell == cells.end() ? &cells.back() : &*cell;
}

SeenLine::Caret SeenLine::caretAt(float x) const {
    const Cell* cell = cellAt(x);
    if (cell == nullptr)
        return {range.begin, false};
    const Caret caret = edgeOf(*cell, x >= (cell->left + cell->right) / 2);
    const bool seenTwice = std::abs(caretX(caret.at, true) - caretX(caret.at, false)) > touching;
    return {caret.at, caret.before && seenTwice};
}

SeenLine::Caret SeenLine::visualStep(Caret from, int direction) const {
    const std::size_t at = cellsLeftOf(*this, from);
    const bool right = direction > 0;
    if (right ? at >= cells.size() : at == 0)
        return from;
    const Caret caret = edgeOf(cells[right ? at : at - 1], right);
    const bool seenTwice = std::abs(caretX(caret.at, true) - caretX(caret.at, false)) > touching;
    return {caret.at, caret.before && seenTwice};
}

std::vector<SeenLine::Stretch> SeenLine::stretchesOf(Range part) const {
    std::vector<Stretch> stretches;
    for (const Cell& cell : cells) {
        if (cell.range.begin >= part.end || cell.range.end <= part.begin)
            continue;
        if (!stretches.empty() && std::abs(stretches.back().right - cell.left) < touching)
            stretches.back().right = cell.right;
        else
            stretches.push_back({cell.left, cell.right});
    }
    return stretches;
}

} // namespace tend::text
