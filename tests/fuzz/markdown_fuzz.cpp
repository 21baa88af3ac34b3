// Markdown of any bytes: nothing throws, every position lies in the text.
#include "fuzz/fuzz.hpp"
#include "text/unicode.hpp"
#include "ui/markdown/code_blocks.hpp"
#include "ui/markdown/markdown_styler.hpp"
#include "ui/markdown/reading.hpp"

#include <string_view>

using namespace tend;
using test::require;

namespace {

void checkLine(const ui::markdown::ReadLine& line, std::size_t size) {
    require(line.begin <= size, "a line begins in the text");
    require(line.places.size() >= line.words.size(), "every character has a place");
    for (const auto& piece : line.pieces) {
        require(piece.range.begin <= piece.range.end && piece.range.end <= line.words.size(),
                "a piece lies in its line");
        require(!piece.link || *piece.link < line.links.size(), "a piece's link is known");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto bytes = test::bytesOf(data, size);
    const auto text = text::sanitized(bytes);
    for (const auto& line : ui::markdown::readLines(text))
        checkLine(line, text.size());
    for (const auto& block : ui::markdown::codeBlocks(text))
        require(block.range.begin <= block.inside.begin && block.inside.end <= block.range.end &&
                    block.range.end <= text.size(),
                "a block of code lies in the text");
    static_cast<void>(ui::markdown::readText(bytes));
    static_cast<void>(ui::markdown::hasNotation(bytes));
    static_cast<void>(ui::markdown::MarkdownStyler().styleOf(text.substr(0, text.find(U'\n'))));
    return 0;
}
