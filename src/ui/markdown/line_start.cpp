#include "ui/markdown/line_start.hpp"

#include <algorithm>

namespace tend::ui::markdown {

namespace {

constexpr std::size_t mostDigits = 9;
constexpr std::size_t mostHashes = 6;
constexpr int smallestHeading = 3;
constexpr std::size_t shortestRule = 3;

bool isBlankAt(std::u32string_view line, std::size_t at) {
    return at < line.size() && (line[at] == U' ' || line[at] == U'\t');
}

std::size_t pastBlanks(std::u32string_view line, std::size_t at) {
    while (isBlankAt(line, at))
        ++at;
    return at;
}

void readQuotes(std::u32string_view line, LineStart& start) {
    for (;;) {
        const std::size_t at = pastBlanks(line, start.quoted);
        if (at == line.size() || line[at] != U'>')
            return;
        ++start.quotes;
        start.quoted = isBlankAt(line, at + 1) ? at + 2 : at + 1;
    }
}

/// "---", "***" or "___", and nothing else.
bool isRule(std::u32string_view line, std::size_t at) {
    if (at == line.size() || (line[at] != U'-' && line[at] != U'*' && line[at] != U'_'))
        return false;
    const std::size_t end = std::min(line.find_first_not_of(line[at], at), line.size());
    return end - at >= shortestRule && pastBlanks(line, end) == line.size();
}

bool readHeading(std::u32string_view line, LineStart& start) {
    const std::size_t end = std::min(line.find_first_not_of(U'#', start.mark), line.size());
    const std::size_t hashes = end - start.mark;
    if (hashes == 0 || hashes > mostHashes || !isBlankAt(line, end))
        return false;
    start.kind = LineKind::Heading;
    start.level = std::min(static_cast<int>(hashes), smallestHeading);
    start.markEnd = pastBlanks(line, end);
    return true;
}

bool readBullet(std::u32string_view line, LineStart& start) {
    const char32_t mark = start.mark < line.size() ? line[start.mark] : U'\0';
    if ((mark != U'-' && mark != U'*' && mark != U'+') || !isBlankAt(line, start.mark + 1))
        return false;
    start.kind = LineKind::Bullet;
    start.character = mark;
    start.markEnd = start.mark + 2;
    return true;
}

bool readNumber(std::u32string_view line, LineStart& start) {
    std::size_t at = start.mark;
    long number = 0;
    for (; at < line.size() && line[at] >= U'0' && line[at] <= U'9' && at - start.mark < mostDigits; ++at)
        number = number * 10 + static_cast<long>(line[at] - U'0');
    const bool closed = at > start.mark && at < line.size() && (line[at] == U'.' || line[at] == U')');
    if (!closed || !isBlankAt(line, at + 1))
        return false;
    start.kind = LineKind::Number;
    start.number = number;
    start.character = line[at];
    start.markEnd = at + 2;
    return true;
}

void readBox(std::u32string_view line, LineStart& start) {
    const std::size_t at = start.markEnd;
    if (at + 3 > line.size() || line[at] != U'[' || line[at + 2] != U']')
        return;
    const char32_t inside = line[at + 1];
    const bool ends = at + 3 == line.size() || isBlankAt(line, at + 3);
    if (!ends || (inside != U' ' && inside != U'x' && inside != U'X'))
        return;
    start.box = CheckBox{at + 1, inside != U' '};
    start.words = std::min(at + 4, line.size());
}

} // namespace

LineStart lineStart(std::u32string_view line) {
    LineStart start;
    readQuotes(line, start);
    start.mark = start.markEnd = start.words = pastBlanks(line, start.quoted);
    if (isRule(line, start.mark)) {
        start.kind = LineKind::Rule;
        start.markEnd = start.words = line.size();
        return start;
    }
    if (readHeading(line, start) || readBullet(line, start) || readNumber(line, start))
        start.words = start.markEnd;
    if (start.isItem())
        readBox(line, start);
    return start;
}

} // namespace tend::ui::markdown
