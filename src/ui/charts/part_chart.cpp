#include "ui/charts/part_chart.hpp"

#include "domain/check_in.hpp"
#include "ui/charts/screen_canvas.hpp"
#include "ui/widgets/flow.hpp"
#include "ui/widgets/touch.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace tend::ui {
namespace {

using domain::Level;

constexpr float axisWidth = 30, axisHeight = 24, above = 12, faceRadius = 8.5F, dot = 5;

Box plotOf(const ChartPen& pen, const Box& box) {
    return {{std::round(box.min.x + pen.px(axisWidth)), std::round(box.min.y + pen.px(above))},
            {box.max.x, std::round(box.max.y - pen.px(axisHeight))}};
}

class PartPlot {
  public:
    PartPlot(const ChartPen& pen, const PartChart& chart, const Box& box)
        : pen_(pen), chart_(chart), box_(box), plot_(plotOf(pen, box)) {}

    void draw(std::optional<std::size_t> marked) const {
        drawLevels();
        if (chart_.mean)
            drawMean(*chart_.mean);
        float end = plot_.min.x - pen_.px(40);
        for (std::size_t i = 0; i < chart_.parts.size(); ++i) {
            end = drawName(i, end);
            if (chart_.parts[i].told)
                drawPoint(i, marked == i);
        }
    }

    Box column(std::size_t index) const {
        const float wide = plot_.width() / static_cast<float>(chart_.parts.size());
        const float left = plot_.min.x + wide * static_cast<float>(index);
        return {{left, plot_.min.y}, {left + wide, plot_.max.y}};
    }

  private:
    float y(double value) const {
        const double share = (value - Level::lowest) / (Level::highest - Level::lowest);
        return plot_.max.y - static_cast<float>(share) * plot_.height();
    }

    void drawLevels() const {
        for (int level = Level::lowest; level <= Level::highest; ++level) {
            const float at = std::round(y(level));
            const std::array across{ImVec2(plot_.min.x, at + 0.5F), ImVec2(plot_.max.x, at + 0.5F)};
            pen_.canvas.line(across, pen_.colors.hair, pen_.px(1));
            pen_.canvas.face({box_.min.x + pen_.px(faceRadius), at}, pen_.px(faceRadius),
                             *Level::from(level));
        }
    }

    void drawMean(double mean) const {
        const float at = std::round(y(mean)) + 0.5F;
        constexpr float dash = 5;
        for (float x = plot_.min.x; x < plot_.max.x; x += pen_.px(2 * dash)) {
            const std::array part{ImVec2(x, at), ImVec2(std::min(x + pen_.px(dash), plot_.max.x), at)};
            pen_.canvas.line(part, pen_.colors.edge, pen_.px(1));
        }
    }

    /// Only where it does not touch the one before it.
    float drawName(std::size_t index, float end) const {
        const auto& name = chart_.parts[index].name;
        const float wide = pen_.canvas.textSize(TextStyle::Tiny, name).x;
        const float left = std::round(column(index).center().x - wide / 2);
        if (left < end + pen_.px(6))
            return end;
        pen_.canvas.text({left, plot_.max.y + pen_.px(8)}, TextStyle::Tiny, pen_.colors.ink2, name);
        return left + wide;
    }

    void drawPoint(std::size_t index, bool marked) const {
        const auto& part = chart_.parts[index];
        const float x = std::round(column(index).center().x);
        const float radius = pen_.px(std::min(dot, column(index).width() / pen_.scale / 3));
        const std::array down{ImVec2(x, y(std::min<double>(part.high, Level::highest))),
                              ImVec2(x, y(std::max<double>(part.low, Level::lowest)))};
        pen_.canvas.line(down, pen_.colors.leaf, pen_.px(2));
        const ImVec2 center(x, y(part.mean));
        if (marked)
            pen_.canvas.disc(center, radius + pen_.px(4), faded(pen_.colors.leaf, 0.2F));
        pen_.canvas.disc(center, radius, pen_.colors.leaf);
    }

    const ChartPen& pen_;
    const PartChart& chart_;
    Box box_;
    Box plot_;
};

} // namespace

void drawPartChart(const ChartPen& pen, const PartChart& chart, const Box& box,
                   std::optional<std::size_t> marked) {
    PartPlot(pen, chart, box).draw(marked);
}

PartEvent partChart(const Theme& theme, const char* id, const PartChart& chart,
                    std::optional<std::size_t>& cursor, ImVec2 size) {
    ScreenCanvas canvas(*ImGui::GetWindowDrawList(), theme);
    const auto pen = canvas.pen();
    const Box box = Box::at(here(), size);
    const Box plot = plotOf(pen, box);
    const PartPlot drawing(pen, chart, box);
    const auto touched =
        touch(theme, id, {plot.width(), box.height()}, {.place = ImVec2(plot.min.x, box.min.y)});
    const auto count = chart.parts.size();
    PartEvent event;
    if (count > 0 && touched.hovered) {
        const float share = (ImGui::GetIO().MousePos.x - plot.min.x) / plot.width();
        event.shown =
            std::min(static_cast<std::size_t>(std::max(0.0F, share) * static_cast<float>(count)), count - 1);
    } else if (count > 0 && touched.ring) {
        auto at = std::min(cursor.value_or(0), count - 1);
        if (keyPressedOn(touched.id, ImGuiKey_RightArrow, true))
            at = std::min(at + 1, count - 1);
        if (keyPressedOn(touched.id, ImGuiKey_LeftArrow, true))
            at -= at > 0 ? 1 : 0;
        cursor = event.shown = at;
    }
    if (event.shown)
        event.box = drawing.column(*event.shown);
    if (touched.pressed && event.shown)
        event.chosen = cursor = event.shown;
    drawing.draw(event.shown);
    drawRing(theme, touched, corner::small);
    occupy(size);
    return event;
}

} // namespace tend::ui
