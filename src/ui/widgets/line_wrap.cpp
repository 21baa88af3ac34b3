#include "ui/widgets/line_wrap.hpp"

#include "ui/widgets/flow.hpp"

#include <algorithm>

namespace tend::ui {

LineWrap::LineWrap(const Theme& theme, float width, float height, float between, float below)
    : origin_(here()), width_(width > 0 ? theme.px(width) : mostRoom(theme)), height_(theme.px(height)),
      between_(theme.px(between)), below_(theme.px(below)), line_(height_) {}

ImVec2 LineWrap::next(float width) {
    if (x_ > 0 && width > room()) {
        x_ = 0;
        y_ += line_ + below_;
        line_ = height_;
    }
    const ImVec2 at(origin_.x + x_, origin_.y + y_);
    x_ += width + between_;
    return at;
}

void LineWrap::place(float width) {
    moveTo(next(width));
}

void LineWrap::reach(float height) {
    line_ = std::max(line_, height);
}

void LineWrap::finish() {
    moveTo({origin_.x, origin_.y + y_});
    occupy({0, line_});
}

} // namespace tend::ui
