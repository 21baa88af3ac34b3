#include "ui/charts/timeline_chart.hpp"

#include "ui/charts/screen_canvas.hpp"
#include "ui/widgets/flow.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace tend::ui {
namespace {

using domain::Day;
using domain::Run;

constexpr float rowHeight = 36, nameHeight = 18, barHeight = 10, axisHeight = 24;
constexpr int leastDays = 28;

/// Bars nearer together than a px are drawn as one, so that a century is no more work than a week.
class TimelinePlot {
  public:
    TimelinePlot(const ChartPen& pen, const TimelineChart& chart, const Box& box, const TimeSpan& shown)
        : pen_(pen), chart_(chart), box_(box), scale_{shown, box.min.x, box.max.x} {}

    void draw(std::optional<Day> marked) const {
        for (std::size_t i = 0; i < chart_.rows.size(); ++i)
            drawRow(chart_.rows[i], box_.min.y + pen_.px(rowHeight) * static_cast<float>(i));
        const float bottom = box_.min.y + pen_.px(rowHeight) * static_cast<float>(chart_.rows.size());
        drawTimeAxis(pen_, scale_, bottom + pen_.px(4), chart_.weekStart);
        if (!marked)
            return;
        const float x = std::round(scale_.x(*marked)) + 0.5F;
        if (x < box_.min.x || x > box_.max.x)
            return;
        const std::array down{ImVec2(x, box_.min.y), ImVec2(x, bottom)};
        pen_.canvas.line(down, pen_.colors.ink2, pen_.px(1));
    }

  private:
    void drawRow(const TimelineRow& row, float top) const {
        pen_.canvas.text({box_.min.x, top}, TextStyle::Small, pen_.colors.ink, row.name);
        const float y = std::round(top + pen_.px(nameHeight + 2));
        const float middle = std::round(y + pen_.px(barHeight) / 2) + 0.5F;
        const std::array across{ImVec2(box_.min.x, middle), ImVec2(box_.max.x, middle)};
        pen_.canvas.line(across, pen_.colors.hair, pen_.px(1));
        const auto from = std::ranges::lower_bound(row.runs, dayAt(scale_.shown.first), {},
                                                   [](const Run& run) { return run.span.last; });
        std::optional<Box> bar;
        bool alive = false;
        for (auto run = from; run != row.runs.end() && timeOf(run->span.first) < scale_.shown.last; ++run) {
            const float left = std::max(box_.min.x, scale_.x(timeOf(run->span.first)));
            const float right = std::min(box_.max.x, scale_.x(timeOf(run->span.last) + 1));
            const bool now = row.current && std::next(run) == row.runs.end();
            if (bar && left - bar->max.x < 1 && now == alive) {
                bar->max.x = std::max(bar->max.x, right);
                continue;
            }
            if (bar)
                drawBar(*bar, alive);
            bar = Box{{left, y}, {std::max(right, left + 1), y + pen_.px(barHeight)}};
            alive = now;
        }
        if (bar)
            drawBar(*bar, alive);
    }

    void drawBar(const Box& bar, bool alive) const {
        const float radius = std::min(pen_.px(4), bar.width() / 2);
        pen_.canvas.fill(bar, alive ? pen_.colors.leaf : pen_.colors.leafLine, radius);
        if (!alive && (pen_.colors.outline & IM_COL32_A_MASK) != 0)
            pen_.canvas.frame(bar, pen_.colors.leaf, radius, pen_.px(1));
    }

    const ChartPen& pen_;
    const TimelineChart& chart_;
    Box box_;
    TimeScale scale_;
};

} // namespace

float timelineHeight(const ChartPen& pen, const TimelineChart& chart) {
    return pen.px(rowHeight) * static_cast<float>(chart.rows.size()) + pen.px(axisHeight);
}

void drawTimeline(const ChartPen& pen, const TimelineChart& chart, const Box& box, const TimeSpan& shown,
                  std::optional<Day> marked) {
    TimelinePlot(pen, chart, box, shown).draw(marked);
}

domain::DaySpan daysOf(const TimelineChart& chart) {
    Day first = chart.today;
    for (const auto& row : chart.rows)
        if (!row.runs.empty())
            first = std::min(first, row.runs.front().span.first);
    return {std::min(first, chart.today - (leastDays - 1)), chart.today};
}

const Run* runOn(const TimelineRow& row, Day day) {
    const auto run =
        std::ranges::lower_bound(row.runs, day, {}, [](const Run& each) { return each.span.last; });
    return run != row.runs.end() && run->span.contains(day) ? &*run : nullptr;
}

TimelineEvent timelineChart(const Theme& theme, const char* id, const TimelineChart& chart, TimeView& view,
                            float width, int days) {
    ScreenCanvas canvas(*ImGui::GetWindowDrawList(), theme);
    const auto pen = canvas.pen();
    const Box box = Box::at(here(), {theme.px(width), timelineHeight(pen, chart)});
    const auto bounds = timeOf(daysOf(chart));
    TimelineEvent event{followTime(theme, id, box, view, bounds, {bounds.last - days, bounds.last})};
    const float row = (ImGui::GetIO().MousePos.y - box.min.y) / pen.px(rowHeight);
    if (event.time.touched.hovered && row >= 0 && row < static_cast<float>(chart.rows.size()))
        event.row = static_cast<std::size_t>(row);
    drawTimeline(pen, chart, box, *view.shown, event.time.shown);
    drawRing(theme, event.time.touched, corner::small);
    occupy(box.size());
    return event;
}

} // namespace tend::ui
