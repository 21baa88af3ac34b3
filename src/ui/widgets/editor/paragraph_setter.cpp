#include "ui/widgets/editor/paragraph_setter.hpp"

#include "text/line_breaks.hpp"
#include "text/plain.hpp"

#include <algorithm>
#include <cmath>

namespace tend::ui::editor {

namespace {

/// What sums of widths may be off by and still fit.
constexpr float slack = 0.01F;
constexpr float blanksPerTab = 4;

// Of Setting::breaks.
constexpr std::uint8_t mayBreak = 1;
constexpr std::uint8_t beginsGrapheme = 2;

std::vector<text::TypeRun> typeRuns(const TypeSheet& types, LineKind kind, std::span<const InlineRun> runs,
                                    std::size_t size) {
    std::vector<text::TypeRun> typed;
    const auto add = [&](std::size_t end, Inline style) {
        const std::size_t begin = typed.empty() ? 0 : typed.back().range.end;
        const text::Type type = types.of(kind, style);
        if (end <= begin)
            return;
        if (!typed.empty() && typed.back().type == type)
            typed.back().range.end = end;
        else
            typed.push_back({{begin, end}, type});
    };
    for (const InlineRun& run : runs) {
        add(std::min(run.range.begin, size), Inline::None);
        add(std::min(run.range.end, size), run.style);
    }
    add(size, Inline::None);
    return typed;
}

/// The runs of a paragraph's types; `whole` holds the only one where there are no others.
std::span<const text::TypeRun> typesOf(const TypeSheet& types, const Manner& manner, const Setting& setting,
                                       text::TypeRun& whole) {
    if (!setting.types.empty())
        return setting.types;
    whole = {{0, setting.measured}, types.of(manner.kind).type};
    return {&whole, 1};
}

// As the desktop's shaper sees it.
void shape(const LineMeans& means, std::u32string_view words, const Manner& manner, Setting& setting) {
    setting.levels = text::levelsOf(words, manner.direction);
    text::TypeRun whole;
    const auto types = typesOf(means.types, manner, setting, whole);
    setting.advances = text::advancesOf(*means.shaper, {words, manner.direction, setting.levels, types});
    setting.breaks = text::lineBreaksOf(words);
    for (std::size_t at = 0; at < words.size(); at = text::graphemeEnd(words, at))
        setting.breaks[at] |= beginsGrapheme;
}

// Without a shaper: one grapheme after the other.
void measureOneByOne(const LineMeans& means, std::u32string_view words, const Manner& manner,
                     Setting& setting) {
    text::TypeRun whole;
    const auto types = typesOf(means.types, manner, setting, whole);
    setting.advances.assign(words.size(), 0);
    setting.breaks.assign(words.size() + 1, 0);
    auto type = types.begin();
    for (std::size_t at = 0; at < words.size();) {
        while (type + 1 != types.end() && type->range.end <= at)
            ++type;
        const std::size_t end = text::graphemeEnd(words, at);
        if (words[at] != U'\t')
            setting.advances[at] = means.measure.widthOf(type->type, words.substr(at, end - at));
        setting.breaks[at] |= beginsGrapheme;
        if (end < words.size() && text::mayBreakBetween(words[at], words[end]))
            setting.breaks[end] |= mayBreak;
        at = end;
    }
}

} // namespace

float LineMeans::indentOf(const Manner& manner) const {
    return std::min(manner.hang, wrapWidth / 2);
}

float LineMeans::tabWidth() const {
    constexpr char32_t blank = U' ';
    return std::max(blanksPerTab * measure.widthOf(types.body.type, {&blank, 1}), 1.0F);
}

GraphemeReader::GraphemeReader(const LineMeans& means, WidthTables& tables, std::u32string_view words,
                               const Manner& manner, const Setting& setting)
    : means_(means), tables_(tables), words_(words), kind_(manner.kind), setting_(setting),
      tab_(means.tabWidth()) {}

bool GraphemeReader::mayBreakBefore(std::size_t at) const {
    if (setting_.plain)
        return text::mayBreakBetween(words_[at - 1], words_[at]);
    return (setting_.breaks[at] & mayBreak) != 0;
}

float GraphemeReader::widthBetween(std::size_t begin, std::size_t end, float x) {
    float width = 0;
    for (std::size_t at = begin; at < end; at = endOf(at))
        width += widthOf(at, x + width);
    return width;
}

std::size_t GraphemeReader::measuredEnd(std::size_t at) const {
    ++at;
    while (at < words_.size() && (setting_.breaks[at] & beginsGrapheme) == 0)
        ++at;
    return at;
}

float GraphemeReader::toNextStop(float x) const {
    return tab_ - std::fmod(std::max(x, 0.0F), tab_);
}

void GraphemeReader::seek(std::size_t at) {
    runBegin_ = 0;
    runEnd_ = words_.size();
    type_ = means_.types.of(kind_).type;
    if (!setting_.types.empty()) {
        auto run = std::upper_bound(
            setting_.types.begin(), setting_.types.end(), at,
            [](std::size_t position, const text::TypeRun& each) { return position < each.range.begin; });
        --run;
        runBegin_ = run->range.begin;
        runEnd_ = run->range.end;
        type_ = run->type;
    }
    table_ = &tables_.of(means_.measure, type_);
}

std::unique_ptr<Setting> measured(const LineMeans& means, WidthTables& tables, std::u32string_view words,
                                  bool opens, Manner& manner) {
    auto setting = std::make_unique<Setting>();
    setting->measured = words.size();
    std::size_t hang = 0;
    if (means.styler != nullptr) {
        ParagraphStyle style = means.styler->styleOf(words);
        setting->runs = std::move(style.runs);
        hang = std::min(style.hang, words.size());
        manner.kind = opens ? style.kind : manner.kind;
    } else if (opens) {
        manner.kind = LineKind::Body;
    }
    const bool isPlain = text::isPlain(words);
    if (opens)
        manner.direction = isPlain || means.shaper == nullptr ? text::Direction::LeftToRight
                                                              : text::paragraphDirection(words);
    setting->plain = isPlain && manner.direction == text::Direction::LeftToRight;
    if (!setting->runs.empty())
        setting->types = typeRuns(means.types, manner.kind, setting->runs, words.size());
    if (!setting->plain && means.shaper != nullptr)
        shape(means, words, manner, *setting);
    else if (!setting->plain)
        measureOneByOne(means, words, manner, *setting);
    if (opens)
        manner.hang = GraphemeReader(means, tables, words, manner, *setting).widthBetween(0, hang, 0);
    return setting;
}

namespace {

// The line that begins at `begin`, `x` from the edge; it depends on nothing before that. Ends where it says.
Line lineFrom(GraphemeReader& reader, std::u32string_view words, std::size_t begin, float x, float room,
              std::size_t& lineEnd) {
    float width = 0;
    float breakableWidth = 0;
    std::size_t breakable = begin;
    for (std::size_t at = begin; at < words.size();) {
        const std::size_t end = reader.endOf(at);
        const float advance = reader.widthOf(at, x + width);
        if (width + advance > room && at > begin && !text::isBlank(words[at])) {
            lineEnd = breakable > begin ? breakable : at;
            return {static_cast<std::uint32_t>(begin), breakable > begin ? breakableWidth : width};
        }
        width += advance;
        if (end < words.size() && reader.mayBreakBefore(end)) {
            breakable = end;
            breakableWidth = width;
        }
        at = end;
    }
    lineEnd = words.size();
    return {static_cast<std::uint32_t>(begin), width};
}

/// Makes each tab of a line as wide as it reaches, from the side the paragraph begins on.
void spreadTabs(std::u32string_view words, bool fromRight, float tab, float x, text::SeenLine& line) {
    const auto count = line.cells.size();
    float shift = 0;
    for (std::size_t i = 0; i < count; ++i) {
        auto& cell = line.cells[fromRight ? count - 1 - i : i];
        const float width = cell.right - cell.left;
        const float before = (fromRight ? line.width - cell.right : cell.left) + shift;
        float more = 0;
        if (words[cell.range.begin] == U'\t')
            more = tab - std::fmod(std::max(x + before, 0.0F), tab) - width;
        for (auto& glyph : line.glyphs)
            if (glyph.cluster >= cell.range.begin && glyph.cluster < cell.range.end)
                glyph.x += fromRight ? -shift - more : shift;
        cell.left += fromRight ? -shift - more : shift;
        cell.right = cell.left + width + more;
        shift += more;
    }
    // Everything is counted from the left edge again.
    if (fromRight) {
        for (auto& cell : line.cells) {
            cell.left += shift;
            cell.right += shift;
        }
        for (auto& glyph : line.glyphs)
            glyph.x += shift;
    }
    line.width += shift;
}

} // namespace

std::size_t layLines(const LineMeans& means, GraphemeReader& reader, std::u32string_view words,
                     const Manner& manner, bool opens, std::size_t enough, std::vector<Line>& lines) {
    const float indent = means.indentOf(manner);
    lines.clear();
    std::size_t at = 0;
    do {
        const float x = opens && lines.empty() ? 0 : indent;
        lines.push_back(lineFrom(reader, words, at, x, means.wrapWidth - x + slack, at));
    } while (at < words.size() && at < enough);
    return at;
}

text::SeenLine seenLine(const LineMeans& means, std::u32string_view words, const Manner& manner,
                        const Setting& setting, text::Range line, float x) {
    text::TypeRun whole;
    const auto types = typesOf(means.types, manner, setting, whole);
    text::SeenLine seen =
        text::seenLine(*means.shaper, {words, manner.direction, setting.levels, types}, line);
    if (words.substr(line.begin, line.end - line.begin).find(U'\t') != std::u32string_view::npos)
        spreadTabs(words, manner.direction == text::Direction::RightToLeft, means.tabWidth(), x, seen);
    return seen;
}

} // namespace tend::ui::editor
