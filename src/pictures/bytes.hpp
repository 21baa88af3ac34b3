#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace tend::pictures {

using Bytes = std::span<const std::uint8_t>;
using Buffer = std::vector<std::uint8_t>;

enum class Order { BigEndian, LittleEndian };

/// The number of `size` bytes (1 to 8) at `at`; nothing where the bytes end before.
std::optional<std::uint64_t> numberAt(Bytes bytes, std::size_t at, std::size_t size,
                                      Order order = Order::BigEndian);
/// `size` bytes from `at`; nothing where there are not so many.
std::optional<Bytes> partOf(Bytes bytes, std::size_t at, std::size_t size);
bool startsWith(Bytes bytes, std::string_view text);

void append(Buffer& buffer, Bytes bytes);
void append(Buffer& buffer, std::string_view text);
void appendNumber(Buffer& buffer, std::uint64_t number, std::size_t size, Order order = Order::BigEndian);

} // namespace tend::pictures
