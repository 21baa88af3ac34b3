#pragma once

#include "ui/charts/canvas.hpp"
#include "ui/theme/theme.hpp"

namespace tend::ui {

/// A chart in the window. Px are device px.
class ScreenCanvas final : public Canvas {
  public:
    ScreenCanvas(ImDrawList& canvas, const Theme& theme) : canvas_(canvas), theme_(theme) {}

    void line(std::span<const ImVec2> points, ImU32 color, float thickness) override;
    void band(std::span<const ImVec2> upper, std::span<const ImVec2> lower, ImU32 color) override;
    void fill(const Box& box, ImU32 color, float radius) override;
    void frame(const Box& box, ImU32 color, float radius, float thickness) override;
    void disc(ImVec2 center, float radius, ImU32 color) override;
    void ring(ImVec2 center, float radius, ImU32 color, float thickness) override;
    void moon(ImVec2 center, float size, ImU32 color, float weight) override;
    void face(ImVec2 center, float radius, domain::Level mood) override;
    void text(ImVec2 topLeft, TextStyle style, ImU32 color, std::string_view words) override;
    ImVec2 textSize(TextStyle style, std::string_view words) const override;
    bool sees(const Box& box) const override;

    ChartPen pen() { return {*this, theme_.colors(), theme_.scale()}; }

  private:
    ImDrawList& canvas_;
    const Theme& theme_;
};

} // namespace tend::ui
