#include "text/line_breaks.hpp"

#include "text/breaks.hpp"

#include <utility>

namespace tend::text {

namespace {

/// What sums of widths may be off by and still fit.
constexpr float slack = 0.01F;

} // namespace

std::vector<std::uint8_t> lineBreaksOf(std::u32string_view paragraph) {
    if (auto breaks = breaksOf(paragraph, BreakKind::Line))
        return std::move(*breaks);
    std::vector<std::uint8_t> breaks(paragraph.size() + 1);
    for (std::size_t at = 1; at < paragraph.size(); ++at)
        breaks[at] = mayBreakBetween(paragraph[at - 1], paragraph[at]) ? 1 : 0;
    breaks.back() = paragraph.empty() ? 0 : 1;
    return breaks;
}

std::vector<Range> linesOf(std::u32string_view paragraph, std::span<const float> advances, float width) {
    const auto breaks = lineBreaksOf(paragraph);
    std::vector<Range> lines;
    Range line;
    float x = 0, xAtEnd = 0;
    for (std::size_t at = 0; at < paragraph.size(); at = graphemeEnd(paragraph, at)) {
        if (at > line.begin && breaks[at] != 0) {
            line.end = at;
            xAtEnd = x;
        }
        if (x + advances[at] > width + slack && at > line.begin && !isBlank(paragraph[at])) {
            const bool atWord = line.end > line.begin;
            line.end = atWord ? line.end : at;
            x -= atWord ? xAtEnd : x;
            lines.push_back(line);
            line = {line.end, line.end};
        }
        x += advances[at];
    }
    lines.push_back({line.begin, paragraph.size()});
    return lines;
}

} // namespace tend::text
