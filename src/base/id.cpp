#include "base/id.hpp"

#include <cstring>
#include <random>

namespace tend::base {
namespace {

constexpr std::string_view hexDigits = "0123456789abcdef";

std::optional<std::uint8_t> hexValue(char c) {
    if (c >= '0' && c <= '9')
        return static_cast<std::uint8_t>(c - '0');
    if (c >= 'a' && c <= 'f')
        return static_cast<std::uint8_t>(c - 'a' + 10);
    if (c >= 'A' && c <= 'F')
        return static_cast<std::uint8_t>(c - 'A' + 10);
    return std::nullopt;
}

bool isDashPosition(std::size_t i) {
    return i == 8 || i == 13 || i == 18 || i == 23;
}

} // namespace

Id Id::generate(std::int64_t unixMillis) {
    static_assert(sizeof(std::random_device::result_type) >= 4);
    std::random_device device;
    const auto word = [&device] {
        return (static_cast<std::uint64_t>(device()) << 32) |
               static_cast<std::uint64_t>(device() & 0xffffffffU);
    };
    const std::uint64_t high = word();
    return from(unixMillis, high, word());
}

Id Id::from(std::int64_t unixMillis, std::uint64_t randomHigh, std::uint64_t randomLow) {
    std::array<std::uint8_t, 16> bytes{};
    const auto time = static_cast<std::uint64_t>(unixMillis);
    for (unsigned i = 0; i < 6; ++i)
        bytes[i] = static_cast<std::uint8_t>(time >> (40 - 8 * i));
    bytes[6] = static_cast<std::uint8_t>(0x70U | ((randomHigh >> 8) & 0x0fU));
    bytes[7] = static_cast<std::uint8_t>(randomHigh);
    for (unsigned i = 0; i < 8; ++i)
        bytes[8 + i] = static_cast<std::uint8_t>(randomLow >> (56 - 8 * i));
    bytes[8] = static_cast<std::uint8_t>(0x80U | (bytes[8] & 0x3fU));
    return Id(bytes);
}

std::optional<Id> Id::parse(std::string_view text) {
    if (text.size() != 36)
        return std::nullopt;
    std::array<std::uint8_t, 16> bytes{};
    std::size_t digit = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (isDashPosition(i)) {
            if (text[i] != '-')
                return std::nullopt;
            continue;
        }
        const auto value = hexValue(text[i]);
        if (!value)
            return std::nullopt;
        auto& byte = bytes[digit / 2];
        byte = static_cast<std::uint8_t>((byte << 4) | *value);
        ++digit;
    }
    return Id(bytes);
}

std::string Id::toString() const {
    std::string text;
    text.reserve(36);
    for (const auto byte : bytes_) {
        if (isDashPosition(text.size()))
            text.push_back('-');
        text.push_back(hexDigits[byte >> 4]);
        text.push_back(hexDigits[byte & 0x0f]);
    }
    return text;
}

} // namespace tend::base

std::size_t std::hash<tend::base::Id>::operator()(const tend::base::Id& id) const noexcept {
    std::size_t random = 0;
    std::memcpy(&random, id.bytes().data() + 8, sizeof random);
    return random;
}
