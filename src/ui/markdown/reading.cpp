#include "ui/markdown/reading.hpp"

#include "ui/markdown/code_blocks.hpp"

#include <algorithm>

namespace tend::ui::markdown {

namespace {

constexpr std::size_t blanksPerDepth = 2;
constexpr std::size_t blanksPerTab = 4;
constexpr int deepest = 8;

bool isBlank(char32_t c) {
    return c == U' ' || c == U'\t';
}

/// How far in the words or the mark begin, counted in blanks.
std::size_t indentOf(std::u32string_view line, const LineStart& start) {
    std::size_t indent = 0;
    for (std::size_t i = start.quoted; i < start.mark; ++i)
        indent += line[i] == U'\t' ? blanksPerTab : 1;
    return indent;
}

/// Leaves the marks out, and the blanks words of an item or after a heading's mark begin with.
void takeWords(std::u32string_view line, const StyledLine& styled, bool skipIndent, ReadLine& read) {
    read.links = styled.links;
    for (Link& link : read.links)
        link.range = link.words = {};
    const bool marked = read.start.kind != LineKind::Words || read.start.quotes > 0 || skipIndent;
    std::size_t begin = marked ? read.start.words : 0;
    while (read.start.kind != LineKind::Words && begin < line.size() && isBlank(line[begin]))
        ++begin;
    for (const Piece& piece : styled.pieces) {
        const std::size_t from = std::max(piece.range.begin, begin);
        if (piece.ink.mark || from >= piece.range.end)
            continue;
        const text::Range words{read.words.size(), read.words.size() + piece.range.end - from};
        read.words += line.substr(from, piece.range.end - from);
        for (std::size_t i = from; i < piece.range.end; ++i)
            read.places.push_back(read.begin + i);
        read.pieces.push_back({words, piece.ink, piece.link});
        if (!piece.link)
            continue;
        Link& link = read.links[*piece.link];
        link.words = link.words == text::Range{} ? words : text::Range{link.words.begin, words.end};
        link.range = link.words;
    }
}

ReadLine readLine(std::u32string_view line, std::size_t begin, const ReadLine* above) {
    const StyledLine styled = styledLine(line);
    ReadLine read;
    read.begin = begin;
    read.start = styled.start;
    const std::size_t indent = indentOf(line, styled.start);
    if (read.start.isItem())
        read.depth = std::min(static_cast<int>(indent / blanksPerDepth), deepest);
    const bool below = above != nullptr && (above->start.isItem() || above->continues);
    if (below && read.start.kind == LineKind::Words && indent >= blanksPerDepth &&
        read.start.quotes == above->start.quotes) {
        read.continues = true;
        read.depth = above->depth;
    }
    takeWords(line, styled, read.continues, read);
    return read;
}

/// One line of a block of code; an empty one has a blank, to be as high as the others.
ReadLine codeLine(std::u32string_view line, std::size_t begin) {
    ReadLine read;
    read.begin = begin;
    read.code = true;
    read.words = line.empty() ? std::u32string_view(U" ") : line;
    for (std::size_t i = 0; i < read.words.size(); ++i)
        read.places.push_back(begin + i);
    read.pieces.push_back({{0, read.words.size()}, {.code = true}});
    return read;
}

bool showsNothing(const ReadLine& read) {
    const bool wordless = std::all_of(read.words.begin(), read.words.end(), isBlank);
    return wordless && !read.start.isItem() && read.start.kind != LineKind::Rule;
}

} // namespace

std::vector<ReadLine> readLines(std::u32string_view text) {
    std::vector<ReadLine> lines;
    const auto blocks = codeBlocks(text);
    bool apart = false;
    for (std::size_t begin = 0; begin <= text.size();) {
        const std::size_t end = std::min(text.find(U'\n', begin), text.size());
        const ReadLine* above = lines.empty() || apart ? nullptr : &lines.back();
        const auto* block = blockAt(blocks, begin);
        const bool fence = block != nullptr && (begin < block->inside.begin || begin >= block->inside.end);
        const auto line = text.substr(begin, end - begin);
        ReadLine read = block != nullptr ? codeLine(line, begin) : readLine(line, begin, above);
        begin = end + 1;
        if (fence)
            continue;
        if (!read.code && showsNothing(read)) {
            apart = !lines.empty();
            continue;
        }
        read.apart = apart;
        apart = false;
        lines.push_back(std::move(read));
    }
    return lines;
}

std::string readText(std::string_view utf8) {
    if (!hasNotation(utf8))
        return std::string(utf8);
    std::string all;
    for (const auto& line : readLines(text::sanitized(utf8)))
        all += (all.empty() ? "" : "\n") + text::toUtf8(line.words);
    return all;
}

bool hasNotation(std::string_view utf8) {
    if (utf8.find_first_of("\n*_~`[<\\&#>") != std::string_view::npos ||
        utf8.find("://") != std::string_view::npos)
        return true;
    const auto begin = utf8.find_first_not_of(" \t");
    return begin != std::string_view::npos &&
           (utf8[begin] == '-' || utf8[begin] == '+' || (utf8[begin] >= '0' && utf8[begin] <= '9'));
}

} // namespace tend::ui::markdown
