#pragma once

#include "ui/theme/colors.hpp"
#include "ui/theme/paint.hpp"

#include <imgui.h>

#include <vector>

namespace tend::ui {

/// The line of a hill: a smooth curve (Catmull-Rom) through heights spread evenly over a width. Device px.
class Ridge {
  public:
    /// `tops`: y on the screen, left to right, at least two.
    Ridge(float left, float width, std::vector<float> tops);

    /// y at a part of the width, 0..1.
    float heightAt(float along) const;

    /// Filled down to `bottom` with a fade that runs from its highest point to `fadeEnd`; the edge is
    /// anti-aliased. At most 480 columns.
    void draw(ImDrawList& canvas, const Fade& fade, float fadeEnd, float bottom) const;

    /// The edge alone. `thickness` in device px.
    void drawLine(ImDrawList& canvas, ImU32 color, float thickness) const;

  private:
    int columns() const;

    float left_;
    float width_;
    std::vector<float> tops_;
};

} // namespace tend::ui
