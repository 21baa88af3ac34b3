#include "text/line_breaks.hpp"

#include "text/breaks.hpp"
#include "text/unicode.hpp"

#include <utility>

namespace tend::text {

std::vector<std::uint8_t> lineBreaksOf(std::u32string_view paragraph) {
    if (auto breaks = breaksOf(paragraph, BreakKind::Line))
        return std::move(*breaks);
    std::vector<std::uint8_t> breaks(paragraph.size() + 1);
    for (std::size_t at = 1; at < paragraph.size(); ++at)
        breaks[at] = mayBreakBetween(paragraph[at - 1], paragraph[at]) ? 1 : 0;
    breaks.back() = paragraph.empty() ? 0 : 1;
    return breaks;
}

} // namespace tend::text
