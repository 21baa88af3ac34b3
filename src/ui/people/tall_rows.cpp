#include "ui/people/tall_rows.hpp"

#include <algorithm>

namespace tend::ui {

void TallRows::measure(std::uint64_t key, std::size_t count,
                       const std::function<float(std::size_t)>& height) {
    if (key == key_ && count == ends_.size())
        return;
    key_ = key;
    ends_.resize(count);
    float end = 0;
    for (std::size_t row = 0; row < count; ++row)
        ends_[row] = end += height(row);
}

std::size_t TallRows::rowAt(float y) const {
    return std::size_t(std::upper_bound(ends_.begin(), ends_.end(), y) - ends_.begin());
}

std::uint64_t stirred(std::uint64_t hash, std::uint64_t value) {
    constexpr std::uint64_t golden = 0x9E3779B97F4A7C15ULL;
    return (hash ^ value) * golden + (hash >> 29);
}

} // namespace tend::ui
