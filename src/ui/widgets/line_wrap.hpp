#pragma once

#include "ui/theme/theme.hpp"

#include <imgui.h>

namespace tend::ui {

/// Items beside each other, going on in the next line where there is no room.
class LineWrap {
  public:
    /// Starts at the cursor. Logical px; a `width` of 0 is the room left.
    LineWrap(const Theme& theme, float width, float height, float between = 8, float below = 8);

    /// Puts the cursor where an item of `width` device px fits.
    void place(float width);
    /// The same without the cursor, for knowing beforehand how high it will be.
    ImVec2 next(float width);

    /// What was placed last is so high (device px), which may be more than the others are.
    void reach(float height);

    /// Device px left in the line.
    float room() const { return width_ - x_; }

    /// Device px of a whole line.
    float width() const { return width_; }

    /// Device px of all lines so far.
    float height() const { return y_ + line_; }

    /// Puts the cursor under everything.
    void finish();

  private:
    ImVec2 origin_;
    float width_, height_, between_, below_;
    float x_ = 0, y_ = 0;
    float line_; ///< height of the line being filled
};

} // namespace tend::ui
