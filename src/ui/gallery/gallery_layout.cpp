#include "ui/gallery/gallery_layout.hpp"

#include <algorithm>
#include <cmath>

namespace tend::ui {

namespace {

// Logical px.
constexpr float least = 560, most = 640, between = 16;

} // namespace

void GalleryLayout::begin(const Theme& theme, std::size_t cards, float left, float right, float top) {
    const float room = right - left;
    const auto fits = static_cast<int>((room + theme.px(between)) / theme.px(least + between));
    const auto columns = static_cast<std::size_t>(std::max(1, fits));
    const float gaps = static_cast<float>(columns - 1) * theme.px(between);
    const float width = std::floor(std::min(theme.px(most), (room - gaps) / static_cast<float>(columns)));
    if (columns != columns_ || width != width_ || heights_.size() != cards) {
        columns_ = columns;
        width_ = width;
        columnOf_.assign(cards, 0);
        for (std::size_t i = 0; i < cards; ++i) {
            columnOf_[i] = i % columns;
        }
        heights_.assign(cards, 0);
        dealt_ = false;
    } else if (!dealt_) {
        deal();
    }
    between_ = theme.px(between);
    left_ = left + std::floor((room - gaps - width * static_cast<float>(columns)) / 2);
    ends_.assign(columns, top);
}

void GalleryLayout::deal() {
    std::vector<float> ends(columns_, 0);
    for (std::size_t i = 0; i < heights_.size(); ++i) {
        const auto shortest = std::ranges::min_element(ends);
        columnOf_[i] = static_cast<std::size_t>(shortest - ends.begin());
        *shortest += heights_[i] + between_;
    }
    dealt_ = true;
}

ImVec2 GalleryLayout::placeOf(std::size_t card) const {
    const std::size_t column = columnOf_[card];
    return {left_ + static_cast<float>(column) * (width_ + between_), ends_[column]};
}

void GalleryLayout::drawn(std::size_t card, float height) {
    heights_[card] = height;
    ends_[columnOf_[card]] += height + between_;
}

float GalleryLayout::bottom() const {
    return std::ranges::max(ends_);
}

} // namespace tend::ui
