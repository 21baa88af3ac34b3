#pragma once

#include <imgui.h>

#include <string_view>
#include <vector>

namespace tend::ui {

/// A line through points, flattened from curves.
struct Polyline {
    std::vector<ImVec2> points;
    bool closed = false;
};

/// Reads the path data of SVG 1.1 (M L H V C S A Z and their relative twins) and flattens curves finely
/// enough to be drawn at three times the size of the grid it is written on. For our own data: anything
/// after a mistake is left out.
std::vector<Polyline> parsePath(std::string_view data);

/// Draws it with round caps and round joins. Points are in device px.
void strokePolyline(ImDrawList& canvas, const std::vector<ImVec2>& points, bool closed, ImU32 color,
                    float thickness);

} // namespace tend::ui
