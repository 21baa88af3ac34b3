#include "ui/widgets/editor/line_layout.hpp"

#include "text/unicode.hpp"

#include <algorithm>
#include <utility>

namespace tend::ui::editor {

namespace {

constexpr std::uint64_t linesPerSerial = 1U << 16U;

} // namespace

text::Range LineLayout::rangeOf(LineAt line) const {
    const auto& lines = blocks_[line.block].setting->lines;
    const std::size_t begin = blocks_.begin(line.block);
    const bool last = line.line + 1 == lines.size();
    return {begin + lines[line.line].begin,
            last ? blocks_.end(line.block) : begin + lines[line.line + 1].begin};
}

std::u32string_view LineLayout::wordsOf(const LineSource& source, std::size_t block) const {
    return source.text.substr(blocks_.begin(block), blocks_[block].setting->measured);
}

GraphemeReader LineLayout::readerOf(const LineSource& source, const LineBox& box) {
    return {source.means, tables_, source.text.substr(box.blockBegin, box.setting->measured), *box.manner,
            *box.setting};
}

LineAt LineLayout::lineOf(const LineSource& source, Place place) {
    const std::size_t block = layAt(source, place.at);
    const std::size_t begin = blocks_.begin(block);
    const auto& lines = blocks_[block].setting->lines;
    const auto after = std::upper_bound(lines.begin(), lines.end(), place.at - begin,
                                        [](std::size_t at, const Line& line) { return at < line.begin; });
    const LineAt line{block, static_cast<std::size_t>(after - lines.begin()) - 1};
    const bool begins = lines[line.line].begin + begin == place.at;
    if (!begins || place.affinity == Affinity::After || (line.line == 0 && opens(block)))
        return line;
    return lineBefore(source, line).value_or(line);
}

LineAt LineLayout::lineUnder(const LineSource& source, double y) {
    for (;;) {
        const std::size_t block = blocks_.atHeight(y);
        if (!isLaid(block)) {
            layAt(source, blocks_.begin(block) + (blocks_[block].length > 0 ? blocks_[block].length - 1 : 0));
            continue;
        }
        const auto count = blocks_[block].setting->lines.size();
        const double height = static_cast<double>(blocks_[block].height) / static_cast<double>(count);
        const double line = std::max((y - blocks_.top(block)) / height, 0.0);
        return {block, std::min(static_cast<std::size_t>(line), count - 1)};
    }
}

std::optional<LineAt> LineLayout::lineAfter(const LineSource& source, LineAt line) {
    if (line.line + 1 < lineCount(line))
        return LineAt{line.block, line.line + 1};
    if (line.block + 1 == blocks_.size())
        return std::nullopt;
    return LineAt{layAt(source, blocks_.end(line.block)), 0};
}

std::optional<LineAt> LineLayout::lineBefore(const LineSource& source, LineAt line) {
    if (line.line > 0)
        return LineAt{line.block, line.line - 1};
    if (line.block == 0)
        return std::nullopt;
    const std::size_t block = layAt(source, blocks_.begin(line.block) - 1);
    return LineAt{block, blocks_[block].setting->lines.size() - 1};
}

LineBox LineLayout::boxOf(const LineSource& source, LineAt line) {
    const Block& block = blocks_[line.block];
    const Setting& setting = *block.setting;
    const float height = block.height / static_cast<float>(setting.lines.size());
    const bool first = line.line == 0 && opens(line.block);
    const float indent = first ? 0 : source.means.indentOf(block.manner);
    LineBox box{.range = rangeOf(line),
                .hard = block.hard && line.line + 1 == setting.lines.size(),
                .left = indent,
                .width = setting.lines[line.line].width,
                .top = blocks_.top(line.block) + static_cast<double>(line.line) * static_cast<double>(height),
                .height = height,
                .blockBegin = blocks_.begin(line.block),
                .manner = &block.manner,
                .setting = &setting,
                .seen = seenOf(source, line)};
    if (box.seen != nullptr) {
        box.width = box.seen->width;
        if (block.manner.direction == text::Direction::RightToLeft)
            box.left = source.means.wrapWidth - indent - box.width;
    }
    return box;
}

const text::SeenLine* LineLayout::seenOf(const LineSource& source, LineAt line) {
    const Block& block = blocks_[line.block];
    const Setting& setting = *block.setting;
    if (setting.plain || source.means.shaper == nullptr)
        return nullptr;
    auto [found, isNew] = seen_.try_emplace(setting.serial * linesPerSerial + line.line);
    Seen& seen = found->second;
    seen.used = true;
    if (isNew) {
        const text::Range range = rangeOf(line);
        const std::size_t begin = blocks_.begin(line.block);
        const bool first = line.line == 0 && opens(line.block);
        seen.line = seenLine(source.means, wordsOf(source, line.block), block.manner, setting,
                             {range.begin - begin, std::min(range.end - begin, setting.measured)},
                             first ? 0 : source.means.indentOf(block.manner));
    }
    return &seen.line;
}

void LineLayout::forgetUnseen() {
    std::erase_if(seen_, [](const auto& entry) { return !entry.second.used; });
    for (auto& [key, seen] : seen_)
        seen.used = false;
}

Place LineLayout::lineBegin(LineAt line) const {
    return {rangeOf(line).begin, Affinity::After};
}

Place LineLayout::lineEnd(LineAt line) const {
    const Block& block = blocks_[line.block];
    const bool last = line.line + 1 == lineCount(line);
    if (last && (block.hard || line.block + 1 == blocks_.size()))
        return {rangeOf(line).end - (block.hard ? 1 : 0), Affinity::After};
    return {rangeOf(line).end, Affinity::Before};
}

float LineLayout::xOf(const LineSource& source, LineAt line, Place place) {
    const LineBox box = boxOf(source, line);
    const std::size_t at = std::min(place.at, lineEnd(line).at);
    if (box.seen != nullptr)
        return box.left + box.seen->caretX(at - box.blockBegin, place.affinity == Affinity::Before);
    return box.left + readerOf(source, box)
                          .widthBetween(box.range.begin - box.blockBegin, at - box.blockBegin, box.left);
}

Place LineLayout::placeAt(const LineSource& source, LineAt line, float x) {
    const LineBox box = boxOf(source, line);
    const Place last = lineEnd(line);
    if (box.seen != nullptr) {
        const auto caret = box.seen->caretAt(x - box.left);
        const std::size_t at = box.blockBegin + caret.at;
        return at == last.at ? last : Place{at, caret.before ? Affinity::Before : Affinity::After};
    }
    GraphemeReader reader = readerOf(source, box);
    float left = box.left;
    for (std::size_t at = box.range.begin - box.blockBegin; at < last.at - box.blockBegin;) {
        const float width = reader.widthOf(at, left);
        if (x < left + width / 2)
            return {box.blockBegin + at, Affinity::After};
        left += width;
        at = reader.endOf(at);
    }
    return last;
}

std::size_t LineLayout::graphemeAt(const LineSource& source, LineAt line, float x) {
    const LineBox box = boxOf(source, line);
    const std::size_t last = lineEnd(line).at;
    if (box.seen != nullptr) {
        const auto* cell = box.seen->cellAt(x - box.left);
        const bool beyond = cell == nullptr || x < box.left || x >= box.left + box.width;
        return beyond ? placeAt(source, line, x).at : box.blockBegin + cell->range.begin;
    }
    GraphemeReader reader = readerOf(source, box);
    std::size_t at = box.range.begin - box.blockBegin;
    for (float right = box.left; at < last - box.blockBegin; at = reader.endOf(at)) {
        right += reader.widthOf(at, right);
        if (x < right)
            break;
    }
    return std::min(box.blockBegin + at, last);
}

Place LineLayout::placeBelow(const LineSource& source, Place from, std::ptrdiff_t count, float x) {
    LineAt line = lineOf(source, from);
    for (; count != 0; count -= count > 0 ? 1 : -1) {
        const auto next = count > 0 ? lineAfter(source, line) : lineBefore(source, line);
        if (!next)
            return {count > 0 ? source.text.size() : 0, Affinity::After};
        line = *next;
    }
    return placeAt(source, line, x);
}

Place LineLayout::placeBeside(const LineSource& source, Place from, int direction) {
    const LineAt line = lineOf(source, from);
    const text::SeenLine* seen = seenOf(source, line);
    if (seen == nullptr && direction < 0 && from.at == rangeOf(line).begin)
        return placeOnNextLine(source, line, direction);
    if (seen == nullptr) {
        // At the text's end too, where there is no next line.
        if (direction > 0 && from.at == lineEnd(line).at)
            return placeOnNextLine(source, line, direction);
        return {direction < 0 ? text::previousGrapheme(source.text, from.at)
                              : text::nextGrapheme(source.text, from.at),
                Affinity::After};
    }
    const std::size_t begin = blocks_.begin(line.block);
    const text::SeenLine::Caret caret{from.at - begin, from.affinity == Affinity::Before};
    const auto next = seen->visualStep(caret, direction);
    if (next == caret)
        return placeOnNextLine(source, line, direction);
    const std::size_t at = begin + next.at;
    const bool atWrap = at == lineEnd(line).at && lineEnd(line).affinity == Affinity::Before;
    if (atWrap && seen->visualStep({next.at, true}, direction) == text::SeenLine::Caret{next.at, true})
        return {at, Affinity::After}; // where the next line begins
    return {at, next.before || atWrap ? Affinity::Before : Affinity::After};
}

// From the edge of a line: a line feed is stepped over, a wrap is none.
Place LineLayout::placeOnNextLine(const LineSource& source, LineAt line, int direction) {
    const bool rightToLeft = blocks_[line.block].manner.direction == text::Direction::RightToLeft;
    const bool forward = (direction > 0) != rightToLeft;
    const auto next = forward ? lineAfter(source, line) : lineBefore(source, line);
    if (!next)
        return forward ? Place{source.text.size(), Affinity::After} : Place{0, Affinity::After};
    if (forward && lineEnd(line).affinity == Affinity::After)
        return lineBegin(*next);
    const Place end = lineEnd(*next);
    if (!forward && end.affinity == Affinity::After)
        return end;
    return placeBeside(source, forward ? lineBegin(*next) : end, direction);
}

text::Direction LineLayout::directionAt(const LineSource& source, std::size_t position) {
    return blocks_[layAt(source, position)].manner.direction;
}

std::vector<LineLayout::Stretch> LineLayout::stretchesOf(const LineSource& source, const LineBox& box,
                                                         text::Range range) {
    const std::size_t first = box.range.begin - box.blockBegin;
    const std::size_t begin = std::max(range.begin, box.range.begin) - box.blockBegin;
    const std::size_t last = std::min(box.range.end - box.blockBegin, box.setting->measured);
    const std::size_t end = std::min(std::max(range.end, box.blockBegin) - box.blockBegin, last);
    if (begin >= end)
        return {};
    if (box.seen != nullptr) {
        auto stretches = box.seen->stretchesOf({begin, end});
        for (Stretch& stretch : stretches) {
            stretch.left += box.left;
            stretch.right += box.left;
        }
        return stretches;
    }
    GraphemeReader reader = readerOf(source, box);
    const float left = box.left + reader.widthBetween(first, begin, box.left);
    return {{left, left + reader.widthBetween(begin, end, left)}};
}

} // namespace tend::ui::editor
