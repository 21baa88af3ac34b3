#include "base/decimal.hpp"

#include <array>
#include <charconv>
#include <cmath>

namespace tend::base {

std::string decimal(double value, int places) {
    const double half = 0.5 * std::pow(10.0, -places);
    std::array<char, 64> text{};
    const auto [end, error] =
        std::to_chars(text.data(), text.data() + text.size(), std::abs(value) < half ? 0.0 : value,
                      std::chars_format::fixed, places);
    return error == std::errc() ? std::string(text.data(), end) : std::string("?");
}

} // namespace tend::base
