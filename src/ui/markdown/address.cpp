#include "ui/markdown/address.hpp"

#include <algorithm>
#include <array>

namespace tend::ui::markdown {

namespace {

bool isAsciiLetter(char32_t c) {
    return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z');
}

bool isDigit(char32_t c) {
    return c >= U'0' && c <= U'9';
}

char small(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

std::string small(std::string_view text) {
    std::string result(text);
    std::transform(result.begin(), result.end(), result.begin(), [](char c) { return small(c); });
    return result;
}

/// "https" of "https:…", in small letters.
std::string schemeOf(std::string_view written) {
    const std::size_t end = written.find(':');
    if (end == std::string_view::npos || end == 0)
        return {};
    const auto scheme = written.substr(0, end);
    const bool sound = std::all_of(scheme.begin(), scheme.end(), [](char c) {
        const auto point = static_cast<char32_t>(static_cast<unsigned char>(c));
        return isAsciiLetter(point) || isDigit(point) || c == '+' || c == '-' || c == '.';
    });
    return sound ? small(scheme) : std::string();
}

/// What stands after "//", up to the path, without name, passphrase and port; browsers read '\' as '/'.
std::string hostOf(std::string_view afterSlashes) {
    auto host = afterSlashes.substr(0, std::min(afterSlashes.find_first_of("/\\?#"), afterSlashes.size()));
    if (const auto at = host.rfind('@'); at != std::string_view::npos)
        host.remove_prefix(at + 1);
    const bool bracketed = host.starts_with('[');
    const auto colon = bracketed ? host.find(':', host.find(']')) : host.find(':');
    return small(host.substr(0, colon));
}

bool hasBlank(std::string_view written) {
    return std::any_of(written.begin(), written.end(),
                       [](char c) { return static_cast<unsigned char>(c) <= ' ' || c == '\x7f'; });
}

std::string_view withoutWww(std::string_view host) {
    return host.starts_with("www.") ? host.substr(4) : host;
}

/// "ada.example" where the words begin with such a name, perhaps after a scheme; in small letters.
std::string hostNamedIn(std::string_view words) {
    std::string text = small(words);
    const auto slashes = text.find("://");
    const std::string host =
        hostOf(std::string_view(text).substr(slashes == std::string::npos ? 0 : slashes + 3));
    const auto dot = host.rfind('.');
    const bool sound = std::all_of(host.begin(), host.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte >= 0x80 || isAsciiLetter(byte) || isDigit(byte) || c == '-' || c == '.';
    });
    const bool named = dot != std::string::npos && dot > 0 && host.size() - dot > 2 &&
                       !std::all_of(host.begin() + static_cast<std::ptrdiff_t>(dot) + 1, host.end(),
                                    [](char c) { return c >= '0' && c <= '9'; });
    return sound && named ? host : std::string();
}

/// The place after "https://" or "http://" at `at`, or `at`.
std::size_t pastScheme(std::u32string_view line, std::size_t at) {
    for (const std::u32string_view scheme : {U"https://", U"http://"}) {
        const auto here = line.substr(at, scheme.size());
        const bool same = std::equal(
            here.begin(), here.end(), scheme.begin(), scheme.end(),
            [](char32_t c, char32_t wanted) { return (isAsciiLetter(c) ? (c | 0x20U) : c) == wanted; });
        if (same)
            return at + scheme.size();
    }
    return at;
}

/// Blanks, brackets and quotation marks that no address holds, and the punctuation of CJK text.
bool endsAddress(char32_t c) {
    constexpr std::u32string_view ends = U"<>\"`\u00a0\u00ab\u00bb\u201c\u201d\u2018\u2019\u2026";
    return c <= U' ' || ends.find(c) != std::u32string_view::npos || (c >= 0x2000 && c <= 0x200b) ||
           (c >= 0x3000 && c <= 0x303f) || (c >= 0xff00 && c <= 0xff0f) || (c >= 0xff1a && c <= 0xff1f);
}

std::size_t addressEnd(std::u32string_view line, std::size_t from) {
    std::size_t end = from;
    while (end < line.size() && !endsAddress(line[end]) &&
           !(line[end] == U']' && end + 1 < line.size() && line[end + 1] == U'('))
        ++end;
    // A bracket belongs to the address where the address opens it.
    constexpr std::u32string_view closing = U".,:;!?*_~'";
    const auto address = line.substr(from, end - from);
    const auto count = [&](char32_t c) { return std::count(address.begin(), address.end(), c); };
    auto looseRound = count(U')') - count(U'(');
    auto looseSquare = count(U']') - count(U'[');
    for (; end > from; --end) {
        const char32_t last = line[end - 1];
        const bool loose = closing.find(last) != std::u32string_view::npos ||
                           (last == U')' && looseRound-- > 0) || (last == U']' && looseSquare-- > 0);
        if (!loose)
            break;
    }
    return end;
}

/// In the marks of a link, or inside a word.
bool standsAlone(std::u32string_view line, std::size_t begin) {
    if (begin == 0)
        return true;
    const char32_t before = line[begin - 1];
    const bool marked = before == U'<' || line.substr(0, begin).ends_with(U"](");
    return !marked && !isAsciiLetter(before) && !isDigit(before);
}

} // namespace

Address addressOf(std::string_view written) {
    Address address{.whole = std::string(written), .scheme = schemeOf(written), .host = {}};
    const auto rest = written.substr(address.scheme.empty() ? 0 : address.scheme.size() + 1);
    const bool web = address.scheme == "http" || address.scheme == "https";
    if (rest.starts_with("//"))
        address.host = hostOf(rest.substr(2));
    else if (address.scheme == "mailto")
        address.host = rest.substr(0, std::min(rest.find('?'), rest.size()));
    const bool known = web ? rest.starts_with("//") : address.scheme == "mailto";
    address.opens = known && !address.host.empty() && !hasBlank(written);
    return address;
}

bool namesOtherHost(std::string_view words, const Address& address) {
    const auto begin = std::min(words.find_first_not_of(' '), words.size());
    const auto named = hostNamedIn(words.substr(begin));
    const bool web = address.scheme == "http" || address.scheme == "https";
    return web && !named.empty() && withoutWww(named) != withoutWww(address.host);
}

bool hostInOtherLetters(const Address& address) {
    const bool beyond = std::any_of(address.host.begin(), address.host.end(),
                                    [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
    return beyond || address.host.starts_with("xn--") || address.host.find(".xn--") != std::string::npos;
}

std::vector<text::Range> bareAddresses(std::u32string_view line) {
    std::vector<text::Range> found;
    for (std::size_t at = line.find(U"://"); at != std::u32string_view::npos;) {
        std::size_t begin = at;
        for (const std::size_t length : std::array<std::size_t, 2>{5, 4})
            if (begin == at && at >= length && pastScheme(line, at - length) == at + 3)
                begin = at - length;
        std::size_t end = at + 3;
        if (begin != at && standsAlone(line, begin)) {
            end = addressEnd(line, end);
            if (end > at + 3)
                found.push_back({begin, end});
        }
        at = line.find(U"://", std::max(end, at + 3));
    }
    return found;
}

} // namespace tend::ui::markdown
