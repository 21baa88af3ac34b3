#include "ui/charts/month_bars.hpp"

#include "ui/charts/screen_canvas.hpp"
#include "ui/widgets/flow.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace tend::ui {
namespace {

using domain::Day;

constexpr float plotHeight = 190, axisWidth = 44, axisHeight = 24, above = 8, legendHeight = 28;
constexpr float leastBar = 7; ///< px from one bar to the next
constexpr int monthsOfAYear = 12;

Day monthOf(int index) {
    return *Day::from(index / monthsOfAYear, static_cast<unsigned>(index % monthsOfAYear) + 1, 1);
}

int indexOf(Day day) {
    return day.year() * monthsOfAYear + static_cast<int>(day.month()) - 1;
}

/// How many months stand together in one bar.
int togetherAt(float pxAMonth) {
    for (const int months : {1, 3, 12, 24, 60, 120})
        if (pxAMonth * static_cast<float>(months) >= leastBar)
            return months;
    return 240;
}

/// Where the numbers beside the bars end, and how many steps lead there.
struct Scale {
    double highest;
    int steps;
};

/// The next round number, in steps that are whole.
Scale scaleTo(double value) {
    constexpr int few = 5;
    if (value <= few)
        return {std::max(1.0, std::ceil(value)), std::max(1, static_cast<int>(std::ceil(value)))};
    const double size = std::pow(10, std::floor(std::log10(value)));
    constexpr std::array rounds{Scale{1, 5}, Scale{1.5, 3}, Scale{2, 4}, Scale{2.5, 5}, Scale{3, 3},
                                Scale{4, 4}, Scale{5, 5},   Scale{6, 3}, Scale{8, 4},   Scale{10, 5}};
    for (const auto& [times, steps] : rounds) {
        const double highest = times * size;
        if (highest >= value && std::fmod(highest, steps) == 0)
            return {highest, steps};
    }
    return {value, 1};
}

struct Bar {
    domain::DaySpan days;
    std::array<double, 3> parts{};

    double all() const { return parts[0] + parts[1] + parts[2]; }
};

class MonthPlot {
  public:
    MonthPlot(const ChartPen& pen, const MonthBars& bars, const Box& box, const TimeSpan& shown)
        : pen_(pen), bars_(bars),
          box_(box), plot_{{std::round(box.min.x + pen.px(axisWidth)), std::round(box.min.y + pen.px(above))},
                           {box.max.x, std::round(box.min.y + pen.px(above + plotHeight))}},
          scale_{shown, plot_.min.x, plot_.max.x} {
        constexpr float daysAMonth = 30.4F;
        gather(togetherAt(scale_.pxPerDay() * daysAMonth / pen.scale));
        double most = 0;
        for (const auto& bar : seen_)
            most = std::max(most, bar.all());
        axis_ = scaleTo(most);
    }

    void draw(std::optional<Day> marked) const {
        drawNumbers();
        for (const auto& bar : seen_)
            drawBar(bar, marked && bar.days.contains(*marked));
        drawTimeAxis(pen_, scale_, plot_.max.y + pen_.px(6), 0);
        drawLegend();
    }

    const Bar* barOn(Day day) const {
        const auto found =
            std::ranges::find_if(seen_, [day](const Bar& bar) { return bar.days.contains(day); });
        return found == seen_.end() ? nullptr : &*found;
    }

    Box plot() const { return plot_; }

  private:
    void gather(int together) {
        for (const auto& month : bars_.months) {
            const int from = indexOf(month.month) / together * together;
            const Day first = monthOf(from);
            if (timeOf(monthOf(from + together)) <= scale_.shown.first || timeOf(first) >= scale_.shown.last)
                continue;
            if (seen_.empty() || seen_.back().days.first != first)
                seen_.push_back({{first, monthOf(from + together) - 1}});
            for (std::size_t i = 0; i < month.parts.size(); ++i)
                seen_.back().parts.at(i) += month.parts.at(i);
        }
    }

    float y(double value) const {
        return plot_.max.y - static_cast<float>(value / axis_.highest) * plot_.height();
    }

    void drawNumbers() const {
        for (int step = 0; step <= axis_.steps; ++step) {
            const double value = axis_.highest * step / axis_.steps;
            const float at = std::round(y(value));
            const std::array across{ImVec2(plot_.min.x, at + 0.5F), ImVec2(plot_.max.x, at + 0.5F)};
            pen_.canvas.line(across, pen_.colors.hair, pen_.px(1));
            const auto words = std::to_string(std::lround(value));
            const auto size = pen_.canvas.textSize(TextStyle::Tiny, words);
            pen_.canvas.text({plot_.min.x - pen_.px(8) - size.x, at - size.y / 2}, TextStyle::Tiny,
                             pen_.colors.ink2, words);
        }
    }

