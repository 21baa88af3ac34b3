#pragma once

#include <imgui.h>

namespace tend::ui {

/// A rectangle on the screen, in device pixels.
struct Box {
    ImVec2 min{};
    ImVec2 max{};

    static Box at(ImVec2 topLeft, ImVec2 size) { return {topLeft, {topLeft.x + size.x, topLeft.y + size.y}}; }

    static Box around(ImVec2 center, float halfWidth, float halfHeight) {
        return {{center.x - halfWidth, center.y - halfHeight}, {center.x + halfWidth, center.y + halfHeight}};
    }

    float width() const { return max.x - min.x; }

    float height() const { return max.y - min.y; }

    ImVec2 size() const { return {width(), height()}; }

    ImVec2 center() const { return {(min.x + max.x) / 2, (min.y + max.y) / 2}; }

    /// Larger by `by` on each side; smaller where it is negative.
    Box grown(float by) const { return {{min.x - by, min.y - by}, {max.x + by, max.y + by}}; }

    bool contains(ImVec2 p) const { return p.x >= min.x && p.x < max.x && p.y >= min.y && p.y < max.y; }
};

} // namespace tend::ui
