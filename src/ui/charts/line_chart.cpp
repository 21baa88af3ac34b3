#include "ui/charts/line_chart.hpp"

#include "ui/charts/screen_canvas.hpp"
#include "ui/charts/thinning.hpp"
#include "ui/widgets/flow.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <string>
#include <vector>

namespace tend::ui {
namespace {

using domain::Day;
using domain::DayValue;
using domain::Level;
using domain::MeanDay;

constexpr float axisWidth = 30, axisHeight = 30, above = 16, faceRadius = 8.5F, dotRadius = 2.6F;
constexpr float jitter = 7.5F;   ///< px up and down, so that days that are alike can be told apart
constexpr float dotsFrom = 1.2F; ///< px a day; nearer together they are lines
constexpr int leastDays = 28;

/// The same for a day each time, between -1 and 1.
float jitterOf(Day day) {
    auto mixed = static_cast<std::uint32_t>(static_cast<int>(timeOf(day))) * 2654435761U;
    mixed ^= mixed >> 15U;
    constexpr std::uint32_t parts = 1024;
    return static_cast<float>(mixed % parts) / (parts / 2.0F) - 1;
}

class LinePlot {
  public:
    LinePlot(const ChartPen& pen, const LineChart& chart, const Box& box, const TimeSpan& shown)
        : pen_(pen), chart_(chart), box_(box),
          plot_(plotOf(pen, box)), scale_{shown, plot_.min.x, plot_.max.x} {}

    void draw(std::optional<Day> marked) const {
        drawLevels();
        drawTimeAxis(pen_, scale_, plot_.max.y + pen_.px(axisHeight - 16), chart_.weekStart);
        drawDays();
        drawMeans();
        if (marked)
            drawMark(*marked);
    }

  private:
    bool hundredths() const { return chart_.axis == LineAxis::Hundredths; }

    double lowest() const { return hundredths() ? 0 : Level::lowest; }

    double highest() const { return hundredths() ? 1 : Level::highest; }

    float y(double value) const {
        const double share = (value - lowest()) / (highest() - lowest());
        return plot_.max.y - static_cast<float>(share) * plot_.height();
    }

    void drawLevels() const {
        constexpr int steps = 4;
        for (int step = 0; step <= steps; ++step) {
            const double value = lowest() + (highest() - lowest()) * step / steps;
            const float at = std::round(y(value));
            const std::array across{ImVec2(plot_.min.x, at + 0.5F), ImVec2(plot_.max.x, at + 0.5F)};
            pen_.canvas.line(across, pen_.colors.hair, pen_.px(1));
            if (chart_.axis == LineAxis::Moods)
                pen_.canvas.face({box_.min.x + pen_.px(faceRadius), at}, pen_.px(faceRadius),
                                 *Level::from(static_cast<int>(value)));
            else if (!hundredths() || step % 2 == 0)
                drawNumber(std::to_string(static_cast<int>(hundredths() ? value * 100 : value)), at);
        }
    }

    void drawNumber(const std::string& number, float middle) const {
        const auto size = pen_.canvas.textSize(TextStyle::Tiny, number);
        pen_.canvas.text({plot_.min.x - pen_.px(8) - size.x, middle - size.y / 2}, TextStyle::Tiny,
                         pen_.colors.ink2, number);
    }

    template <class Each>
    std::span<const Each> inSight(std::span<const Each> all) const {
        const auto first = dayAt(scale_.shown.first) - 1, last = dayAt(scale_.shown.last) + 1;
        const auto from = std::ranges::lower_bound(all, first, {}, &Each::day);
        const auto to = std::ranges::upper_bound(all, last, {}, &Each::day);
        return {from, to};
    }

    /// Only those whose middle is in the plot.
    bool inside(float x) const { return x >= plot_.min.x - 0.5F && x <= plot_.max.x + 0.5F; }

    void drawDays() const {
        const auto days = inSight(chart_.days);
        if (scale_.pxPerDay() < pen_.px(dotsFrom))
            return drawRanges(days);
        for (const auto& [day, value] : days) {
            const float x = scale_.x(day);
            if (!inside(x))
                continue;
            const auto level = static_cast<std::size_t>(std::clamp(std::lround(value), 1L, 5L) - 1);
            const ImVec2 at(x, y(value) + pen_.px(jitter) * jitterOf(day));
            const auto& mood = pen_.colors.moods.at(level);
            const bool moods = chart_.axis == LineAxis::Moods;
            const ImU32 fill = moods ? mood.fill : pen_.colors.care.at(level);
            pen_.canvas.disc(at, pen_.px(dotRadius), fill);
            pen_.canvas.ring(at, pen_.px(dotRadius), moods ? mood.edge : pen_.colors.careEdge, 1);
        }
    }