    struct Tone {
        ImU32 fill, edge;
    };

    /// The first full, the second an outline, the third a light one: told apart without any colour.
    Tone toneOf(std::size_t part) const {
        const auto& colors = pen_.colors;
        return part == 0   ? Tone{colors.people, colors.people}
               : part == 1 ? Tone{colors.peopleFill, colors.people}
                           : Tone{colors.sheet, colors.people};
    }

    void drawBar(const Bar& bar, bool marked) const {
        const float left = std::round(std::max(plot_.min.x, scale_.x(timeOf(bar.days.first))));
        const float right = std::round(std::min(plot_.max.x, scale_.x(timeOf(bar.days.last) + 1)));
        const float space = std::min(pen_.px(4), (right - left) / 4);
        if (marked)
            pen_.canvas.fill({{left, plot_.min.y}, {right, plot_.max.y}}, faded(pen_.colors.none, 0.25F), 0);
        double under = 0;
        for (std::size_t i = 0; i < bar.parts.size(); ++i) {
            if (bar.parts.at(i) <= 0)
                continue;
            const Box part{{left + space / 2, std::round(y(under + bar.parts.at(i)))},
                           {right - space / 2, std::round(y(under))}};
            const auto tone = toneOf(i);
            pen_.canvas.fill(part, tone.fill, 0);
            pen_.canvas.frame(part, tone.edge, 0, pen_.px(1));
            under += bar.parts.at(i);
        }
    }

    void drawLegend() const {
        if (bars_.parts[1].empty())
            return;
        constexpr float side = 12;
        float x = plot_.min.x;
        const float top = plot_.max.y + pen_.px(axisHeight + 8);
        for (std::size_t i = 0; i < bars_.parts.size(); ++i) {
            const auto words = bars_.parts.at(i);
            const auto size = pen_.canvas.textSize(TextStyle::Tiny, words);
            const Box square = Box::at({std::round(x), std::round(top + (size.y - pen_.px(side)) / 2)},
                                       {pen_.px(side), pen_.px(side)});
            if (words.empty() || square.max.x + pen_.px(6) + size.x > box_.max.x)
                break;
            pen_.canvas.fill(square, toneOf(i).fill, pen_.px(3));
            pen_.canvas.frame(square, toneOf(i).edge, pen_.px(3), pen_.px(1));
            pen_.canvas.text({square.max.x + pen_.px(6), top}, TextStyle::Tiny, pen_.colors.ink2, words);
            x = square.max.x + pen_.px(22) + size.x;
        }
    }

    const ChartPen& pen_;
    const MonthBars& bars_;
    Box box_;
    Box plot_;
    TimeScale scale_;
    std::vector<Bar> seen_{};
    Scale axis_{1, 1};
};

} // namespace

float monthBarsHeight(const ChartPen& pen, const MonthBars& bars) {
    return pen.px(above + plotHeight + axisHeight + (bars.parts[1].empty() ? 0 : legendHeight));
}

void drawMonthBars(const ChartPen& pen, const MonthBars& bars, const Box& box, const TimeSpan& shown,
                   std::optional<Day> marked) {
    MonthPlot(pen, bars, box, shown).draw(marked);
}

domain::DaySpan daysOf(const MonthBars& bars) {
    const int last = indexOf(bars.today);
    const int first = bars.months.empty() ? last : indexOf(bars.months.front().month);
    return {monthOf(std::min(first, last - monthsOfAYear + 1)), monthOf(last + 1) - 1};
}

MonthBarsEvent monthBars(const Theme& theme, const char* id, const MonthBars& bars, TimeView& view,
                         float width) {
    ScreenCanvas canvas(*ImGui::GetWindowDrawList(), theme);
    const auto pen = canvas.pen();
    const Box box = Box::at(here(), {theme.px(width), monthBarsHeight(pen, bars)});
    const auto bounds = timeOf(daysOf(bars));
    const Box reach{{box.min.x + pen.px(axisWidth), box.min.y},
                    {box.max.x, box.min.y + pen.px(above + plotHeight)}};
    const double start = timeOf(monthOf(indexOf(bars.today) - 2 * monthsOfAYear + 1));
    MonthBarsEvent event{followTime(theme, id, reach, view, bounds, {start, bounds.last})};
    const MonthPlot plot(pen, bars, box, *view.shown);
    plot.draw(event.time.shown);
    if (event.time.shown)
        if (const auto* bar = plot.barOn(*event.time.shown)) {
            event.shown = bar->days;
            event.parts = bar->parts;
        }
    drawRing(theme, event.time.touched, corner::small);
    occupy(box.size());
    return event;
}

} // namespace tend::ui
