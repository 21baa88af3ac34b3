#pragma once

#include "domain/check_in.hpp"
#include "ui/theme/box.hpp"
#include "ui/theme/colors.hpp"
#include "ui/theme/type.hpp"

#include <imgui.h>

#include <span>
#include <string_view>

namespace tend::ui {

/// What a chart is drawn on: the window, or a file. Lengths and places are in its own px.
class Canvas {
  public:
    Canvas() = default;
    virtual ~Canvas() = default;
    Canvas(const Canvas&) = delete;
    Canvas& operator=(const Canvas&) = delete;

    /// One line through all of the points.
    virtual void line(std::span<const ImVec2> points, ImU32 color, float thickness) = 0;
    /// Between two lines over the same places from left to right.
    virtual void band(std::span<const ImVec2> upper, std::span<const ImVec2> lower, ImU32 color) = 0;
    virtual void fill(const Box& box, ImU32 color, float radius) = 0;
    /// A line along the inside of the box's edge.
    virtual void frame(const Box& box, ImU32 color, float radius, float thickness) = 0;
    virtual void disc(ImVec2 center, float radius, ImU32 color) = 0;
    virtual void ring(ImVec2 center, float radius, ImU32 color, float thickness) = 0;
    /// The mark of a day of rest. `weight`: of its line, on a grid of 20.
    virtual void moon(ImVec2 center, float size, ImU32 color, float weight) = 0;
    virtual void face(ImVec2 center, float radius, domain::Level mood) = 0;
    virtual void text(ImVec2 topLeft, TextStyle style, ImU32 color, std::string_view words) = 0;
    /// Width, and the height of a line.
    virtual ImVec2 textSize(TextStyle style, std::string_view words) const = 0;
    /// Whether anything of the box would show: what would not need not be drawn.
    virtual bool sees(const Box& box) const = 0;
};

/// What every part of a chart needs: where it is drawn, in which colours, and how large a logical px is.
struct ChartPen {
    Canvas& canvas;
    const Colors& colors;
    float scale;

    float px(float logical) const { return logical * scale; }
};

} // namespace tend::ui
