// Graphemes, words, line breaks and directions of any text: boundaries go forward and end at the end.
#include "fuzz/fuzz.hpp"
#include "text/direction.hpp"
#include "text/line_breaks.hpp"
#include "text/unicode.hpp"

#include <string>
#include <vector>

using namespace tend;
using test::require;

namespace {

void checkSteps(std::u32string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t next = text::graphemeEnd(text, at);
        require(next > at && next <= text.size(), "a grapheme ends after it begins");
        require(text::previousGrapheme(text, next) == at, "a grapheme backwards is the same");
        at = next;
    }
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t next = text::wordEnd(text, at);
        require(next > at && next <= text.size(), "a word ends after it begins");
        at = next;
    }
}

void checkParagraph(std::u32string_view paragraph) {
    const auto levels = text::levelsOf(paragraph, text::paragraphDirection(paragraph));
    require(levels.size() == paragraph.size(), "each character has a level");
    const auto breaks = text::lineBreaksOf(paragraph);
    require(breaks.size() == paragraph.size() + 1, "each place says whether a line may end there");
    require(paragraph.empty() || (breaks.front() == 0 && breaks.back() == 1),
            "a line may end at the end, never before the first character");
    const std::vector<float> advances(paragraph.size(), 10.0F);
    std::size_t at = 0;
    for (const auto& line : text::linesOf(paragraph, advances, 70)) {
        require(line.begin == at && line.end >= at, "lines follow each other");
        at = line.end;
    }
    require(at == paragraph.size(), "the last line ends with the paragraph");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::u32string text = text::sanitized(test::bytesOf(data, size));
    require(text::sanitized(text::toUtf8(text)) == text, "what is mended stays as it is");
    checkSteps(text);
    for (std::size_t at = 0; at <= text.size();) {
        const auto paragraph = text::paragraphAround(text, at);
        checkParagraph(std::u32string_view(text).substr(paragraph.begin, paragraph.end - paragraph.begin));
        at = paragraph.end + 1;
    }
    return 0;
}
