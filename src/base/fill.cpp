#include "base/tr.hpp"

namespace tend::base {

std::string fill(std::string_view pattern, std::initializer_list<std::string_view> values) {
    std::string filled;
    filled.reserve(pattern.size());
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        const bool slot = pattern[i] == '{' && i + 2 < pattern.size() && pattern[i + 2] == '}' &&
                          pattern[i + 1] >= '0' && pattern[i + 1] <= '9';
        const auto index = slot ? static_cast<std::size_t>(pattern[i + 1] - '0') : values.size();
        if (index < values.size()) {
            filled += *(values.begin() + index);
            i += 2;
        } else {
            filled += pattern[i];
        }
    }
    return filled;
}

} // namespace tend::base
