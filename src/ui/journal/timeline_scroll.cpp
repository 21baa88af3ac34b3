#include "ui/journal/timeline_scroll.hpp"

#include <algorithm>

namespace tend::ui {

void TimelineScroll::follow(std::size_t key, const Rows& rows) {
    if (key == key_ && rows.count == heights_.size())
        return;
    key_ = key;
    heights_.assign(rows.count, 0);
    guesses_.resize(rows.count);
    for (std::size_t row = 0; row < rows.count; ++row)
        guesses_[row] = rows.guess(row);
    summed_ = false;
}

void TimelineScroll::measured(std::size_t row, float height) {
    if (heights_[row] == height)
        return;
    heights_[row] = height;
    summed_ = false;
}

float TimelineScroll::height(std::size_t row) const {
    return isMeasured(row) ? heights_[row] : guesses_[row];
}

void TimelineScroll::by(float distance, float window) {
    if (heights_.empty()) {
        first_ = 0;
        above_ = 0;
        return;
    }
    if (atEnd_ && distance == 0)
        return toEnd(window); // rows that turned out higher do not push the end away
    above_ += distance;
    settle(window);
}

void TimelineScroll::to(std::size_t row) {
    first_ = row;
    above_ = 0;
    atEnd_ = false;
}

void TimelineScroll::keep(std::size_t row) {
    first_ = row;
}

void TimelineScroll::toPlace(double y, float window) {
    sum();
    const auto found = std::ranges::upper_bound(ends_, y);
    to(std::min(std::size_t(found - ends_.begin()), heights_.empty() ? 0 : heights_.size() - 1));
    above_ = float(y - (first_ == 0 ? 0 : ends_[first_ - 1]));
    by(0, window);
}

RowSpan TimelineScroll::around(float above, float below) const {
    if (heights_.empty())
        return {};
    auto first = std::min(first_, heights_.size() - 1);
    auto last = first;
    for (float y = -above_; last < heights_.size() && y < below; ++last)
        y += height(last);
    for (float y = above_; first > 0 && y < above;)
        y += height(--first);
    return {first - std::min<std::size_t>(first, above > 0 ? 1 : 0), std::min(last + 1, heights_.size())};
}

double TimelineScroll::place() const {
    sum();
    return (first_ == 0 ? 0 : ends_[first_ - 1]) + double(above_);
}

double TimelineScroll::total() const {
    sum();
    return ends_.empty() ? 0 : ends_.back();
}

/// Brings `first_` and `above_` in order, and keeps the last row at the window's foot.
void TimelineScroll::settle(float window) {
    first_ = std::min(first_, heights_.size() - 1);
    while (above_ < 0 && first_ > 0)
        above_ += height(--first_);
    above_ = std::max(above_, 0.0F);
    while (first_ + 1 < heights_.size() && above_ >= height(first_))
        above_ -= height(first_++);
    float below = -above_;
    for (auto row = first_; row < heights_.size() && below <= window; ++row)
        below += height(row);
    if (below > window) {
        atEnd_ = false;
        return;
    }
    toEnd(window);
    atEnd_ = first_ > 0 || above_ > 0; // else all of it is in sight
}

void TimelineScroll::toEnd(float window) {
    first_ = heights_.size() - 1;
    above_ = height(first_) - window;
    while (above_ < 0 && first_ > 0)
        above_ += height(--first_);
    above_ = std::max(above_, 0.0F);
}

void TimelineScroll::sum() const {
    if (summed_)
        return;
    summed_ = true;
    ends_.resize(heights_.size());
    double end = 0;
    for (std::size_t row = 0; row < heights_.size(); ++row)
        ends_[row] = end += double(height(row));
}

} // namespace tend::ui
