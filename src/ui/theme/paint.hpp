#pragma once

#include "ui/theme/box.hpp"
#include "ui/theme/theme.hpp"

#include <imgui.h>

namespace tend::ui {

/// How far something lies above the ground: a sheet or the chosen rail item, or something that floats.
enum class Elevation { Flat, Low, High };

/// Stacked rounded rectangles in one tone under `box`; no blur. Draw before the box itself.
void shadow(ImDrawList& canvas, const Theme& theme, const Box& box, float logicalRadius, Elevation elevation);

/// A filled rounded rectangle with its shadow, or in a look without shadows with its outline.
void surface(ImDrawList& canvas, const Theme& theme, const Box& box, float logicalRadius, ImU32 fill,
             Elevation elevation = Elevation::Flat);

/// The line that stands for depth or for a tint in a look without shadows; nothing in the others.
void outline(ImDrawList& canvas, const Theme& theme, const Box& box, float logicalRadius);
/// The same at the left and right alone, for a sheet that goes on beyond the window.
void outlineSides(ImDrawList& canvas, const Theme& theme, const Box& box);

/// A line along the inside of the box's edge. `thickness` in logical px.
void border(ImDrawList& canvas, const Theme& theme, const Box& box, float logicalRadius, ImU32 color,
            float thickness = 1);

/// A circle's line, its middle at `radius`. Device px; Dear ImGui's own is half a pixel smaller than asked.
void circleLine(ImDrawList& canvas, ImVec2 center, float radius, ImU32 color, float thickness);

/// 2 px of act, or of `color`, with a gap of 2 px round the box.
void focusRing(ImDrawList& canvas, const Theme& theme, const Box& box, float logicalRadius);
void focusRing(ImDrawList& canvas, const Theme& theme, const Box& box, float logicalRadius, ImU32 color);

/// A divider one logical px high.
void hairline(ImDrawList& canvas, const Theme& theme, ImVec2 from, float width);

/// Behind words that were searched for: a tint, with a line of 2 px under it.
void searchMark(ImDrawList& canvas, const Theme& theme, const Box& box);

/// Two colours from top to bottom.
void fade(ImDrawList& canvas, const Box& box, ImU32 top, ImU32 bottom);

/// The Tend mark, two leaves and a sun, on its grid of 28.
void tendMark(ImDrawList& canvas, const Theme& theme, ImVec2 topLeft, float logicalSize);
void tendMark(ImDrawList& canvas, const Theme& theme, ImVec2 topLeft, float logicalSize, ImU32 leaf,
              ImU32 sun);

} // namespace tend::ui
