#include "ui/charts/interval_chart.hpp"

#include "ui/charts/screen_canvas.hpp"
#include "ui/widgets/flow.hpp"
#include "ui/widgets/touch.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace tend::ui {
namespace {

constexpr float rowHeight = 39, axisHeight = 24, endHeight = 16, dot = 5, gap = 16, leastPlot = 96;

/// As far as any interval goes, and a little further; the same to both sides.
double reachOf(const IntervalChart& chart) {
    constexpr double least = 0.1, more = 1.1;
    double reach = least;
    for (const auto& row : chart.rows)
        reach = std::max({reach, std::abs(row.low), std::abs(row.high)});
    return reach * more;
}

/// Whether what the axis says at its ends has to stand in two lines.
bool endsOver(const ChartPen& pen, const IntervalChart& chart, float width) {
    const auto wide = [&](std::string_view words) { return pen.canvas.textSize(TextStyle::Tiny, words).x; };
    return wide(chart.lower) + wide(chart.higher) + pen.px(8) > width;
}

class IntervalPlot {
  public:
    IntervalPlot(const ChartPen& pen, const IntervalChart& chart, const Box& box)
        : pen_(pen), chart_(chart), box_(box), reach_(reachOf(chart)) {
        float names = 0;
        for (const auto& row : chart.rows)
            names = std::max({names, pen.canvas.textSize(TextStyle::Label, row.name).x,
                              pen.canvas.textSize(TextStyle::Tiny, row.line).x});
        const float most = box.width() - pen.px(leastPlot + gap);
        left_ = box.min.x + std::min({names, most, box.width() * 0.56F}) + pen.px(gap);
    }

    void draw(std::optional<std::size_t> marked) const {
        const float bottom = box_.min.y + pen_.px(rowHeight) * float(chart_.rows.size());
        const float zero = std::round(x(0)) + 0.5F;
        const std::array down{ImVec2(zero, box_.min.y), ImVec2(zero, bottom)};
        pen_.canvas.line(down, pen_.colors.none, pen_.px(1.5F));
        for (std::size_t i = 0; i < chart_.rows.size(); ++i)
            drawRow(chart_.rows[i], box_.min.y + pen_.px(rowHeight) * float(i), marked == i);
        drawEnds(bottom + pen_.px(8));
    }

    float namesWidth() const { return left_ - box_.min.x - pen_.px(gap); }

  private:
    float x(double value) const {
        return left_ + static_cast<float>((value / reach_ + 1) / 2) * (box_.max.x - left_);
    }

    /// Cut where it is longer than its room, at a space where there is one.
    std::string fitting(TextStyle style, const std::string& words) const {
        if (pen_.canvas.textSize(style, words).x <= namesWidth())
            return words;
        std::string kept = words;
        while (!kept.empty() && pen_.canvas.textSize(style, kept + "…").x > namesWidth()) {
            kept.pop_back();
            while (!kept.empty() && (static_cast<unsigned char>(kept.back()) & 0xC0U) == 0x80U)
                kept.pop_back();
            if (!kept.empty() && static_cast<unsigned char>(kept.back()) >= 0xC0U)
                kept.pop_back();
        }
        return kept + "…";
    }

    void drawRow(const IntervalRow& row, float top, bool marked) const {
        const auto& colors = pen_.colors;
        pen_.canvas.text({box_.min.x, top}, TextStyle::Label, colors.ink,
                         fitting(TextStyle::Label, row.name));
        pen_.canvas.text({box_.min.x, top + pen_.px(18)}, TextStyle::Tiny, colors.ink2,
                         fitting(TextStyle::Tiny, row.line));
        const float middle = std::round(top + pen_.px(17));
        const ImU32 ink = row.clear ? colors.leaf : colors.ink3;
        const std::array across{ImVec2(x(row.low), middle), ImVec2(x(row.high), middle)};
        pen_.canvas.line(across, ink, pen_.px(2));
        const ImVec2 center(x(row.value), middle);
        if (marked)
            pen_.canvas.disc(center, pen_.px(dot + 4), faded(ink, 0.2F));
        pen_.canvas.disc(center, pen_.px(dot), row.clear ? ink : colors.sheet);
        if (!row.clear)
            pen_.canvas.ring(center, pen_.px(dot), ink, pen_.px(1.5F));
    }

    float wide(std::string_view words) const { return pen_.canvas.textSize(TextStyle::Tiny, words).x; }

    /// The ends stand where the axis ends; the lower one further left where the other needs its room, and
    /// over it where even that is too little. The middle is left out where it has none.
    void drawEnds(float top) const {
        const auto write = [&](std::string_view words, float left, float down = 0) {
            pen_.canvas.text({left, top + down}, TextStyle::Tiny, pen_.colors.ink2, words);
        };
        const float apart = pen_.px(8);
        const float higher = box_.max.x - wide(chart_.higher);
        if (endsOver(pen_, chart_, box_.width())) {
            write(chart_.lower, box_.min.x);
            return write(chart_.higher, std::max(box_.min.x, higher), pen_.px(endHeight));
        }
        const float lower = std::min(left_, higher - apart - wide(chart_.lower));
        write(chart_.lower, lower);
        write(chart_.higher, higher);
        const float same = x(0) - wide(chart_.same) / 2;
        if (same >= lower + wide(chart_.lower) + apart && same + wide(chart_.same) + apart <= higher)
            write(chart_.same, same);
    }

    const ChartPen& pen_;
    const IntervalChart& chart_;
    Box box_;
    double reach_;
    float left_;
};

} // namespace

float intervalChartHeight(const ChartPen& pen, const IntervalChart& chart, float width) {
    const float more = endsOver(pen, chart, width) ? pen.px(endHeight) : 0;
    return pen.px(rowHeight) * static_cast<float>(chart.rows.size()) + pen.px(axisHeight) + more;
}

void drawIntervalChart(const ChartPen& pen, const IntervalChart& chart, const Box& box,
                       std::optional<std::size_t> marked) {
    IntervalPlot(pen, chart, box).draw(marked);
}

IntervalEvent intervalChart(const Theme& theme, const char* id, const IntervalChart& chart,
                            std::optional<std::size_t>& cursor, float width) {
    ScreenCanvas canvas(*ImGui::GetWindowDrawList(), theme);
    const auto pen = canvas.pen();
    const Box box = Box::at(here(), {theme.px(width), intervalChartHeight(pen, chart, theme.px(width))});
    const auto touched = touch(theme, id, box.size(), {.place = box.min});
    const std::size_t last = chart.rows.empty() ? 0 : chart.rows.size() - 1;
    IntervalEvent event;
    if (!chart.rows.empty() && touched.hovered) {
        const float row = (ImGui::GetIO().MousePos.y - box.min.y) / pen.px(rowHeight);
        if (row >= 0 && row < float(chart.rows.size()))
            event.shown = static_cast<std::size_t>(row);
    } else if (!chart.rows.empty() && touched.ring) {
        auto at = std::min(cursor.value_or(0), last);
        if (keyPressedOn(touched.id, ImGuiKey_DownArrow, true))
            at = std::min(at + 1, last);
        if (keyPressedOn(touched.id, ImGuiKey_UpArrow, true))
            at -= at > 0 ? 1 : 0;
        cursor = at;
        event.shown = at;
    }
    drawIntervalChart(pen, chart, box, event.shown);
    if (event.shown)
        event.box = Box::at({box.min.x, box.min.y + pen.px(rowHeight) * float(*event.shown)},
                            {box.width(), pen.px(rowHeight)});
    drawRing(theme, touched, corner::small);
    occupy(box.size());
    return event;
}

} // namespace tend::ui
