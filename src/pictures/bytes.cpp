#include "pictures/bytes.hpp"

#include <algorithm>

namespace tend::pictures {

std::optional<std::uint64_t> numberAt(Bytes bytes, std::size_t at, std::size_t size, Order order) {
    const auto part = partOf(bytes, at, size);
    if (!part)
        return std::nullopt;
    std::uint64_t number = 0;
    for (std::size_t i = 0; i < size; ++i)
        number = number << 8U | (*part)[order == Order::BigEndian ? i : size - 1 - i];
    return number;
}

std::optional<Bytes> partOf(Bytes bytes, std::size_t at, std::size_t size) {
    if (at > bytes.size() || size > bytes.size() - at)
        return std::nullopt;
    return bytes.subspan(at, size);
}

bool startsWith(Bytes bytes, std::string_view text) {
    return bytes.size() >= text.size() &&
           std::equal(text.begin(), text.end(), bytes.begin(),
                      [](char a, std::uint8_t b) { return static_cast<std::uint8_t>(a) == b; });
}

void append(Buffer& buffer, Bytes bytes) {
    buffer.insert(buffer.end(), bytes.begin(), bytes.end());
}

void append(Buffer& buffer, std::string_view text) {
    for (const char c : text)
        buffer.push_back(static_cast<std::uint8_t>(c));
}

void appendNumber(Buffer& buffer, std::uint64_t number, std::size_t size, Order order) {
    for (std::size_t i = 0; i < size; ++i) {
        const auto shift = 8 * (order == Order::BigEndian ? size - 1 - i : i);
        buffer.push_back(static_cast<std::uint8_t>(number >> shift & 0xffU));
    }
}

} // namespace tend::pictures
