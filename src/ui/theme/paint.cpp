#include "ui/theme/paint.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <span>

namespace tend::ui {

namespace {

constexpr float worthBands = 20000; ///< px of a box

float radiusIn(const Theme& theme, const Box& box, float logicalRadius) {
    return std::min({logicalRadius * theme.scale(), box.width() / 2, box.height() / 2});
}

/// What of the shadow the box leaves to be seen, at most: four bands along its edges. Most of a large shadow
/// lies under its box, and where the processor draws the pixels that would be most of the work of a frame.
std::array<Box, 4> uncovered(const Theme& theme, const Box& box, float radius, const ShadowLayer& widest) {
    const float reach = (widest.spread + widest.down) * theme.scale() + 1;
    const Box outer = box.grown(reach);
    const Box inner = box.grown(-radius);
    return {{{outer.min, {outer.max.x, inner.min.y}},
             {{outer.min.x, inner.max.y}, outer.max},
             {{outer.min.x, inner.min.y}, {inner.min.x, inner.max.y}},
             {{inner.max.x, inner.min.y}, {outer.max.x, inner.max.y}}}};
}

void castShadow(ImDrawList& canvas, const Theme& theme, const Box& box, float radius,
                std::span<const ShadowLayer> layers) {
    for (const ShadowLayer& layer : layers) {
        const float spread = layer.spread * theme.scale(), down = layer.down * theme.scale();
        Box cast = box.grown(spread);
        cast.min.y += down;
        cast.max.y += down;
        const float alpha = theme.look() == Look::Dusk ? layer.alphaDusk : layer.alphaLight;
        canvas.AddRectFilled(cast.min, cast.max, ImGui::GetColorU32(faded(theme.colors().shadow, alpha)),
                             radius + spread);
    }
}

} // namespace

void shadow(ImDrawList& canvas, const Theme& theme, const Box& box, float logicalRadius,
            Elevation elevation) {
    if (elevation == Elevation::Flat || (theme.colors().shadow & IM_COL32_A_MASK) == 0) {
        return;
    }
    const std::span<const ShadowLayer> layers = elevation == Elevation::Low
                                                    ? std::span<const ShadowLayer>(shadowLow)
                                                    : std::span<const ShadowLayer>(shadowHigh);
    const float radius = radiusIn(theme, box, logicalRadius);
    if (box.width() * box.height() < worthBands) {
        castShadow(canvas, theme, box, radius, layers);
        return;
    }
    for (const Box& band : uncovered(theme, box, radius, layers.back())) {
        canvas.PushClipRect(band.min, band.max, true);
        castShadow(canvas, theme, box, radius, layers);
        canvas.PopClipRect();
    }
}

void surface(ImDrawList& canvas, const Theme& theme, const Box& box, float logicalRadius, ImU32 fill,
             Elevation elevation) {
    shadow(canvas, theme, box, logicalRadius, elevation);
    canvas.AddRectFilled(box.min, box.max, ImGui::GetColorU32(fill), radiusIn(theme, box, logicalRadius));
    if (elevation != Elevation::Flat) {
        outline(canvas, theme, box, logicalRadius);
    }
}

void outline(ImDrawList& canvas, const Theme& theme, const Box& box, float logicalRadius) {
    if ((theme.colors().outline & IM_COL32_A_MASK) != 0) {
        border(canvas, theme, box, logicalRadius, theme.colors().outline);
    }
}

void outlineSides(ImDrawList& canvas, const Theme& theme, const Box& box) {
    const ImU32 color = theme.colors().outline;
    if ((color & IM_COL32_A_MASK) != 0) {
        const float line = theme.px(1);
        canvas.AddRectFilled(box.min, {box.min.x + line, box.max.y}, ImGui::GetColorU32(color));
        canvas.AddRectFilled({box.max.x - line, box.min.y}, box.max, ImGui::GetColorU32(color));
    }
}

void border(ImDrawList& canvas, const Theme& theme, const Box& box, float logicalRadius, ImU32 color,
            float thickness) {
    const float thick = std::max(1.0F, std::round(thickness * theme.scale()));
    const Box middle = box.grown(-thick / 2);
    canvas.PathRect(middle.min, middle.max, std::max(0.0F, radiusIn(theme, box, logicalRadius) - thick / 2));
    canvas.PathStroke(ImGui::GetColorU32(color), ImDrawFlags_Closed, thick);
}

void circleLine(ImDrawList& canvas, ImVec2 center, float radius, ImU32 color, float thickness) {
    canvas.AddCircle(center, radius + 0.5F, ImGui::GetColorU32(color), 0, thickness);
}

void focusRing(ImDrawList& canvas, const Theme& theme, const Box& box, float logicalRadius) {
    focusRing(canvas, theme, box, logicalRadius, theme.colors().act);
}

void focusRing(ImDrawList& canvas, const Theme& theme, const Box& box, float logicalRadius, ImU32 color) {
    const float line = std::max(2.0F, theme.px(2)), gap = theme.px(2);
    const Box outer = box.grown(gap + line);
    const float radius = radiusIn(theme, box, logicalRadius) + gap + line / 2;
    const Box middle = outer.grown(-line / 2);
    canvas.PathRect(middle.min, middle.max, radius);
    canvas.PathStroke(ImGui::GetColorU32(color), ImDrawFlags_Closed, line);
}

void hairline(ImDrawList& canvas, const Theme& theme, ImVec2 from, float width) {
    const ImVec2 at(std::round(from.x), std::round(from.y)); // whole pixels: half of one is a blur
    canvas.AddRectFilled(at, {at.x + std::round(width), at.y + theme.px(1)},
                         ImGui::GetColorU32(theme.colors().hair));
}

void searchMark(ImDrawList& canvas, const Theme& theme, const Box& box) {
    const float line = theme.px(2);
    const ImVec2 min(std::round(box.min.x), std::round(box.min.y));
    const ImVec2 max(std::round(box.max.x), std::round(box.max.y));
    canvas.AddRectFilled(min, {max.x, max.y - line}, ImGui::GetColorU32(theme.colors().mark));
    canvas.AddRectFilled({min.x, max.y - line}, max, ImGui::GetColorU32(theme.colors().markLine));
}

void fade(ImDrawList& canvas, const Box& box, ImU32 top, ImU32 bottom) {
    const ImU32 a = ImGui::GetColorU32(top), b = ImGui::GetColorU32(bottom);
    canvas.AddRectFilledMultiColor(box.min, box.max, a, a, b, b);
}

void tendMark(ImDrawList& canvas, const Theme& theme, ImVec2 topLeft, float logicalSize) {
    tendMark(canvas, theme, topLeft, logicalSize, theme.colors().leaf, theme.colors().thanksFill);
}

void tendMark(ImDrawList& canvas, const Theme& theme, ImVec2 topLeft, float logicalSize, ImU32 leaf,
              ImU32 sun) {
    const float unit = logicalSize * theme.scale() / 28;
    const auto at = [&](float x, float y) { return ImVec2(topLeft.x + x * unit, topLeft.y + y * unit); };
    // Both walked clockwise, as Dear ImGui's fill wants it.
    const auto leafAt = [&](float side, ImU32 color) {
        const auto x = [&](float fromStem) { return 14 + side * fromStem; };
        const ImVec2 stem = at(14, 26), tip = at(x(11), 13.6F);
        const ImVec2 outer[] = {at(x(6.2F), 25.2F), at(x(10.4F), 20.6F)};
        const ImVec2 inner[] = {at(x(4.8F), 14.1F), at(x(.8F), 18.5F)};
        canvas.PathLineTo(stem);
        if (side < 0) {
            canvas.PathBezierCubicCurveTo(outer[0], outer[1], tip, 20);
            canvas.PathBezierCubicCurveTo(inner[0], inner[1], stem, 20);
        } else {
            canvas.PathBezierCubicCurveTo(inner[1], inner[0], tip, 20);
            canvas.PathBezierCubicCurveTo(outer[1], outer[0], stem, 20);
        }
        canvas._Path.pop_back(); // back at the stem
        canvas.PathFillConcave(ImGui::GetColorU32(color));
    };
    leafAt(-1, leaf);
    leafAt(1, faded(leaf, .72F));
    canvas.AddCircleFilled(at(14, 7.6F), 4.6F * unit, ImGui::GetColorU32(sun));
}

} // namespace tend::ui
