#pragma once

#include <cstddef>
#include <functional>
#include <vector>

namespace tend::ui {

/// Rows from `first` up to, without, `last`.
struct RowSpan {
    std::size_t first = 0;
    std::size_t last = 0;

    bool contains(std::size_t row) const { return row >= first && row < last; }
};

/// Where a list of very many rows of different heights is scrolled to: a row, and how much of it lies above
/// the edge. Only rows that come near the window are measured; the others are guessed, which shows in the
/// scroll bar and nowhere else. Device px.
class TimelineScroll {
  public:
    /// How high a row is, and a guess that is cheap.
    struct Rows {
        std::size_t count = 0;
        std::function<float(std::size_t)> guess;
    };

    /// Forgets what was measured where `key` (width, text size, revision) is another; what is seen stays.
    void follow(std::size_t key, const Rows& rows);

    /// What was measured; rows in sight, and a window's height before them, should be.
    void measured(std::size_t row, float height);

    bool isMeasured(std::size_t row) const { return row < heights_.size() && heights_[row] > 0; }

    float height(std::size_t row) const;

    std::size_t rows() const { return heights_.size(); }

    /// Down where positive. `window`: the height that is seen.
    void by(float distance, float window);
    /// The row's top at the window's, as far as what is below it fills the window: by(0) sees to that.
    void to(std::size_t row);
    /// The row that was first stands elsewhere now.
    void keep(std::size_t row);
    /// To the place `y` px from the top of all, as guessed.
    void toPlace(double y, float window);

    /// The first row in sight, and how much of it is above the edge.
    std::size_t first() const { return first_; }

    float above() const { return above_; }

    /// The rows from so many px above the window's top to so many below it, as guessed, and one more on
    /// either side.
    RowSpan around(float above, float below) const;

    /// px from the top of all to the window's top, and of all rows, as guessed.
    double place() const;
    double total() const;

  private:
    void settle(float window);
    void toEnd(float window);
    void sum() const;

    std::size_t key_ = 0;
    std::vector<float> heights_; ///< 0 = not measured
    std::vector<float> guesses_;
    std::size_t first_ = 0;
    float above_ = 0;
    bool atEnd_ = false;               ///< the last row's foot is at the window's
    mutable std::vector<double> ends_; ///< running sums, made when asked for
    mutable bool summed_ = false;
};

} // namespace tend::ui
