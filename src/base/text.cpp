#include "base/text.hpp"

#include <charconv>

namespace tend::base {
namespace {

struct Decoded {
    char32_t value;
    std::size_t bytes; ///< 0 where malformed
};

Decoded decode(std::string_view text, std::size_t at) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[at + i]); };
    const unsigned char first = byte(0);
    if (first < 0x80)
        return {first, 1};
    const std::size_t length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
    if (first < 0xc2 || first > 0xf4 || at + length > text.size())
        return {0, 0};
    char32_t value = first & (0x7fU >> length);
    for (std::size_t i = 1; i < length; ++i) {
        if ((byte(i) & 0xc0U) != 0x80U)
            return {0, 0};
        value = (value << 6) | (byte(i) & 0x3fU);
    }
    const char32_t smallest = length == 4 ? 0x10000 : length == 3 ? 0x800 : 0x80;
    if (value < smallest || value > 0x10ffff || (value >= 0xd800 && value <= 0xdfff))
        return {0, 0};
    return {value, length};
}

bool isSpace(char32_t c) {
    return (c >= 9 && c <= 13) || c == ' ' || c == 0xa0 || c == 0x3000 || (c >= 0x2000 && c <= 0x200a) ||
           c == 0x202f;
}

} // namespace

bool isUtf8(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        const auto next = decode(text, at);
        if (next.bytes == 0)
            return false;
        at += next.bytes;
    }
    return true;
}

std::string repairedUtf8(std::string_view text) {
    std::string repaired;
    repaired.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const auto next = codePointAt(text, at);
        appendUtf8(repaired, next.value);
        at += next.bytes;
    }
    return repaired;
}

CodePoint codePointAt(std::string_view text, std::size_t at) {
    const auto next = decode(text, at);
    if (next.bytes == 0)
        return {0xfffd, 1};
    return {next.value, next.bytes};
}

void appendUtf8(std::string& text, char32_t codePoint) {
    const auto push = [&text](char32_t byte) { text.push_back(static_cast<char>(byte)); };
    if (codePoint < 0x80) {
        push(codePoint);
    } else if (codePoint < 0x800) {
        push(0xc0U | (codePoint >> 6));
        push(0x80U | (codePoint & 0x3fU));
    } else if (codePoint < 0x10000) {
        push(0xe0U | (codePoint >> 12));
        push(0x80U | ((codePoint >> 6) & 0x3fU));
        push(0x80U | (codePoint & 0x3fU));
    } else {
        push(0xf0U | (codePoint >> 18));
        push(0x80U | ((codePoint >> 12) & 0x3fU));
        push(0x80U | ((codePoint >> 6) & 0x3fU));
        push(0x80U | (codePoint & 0x3fU));
    }
}

std::string_view trimmed(std::string_view text) {
    std::size_t begin = 0;
    while (begin < text.size()) {
        const auto next = codePointAt(text, begin);
        if (!isSpace(next.value))
            break;
        begin += next.bytes;
    }
    std::size_t end = begin;
    for (std::size_t at = begin; at < text.size();) {
        const auto next = codePointAt(text, at);
        at += next.bytes;
        if (!isSpace(next.value))
            end = at;
    }
    return text.substr(begin, end - begin);
}

std::optional<int> parseInt(std::string_view text) {
    int value = 0;
    const auto* last = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), last, value);
    if (error != std::errc{} || stop != last)
        return std::nullopt;
    return value;
}

} // namespace tend::base
