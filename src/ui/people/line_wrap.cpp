#include "ui/people/line_wrap.hpp"

#include "ui/widgets/flow.hpp"

namespace tend::ui {

LineWrap::LineWrap(const Theme& theme, float width, float height, float between, float below)
    : origin_(here()), width_(theme.px(width)), height_(theme.px(height)), between_(theme.px(between)),
      below_(theme.px(below)) {}

float LineWrap::room() const {
    return width_ - x_;
}

void LineWrap::place(float width) {
    if (x_ > 0 && width > room()) {
        x_ = 0;
        y_ += height_ + below_;
    }
    moveTo({origin_.x + x_, origin_.y + y_});
    x_ += width + between_;
}

void LineWrap::finish() {
    moveTo({origin_.x, origin_.y + y_});
    occupy({0, height_});
}

} // namespace tend::ui
