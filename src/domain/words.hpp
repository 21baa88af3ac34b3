#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>
#include <utility>

namespace tend::domain {

/// The words an enum's values are written as, in the file and on the command line.
template <typename Value, std::size_t count>
using Words = std::array<std::pair<Value, std::string_view>, count>;

template <typename Value, std::size_t count>
constexpr std::string_view wordFor(const Words<Value, count>& words, Value value) {
    for (const auto& [candidate, word] : words)
        if (candidate == value)
            return word;
    return {};
}

template <typename Value, std::size_t count>
constexpr std::optional<Value> valueOf(const Words<Value, count>& words, std::string_view text) {
    for (const auto& [value, word] : words)
        if (word == text)
            return value;
    return std::nullopt;
}

} // namespace tend::domain
