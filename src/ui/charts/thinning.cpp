#include "ui/charts/thinning.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>

namespace tend::ui {
namespace {

/// The points of one px column.
struct Column {
    ImVec2 first, top, bottom, last;

    explicit Column(ImVec2 point) : first(point), top(point), bottom(point), last(point) {}

    void add(ImVec2 point) {
        if (point.y < top.y)
            top = point;
        if (point.y > bottom.y)
            bottom = point;
        last = point;
    }

    /// In the order in which they come from left to right.
    void append(std::vector<ImVec2>& points) const {
        const bool topFirst = top.x < bottom.x;
        const std::array<ImVec2, 4> all{first, topFirst ? top : bottom, topFirst ? bottom : top, last};
        for (const auto& point : all)
            if (points.empty() || points.back().x != point.x || points.back().y != point.y)
                points.push_back(point);
    }
};

template <class Take>
void eachColumn(std::span<const ImVec2> points, Take take) {
    std::size_t at = 0;
    while (at < points.size()) {
        const float x = std::floor(points[at].x);
        Column column(points[at]);
        for (++at; at < points.size() && std::floor(points[at].x) == x; ++at)
            column.add(points[at]);
        take(x, column);
    }
}

} // namespace

std::vector<ImVec2> thinned(std::span<const ImVec2> points) {
    std::vector<ImVec2> few;
    eachColumn(points, [&](float, const Column& column) { column.append(few); });
    return few;
}

std::vector<ColumnSpan> columnSpans(std::span<const ImVec2> points) {
    std::vector<ColumnSpan> spans;
    eachColumn(points, [&](float x, const Column& column) {
        spans.push_back({x + 0.5F, column.top.y, column.bottom.y});
    });
    return spans;
}

} // namespace tend::ui
