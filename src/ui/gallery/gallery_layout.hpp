#pragma once

#include "ui/theme/theme.hpp"

#include <cstddef>
#include <vector>

namespace tend::ui {

/// Columns of cards, each card under the shortest column before it. A card stays in its column until the
/// window or the scale changes, so that nothing jumps when a card grows.
class GalleryLayout {
  public:
    /// Once a frame, before the cards. Device px: the window from `left` to `right`, cards from `top` on.
    void begin(const Theme& theme, std::size_t cards, float left, float right, float top);

    ImVec2 placeOf(std::size_t card) const;

    /// After it was drawn. Device px.
    void drawn(std::size_t card, float height);

    /// Device px.
    float cardWidth() const { return width_; }

    float left() const { return left_; }

    /// Under the last of all cards, device px.
    float bottom() const;

  private:
    void deal();

    std::vector<std::size_t> columnOf_{};
    std::vector<float> heights_{};
    std::vector<float> ends_{}; ///< of the columns, in this frame
    std::size_t columns_ = 0;
    float width_ = 0;
    float left_ = 0;
    float between_ = 0;
    bool dealt_ = false; ///< by the heights of the cards, not in turn
};

} // namespace tend::ui
