#include "ui/widgets/editor/line_layout.hpp"

#include "text/unicode.hpp"

#include <algorithm>
#include <array>
#include <iterator>

namespace tend::ui::editor {

namespace {

// What sums of widths may be off by and still fit.
constexpr float slack = 0.01F;

float widthBetween(const LineSource& source, std::size_t begin, std::size_t end) {
    float width = 0;
    while (begin < end) {
        const std::size_t next = text::graphemeEnd(source.text, begin);
        width += source.widthOf(source.text.substr(begin, next - begin));
        begin = next;
    }
    return width;
}

// Widths of the ASCII characters, asked for once: in most texts they are nearly all there is.
class Widths {
  public:
    explicit Widths(const LineSource& source) : source_(source) {
        for (char32_t c = 0; c < ascii_.size(); ++c)
            ascii_[c] = source.widthOf({&c, 1});
    }

    // The grapheme [begin, end) of the text.
    float of(std::size_t begin, std::size_t end) const {
        const char32_t c = source_.text[begin];
        return end - begin == 1 && c < ascii_.size()
                   ? ascii_[c]
                   : source_.widthOf(source_.text.substr(begin, end - begin));
    }

  private:
    const LineSource& source_;
    std::array<float, 0x80> ascii_{};
};

// The line that begins at `begin`; it depends on nothing before that.
Line lineFrom(const LineSource& source, const Widths& widths, std::size_t begin) {
    const std::u32string_view text = source.text;
    const float room = source.wrapWidth + slack;
    Line breakable{begin, begin, 0, false};
    float x = 0;
    for (std::size_t at = begin; at < text.size();) {
        const char32_t c = text[at];
        if (c == U'\n')
            return {begin, at + 1, x, true};
        const std::size_t end = text::graphemeEnd(text, at);
        const float width = widths.of(at, end);
        if (x + width > room && at > begin && !text::isBlank(c))
            return breakable.end > begin ? breakable : Line{begin, at, x, false};
        x += width;
        if (end < text.size() && text[end] != U'\n' && text::mayBreakBetween(c, text[end]))
            breakable = {begin, end, x, false};
        at = end;
    }
    return {begin, text.size(), x, false};
}

bool needsEmptyLine(std::u32string_view text) {
    return text.empty() || text.back() == U'\n';
}

} // namespace

void LineLayout::update(const LineSource& source, const Changed& changed) {
    const bool fresh = lines_.empty() || wrapWidth_ != source.wrapWidth || fontKey_ != source.fontKey;
    if (!fresh && changed.empty())
        return;
    wrapWidth_ = source.wrapWidth;
    fontKey_ = source.fontKey;
    if (fresh)
        layAll(source);
    else
        layAround(source, changed);
    if (needsEmptyLine(source.text))
        lines_.push_back({source.text.size(), source.text.size(), 0, false});
}

void LineLayout::layAll(const LineSource& source) {
    const Widths widths(source);
    lines_.clear();
    for (std::size_t at = 0; at < source.text.size(); at = lines_.back().end)
        lines_.push_back(lineFrom(source, widths, at));
}

void LineLayout::layAround(const LineSource& source, const Changed& changed) {
    if (lines_.back().begin == lines_.back().end)
        lines_.pop_back();
    const auto beginsBefore = [](const Line& line, std::size_t at) { return line.begin < at; };
    // A word that has become shorter may fit on the line before, whose own end was found by looking one
    // grapheme past it: two lines further up nothing can change.
    const auto touched = std::lower_bound(lines_.begin(), lines_.end(), changed.begin + 1, beginsBefore);
    const auto first = touched - std::min<std::ptrdiff_t>(3, touched - lines_.begin());
    auto rest = std::lower_bound(first, lines_.end(), changed.oldEnd, beginsBefore);

    const Widths widths(source);
    std::vector<Line> laid;
    std::size_t at = first == lines_.end() ? 0 : first->begin;
    for (; at < source.text.size(); at = laid.back().end) {
        while (at >= changed.newEnd && rest != lines_.end() &&
               rest->begin - changed.oldEnd < at - changed.newEnd)
            ++rest;
        if (at >= changed.newEnd && rest != lines_.end() &&
            rest->begin - changed.oldEnd == at - changed.newEnd)
            break;
        laid.push_back(lineFrom(source, widths, at));
    }
    if (at >= source.text.size())
        rest = lines_.end();
    for (auto line = rest; line != lines_.end(); ++line) {
        line->begin = line->begin - changed.oldEnd + changed.newEnd;
        line->end = line->end - changed.oldEnd + changed.newEnd;
    }
    const auto gap = lines_.erase(first, rest);
    lines_.insert(gap, laid.begin(), laid.end());
}

std::size_t LineLayout::lineOf(Place place) const {
    const auto after = std::upper_bound(lines_.begin(), lines_.end(), place.at,
                                        [](std::size_t at, const Line& line) { return at < line.begin; });
    if (after == lines_.begin())
        return 0;
    const auto line = static_cast<std::size_t>(std::prev(after) - lines_.begin());
    const bool atWrap = line > 0 && lines_[line].begin == place.at && !lines_[line - 1].hard;
    return atWrap && place.affinity == Affinity::Before ? line - 1 : line;
}

Place LineLayout::lineBegin(std::size_t line) const {
    return {lines_[line].begin, Affinity::After};
}

Place LineLayout::lineEnd(std::size_t line) const {
    const bool wraps = !lines_[line].hard && line + 1 < lines_.size();
    return {lines_[line].end - (lines_[line].hard ? 1 : 0), wraps ? Affinity::Before : Affinity::After};
}

float LineLayout::xOf(const LineSource& source, std::size_t line, std::size_t at) const {
    return widthBetween(source, lines_[line].begin, std::min(at, lineEnd(line).at));
}

Place LineLayout::placeAt(const LineSource& source, std::size_t line, float x) const {
    const Place last = lineEnd(line);
    float left = 0;
    for (std::size_t at = lines_[line].begin; at < last.at;) {
        const std::size_t end = text::graphemeEnd(source.text, at);
        const float width = source.widthOf(source.text.substr(at, end - at));
        if (x < left + width / 2)
            return {at, Affinity::After};
        left += width;
        at = end;
    }
    return last;
}

std::size_t LineLayout::graphemeAt(const LineSource& source, std::size_t line, float x) const {
    const std::size_t last = lineEnd(line).at;
    std::size_t at = lines_[line].begin;
    for (float right = 0; at < last;) {
        const std::size_t end = text::graphemeEnd(source.text, at);
        right += source.widthOf(source.text.substr(at, end - at));
        if (x < right)
            break;
        at = end;
    }
    return at;
}

Place LineLayout::placeBelow(const LineSource& source, Place from, std::ptrdiff_t count, float x) const {
    const std::ptrdiff_t line = static_cast<std::ptrdiff_t>(lineOf(from)) + count;
    if (line < 0)
        return {0, Affinity::After};
    if (line >= std::ssize(lines_))
        return {source.text.size(), Affinity::After};
    return placeAt(source, static_cast<std::size_t>(line), x);
}

} // namespace tend::ui::editor
