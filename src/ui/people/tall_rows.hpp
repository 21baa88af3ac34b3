#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <vector>

namespace tend::ui {

/// Where rows of different heights stand under each other. Measuring wrapped text is dear, so it is done once
/// for as long as `key` (what the rows say, how wide they are) stays the same.
class TallRows {
  public:
    void measure(std::uint64_t key, std::size_t count, const std::function<float(std::size_t)>& height);

    std::size_t count() const { return ends_.size(); }

    /// From the first row's top.
    float top(std::size_t row) const { return row == 0 ? 0 : ends_[row - 1]; }

    float height(std::size_t row) const { return ends_[row] - top(row); }

    /// Of all rows, or of the first `rows`.
    float total() const { return ends_.empty() ? 0 : ends_.back(); }

    float total(std::size_t rows) const { return rows == 0 ? 0 : ends_[rows - 1]; }

    /// The first row that reaches below `y`; count() where none does.
    std::size_t rowAt(float y) const;

  private:
    std::uint64_t key_ = 0;
    std::vector<float> ends_;
};

/// `hash` with `value` stirred in.
std::uint64_t stirred(std::uint64_t hash, std::uint64_t value);

} // namespace tend::ui
