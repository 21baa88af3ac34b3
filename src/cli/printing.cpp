#include "cli/printing.hpp"

#include "base/text.hpp"

#include <wchar.h>

namespace tend::cli {
namespace {

bool isControl(char32_t c) {
    return c < 0x20 || (c >= 0x7f && c < 0xa0);
}

std::string without(std::string_view text, bool lineEnds) {
    std::string clean;
    for (std::size_t at = 0; at < text.size();) {
        const auto next = base::codePointAt(text, at);
        if (next.value == U'\n' && lineEnds)
            clean += '\n';
        else if (isControl(next.value))
            clean += ' ';
        else
            base::appendUtf8(clean, next.value);
        at += next.bytes;
    }
    return clean;
}

} // namespace

std::string printable(std::string_view text) {
    return without(text, true);
}

std::string oneLine(std::string_view text) {
    return without(text, false);
}

std::size_t columns(std::string_view text) {
    std::size_t sum = 0;
    for (std::size_t at = 0; at < text.size();) {
        const auto next = base::codePointAt(text, at);
        // -1 where the locale does not know the character: most take one column.
        const int width = ::wcwidth(static_cast<wchar_t>(next.value));
        sum += width < 0 ? 1 : static_cast<std::size_t>(width);
        at += next.bytes;
    }
    return sum;
}

std::string padded(std::string text, std::size_t width) {
    const auto taken = columns(text);
    if (taken < width)
        text.append(width - taken, ' ');
    return text;
}

std::string hanging(std::string_view text, std::size_t indent) {
    std::string set;
    for (const char c : printable(text)) {
        set += c;
        if (c == '\n')
            set.append(indent, ' ');
    }
    return set;
}

} // namespace tend::cli
