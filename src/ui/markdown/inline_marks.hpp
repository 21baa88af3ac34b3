#pragma once

#include "text/unicode.hpp"
#include "ui/markdown/styled_line.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace tend::ui::markdown {

/// The words of one line as md4c reads them.
struct InlineMarks {
    /// In order, with gaps: what lies between two of them is marks.
    std::vector<Piece> words;
    /// `range` is not known yet.
    std::vector<Link> links;
    /// Gaps that hold a link without words, which would vanish: they are words all the same.
    std::vector<text::Range> wordless;
};

/// Bytes of `utf8`, which holds no line feed and no zero. Links without marks are not looked for.
InlineMarks inlineMarks(std::string_view utf8);

} // namespace tend::ui::markdown
