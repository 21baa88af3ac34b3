#pragma once

#include <imgui.h>

#include <span>
#include <vector>

namespace tend::ui {

/// A line that looks the same and has at most four points a px: of those that fall into one px column the
/// first, the lowest, the highest and the last. `points` from left to right.
std::vector<ImVec2> thinned(std::span<const ImVec2> points);

/// What the points of one px column reach.
struct ColumnSpan {
    float x; ///< the column's middle
    float top;
    float bottom;
};

/// For each px column with points, from left to right, between what they lie.
std::vector<ColumnSpan> columnSpans(std::span<const ImVec2> points);

} // namespace tend::ui
