#pragma once

#include "platform/paper.hpp"
#include "ui/charts/canvas.hpp"
#include "ui/theme/icons.hpp"

namespace tend::shell {

/// A chart on paper: px are logical ones.
class PaperCanvas final : public ui::Canvas {
  public:
    PaperCanvas(platform::Paper& paper, const ui::Colors& colors) : paper_(paper), colors_(colors) {}

    void line(std::span<const ImVec2> points, ImU32 color, float thickness) override;
    void band(std::span<const ImVec2> upper, std::span<const ImVec2> lower, ImU32 color) override;
    void fill(const ui::Box& box, ImU32 color, float radius) override;
    void frame(const ui::Box& box, ImU32 color, float radius, float thickness) override;
    void disc(ImVec2 center, float radius, ImU32 color) override;
    void ring(ImVec2 center, float radius, ImU32 color, float thickness) override;
    void moon(ImVec2 center, float size, ImU32 color, float weight) override;
    void face(ImVec2 center, float radius, domain::Level mood) override;
    void text(ImVec2 topLeft, ui::TextStyle style, ImU32 color, std::string_view words) override;
    ImVec2 textSize(ui::TextStyle style, std::string_view words) const override;

    bool sees(const ui::Box&) const override { return true; }

    ui::ChartPen pen() { return {*this, colors_, 1}; }

  private:
    platform::Paper& paper_;
    const ui::Colors& colors_;
    ui::IconSet icons_{};
};

} // namespace tend::shell