    /// Between which values the days of each px column lie.
    void drawRanges(std::span<const DayValue> days) const {
        std::vector<ImVec2> points;
        points.reserve(days.size());
        for (const auto& [day, value] : days)
            if (const float x = scale_.x(day); inside(x))
                points.emplace_back(x, y(value));
        for (const auto& column : columnSpans(points))
            pen_.canvas.fill(
                {{column.x - 0.5F, column.top - pen_.px(1)}, {column.x + 0.5F, column.bottom + pen_.px(1)}},
                faded(pen_.colors.none, 0.55F), 0);
    }

    void drawMeans() const {
        const auto means = inSight(chart_.means);
        std::size_t from = 0;
        for (std::size_t i = 1; i <= means.size(); ++i) {
            if (i < means.size() && means[i].day - means[i - 1].day == 1)
                continue;
            drawRun(means.subspan(from, i - from));
            from = i;
        }
    }

    void drawRun(std::span<const MeanDay> run) const {
        std::vector<ImVec2> line, upper, lower;
        const auto add = [&](const MeanDay& mean) {
            const float x = scale_.x(mean.day);
            if (!inside(x))
                return;
            line.emplace_back(x, y(mean.mean));
            upper.emplace_back(x, y(std::min(mean.high, highest())));
            lower.emplace_back(x, y(std::max(mean.low, lowest())));
        };
        std::ranges::for_each(run, add);
        if (chart_.banded)
            drawBand(upper, lower);
        if (line.size() == 1)
            return pen_.canvas.disc(line.front(), pen_.px(1.6F), pen_.colors.act);
        const auto few = thinned(line);
        if (few.size() < 2)
            return;
        pen_.canvas.line(few, pen_.colors.sheet, pen_.px(4.5F));
        pen_.canvas.line(few, pen_.colors.act, pen_.px(2.5F));
    }

    void drawBand(std::span<const ImVec2> upper, std::span<const ImVec2> lower) const {
        const ImU32 tint = faded(pen_.colors.act, 0.13F);
        const auto highest = columnSpans(upper), lowest = columnSpans(lower);
        if (highest.size() == upper.size())
            return pen_.canvas.band(upper, lower, tint);
        std::vector<ImVec2> top, bottom;
        for (std::size_t i = 0; i < highest.size(); ++i) {
            top.emplace_back(highest[i].x, highest[i].top);
            bottom.emplace_back(lowest[i].x, lowest[i].bottom);
        }
        pen_.canvas.band(top, bottom, tint);
    }

    void drawMark(Day day) const {
        const float x = std::round(scale_.x(day));
        if (!inside(x))
            return;
        const std::array down{ImVec2(x + 0.5F, plot_.min.y - pen_.px(above / 2)),
                              ImVec2(x + 0.5F, plot_.max.y)};
        pen_.canvas.line(down, pen_.colors.ink2, pen_.px(1));
        const auto mean = std::ranges::lower_bound(chart_.means, day, {}, &MeanDay::day);
        if (mean == chart_.means.end() || mean->day != day)
            return;
        const ImVec2 at(x + 0.5F, y(mean->mean));
        pen_.canvas.disc(at, pen_.px(7.5F), pen_.colors.sheet);
        pen_.canvas.disc(at, pen_.px(5.5F), pen_.colors.act);
    }

    const ChartPen& pen_;
    const LineChart& chart_;
    Box box_;
    Box plot_;
    TimeScale scale_;
};

} // namespace

Box plotOf(const ChartPen& pen, const Box& box) {
    return {{std::round(box.min.x + pen.px(axisWidth)), std::round(box.min.y + pen.px(above))},
            {std::round(box.max.x - pen.px(4)), std::round(box.max.y - pen.px(axisHeight))}};
}

domain::DaySpan daysOf(const LineChart& chart) {
    Day first = chart.today, last = chart.today;
    const auto reach = [&](const auto& all) {
        if (all.empty())
            return;
        first = std::min(first, all.front().day);
        last = std::max(last, all.back().day);
    };
    reach(chart.days);
    reach(chart.means);
    return {std::min(first, last - (leastDays - 1)), last};
}

void drawLineChart(const ChartPen& pen, const LineChart& chart, const Box& box, const TimeSpan& shown,
                   std::optional<Day> marked) {
    LinePlot(pen, chart, box, shown).draw(marked);
}

TimeTouch lineChart(const Theme& theme, const char* id, const LineChart& chart, TimeView& view, ImVec2 size,
                    int days) {
    const Box box = Box::at(here(), size);
    ScreenCanvas canvas(*ImGui::GetWindowDrawList(), theme);
    const auto pen = canvas.pen();
    const auto bounds = timeOf(daysOf(chart));
    // The touch reaches from the plot's top to the dates, for fingers and for what lies at the edges.
    const Box plot = plotOf(pen, box);
    const Box reach{{plot.min.x, box.min.y}, {plot.max.x, plot.max.y + theme.px(8)}};
    const auto follow = followTime(theme, id, reach, view, bounds, {bounds.last - days, bounds.last});
    drawLineChart(pen, chart, box, *view.shown, follow.shown);
    if (follow.touched.ring)
        drawRing(theme, follow.touched, corner::small);
    occupy(size);
    return follow;
}

} // namespace tend::ui
