#include "ui/charts/share_chart.hpp"

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

constexpr float rowHeight = 36, headHeight = 22, faceRadius = 11, barHeight = 16, apart = 12,
                numberWidth = 44;
constexpr std::size_t moods = 5;

bool compared(const ShareChart& chart) {
    return std::ranges::any_of(chart.rows, [](const ShareRow& row) { return row.earlier.has_value(); });
}

/// Bright on top, as on the axis of the line.
std::size_t lineOf(std::size_t mood) {
    return moods - 1 - mood;
}

class SharePlot {
  public:
    SharePlot(const ChartPen& pen, const ShareChart& chart, const Box& box)
        : pen_(pen), chart_(chart), box_(box), top_(box.min.y + (compared(chart) ? pen.px(headHeight) : 0)) {
        float changes = compared(chart) ? width(TextStyle::Tiny, chart.changeHead) : 0;
        double most = 0;
        for (const auto& row : chart.rows) {
            changes = std::max(changes, width(TextStyle::TinyMedium, row.change));
            most = std::max({most, row.share, row.earlier.value_or(0)});
        }
        changes_ = changes > 0 && changes + pen.px(160) < box.width() ? changes + pen.px(apart) : 0;
        left_ = box.min.x + pen.px(2 * faceRadius + apart);
        const float room = box.max.x - left_ - changes_ - pen.px(numberWidth);
        perShare_ = most > 0 ? room / static_cast<float>(most) : 0;
    }

    void draw(std::optional<std::size_t> marked) const {
        if (changes_ > 0)
            pen_.canvas.text({box_.max.x - width(TextStyle::Tiny, chart_.changeHead), box_.min.y},
                             TextStyle::Tiny, pen_.colors.ink2, chart_.changeHead);
        for (std::size_t mood = 0; mood < moods; ++mood)
            drawRow(mood, marked == mood);
    }

    Box row(std::size_t mood) const {
        return Box::at({box_.min.x, top_ + pen_.px(rowHeight) * static_cast<float>(lineOf(mood))},
                       {box_.width(), pen_.px(rowHeight)});
    }

  private:
    float width(TextStyle style, std::string_view words) const {
        return pen_.canvas.textSize(style, words).x;
    }

    void drawRow(std::size_t mood, bool marked) const {
        const auto& held = chart_.rows.at(mood);
        const auto& tone = pen_.colors.moods.at(mood);
        const float middle = std::round(row(mood).center().y);
        pen_.canvas.face({box_.min.x + pen_.px(faceRadius), middle}, pen_.px(faceRadius),
                         *Level::from(static_cast<int>(mood) + 1));
        const float top = std::round(middle - pen_.px(barHeight / 2));
        const Box bar =
            Box::at({left_, top}, {static_cast<float>(held.share) * perShare_, pen_.px(barHeight)});
        if (held.share > 0) {
            const float radius = std::min(pen_.px(4), bar.width() / 2);
            pen_.canvas.fill(bar, tone.fill, radius);
            pen_.canvas.frame(bar, marked ? pen_.colors.ink : tone.edge, radius, pen_.px(1));
        }
        const auto number = std::to_string(std::lround(held.share * 100)) + " %";
        const auto size = pen_.canvas.textSize(TextStyle::TinyMedium, number);
        const float line = size.y;
        float left = bar.max.x + pen_.px(6);
        if (held.earlier) {
            const float at = std::round(left_ + static_cast<float>(*held.earlier) * perShare_) + 0.5F;
            const std::array down{ImVec2(at, top - pen_.px(4)), ImVec2(at, top + pen_.px(barHeight + 4))};
            pen_.canvas.line(down, pen_.colors.ink, pen_.px(2));
            if (at > left - pen_.px(6) && at < left + size.x + pen_.px(6)) // not through the number
                left = at + pen_.px(6);
        }
        pen_.canvas.text({left, middle - line / 2}, TextStyle::TinyMedium, pen_.colors.ink, number);
        if (changes_ > 0 && !held.change.empty())
            pen_.canvas.text({box_.max.x - width(TextStyle::TinyMedium, held.change), middle - line / 2},
                             held.clear ? TextStyle::TinyMedium : TextStyle::Tiny,
                             held.clear ? pen_.colors.leaf : pen_.colors.ink2, held.change);
    }

    const ChartPen& pen_;
    const ShareChart& chart_;
    Box box_;
    float top_;
    float left_ = 0, perShare_ = 0, changes_ = 0;
};

} // namespace

float shareChartHeight(const ChartPen& pen, const ShareChart& chart) {
    return pen.px(rowHeight) * static_cast<float>(moods) + (compared(chart) ? pen.px(headHeight) : 0);
}

void drawShareChart(const ChartPen& pen, const ShareChart& chart, const Box& box,
                    std::optional<std::size_t> marked) {
    SharePlot(pen, chart, box).draw(marked);
}

ShareEvent shareChart(const Theme& theme, const char* id, const ShareChart& chart,
                      std::optional<std::size_t>& cursor, float width) {
    ScreenCanvas canvas(*ImGui::GetWindowDrawList(), theme);
    const auto pen = canvas.pen();
    const Box box = Box::at(here(), {theme.px(width), shareChartHeight(pen, chart)});
    const SharePlot plot(pen, chart, box);
    const auto touched = touch(theme, id, box.size(), {.place = box.min});
    ShareEvent event;
    if (touched.hovered) {
        for (std::size_t mood = 0; mood < moods; ++mood)
            if (plot.row(mood).contains(ImGui::GetIO().MousePos))
                event.shown = mood;
    } else if (touched.ring) {
        auto at = std::min(cursor.value_or(moods - 1), moods - 1);
        if (keyPressedOn(touched.id, ImGuiKey_UpArrow, true))
            at = std::min(at + 1, moods - 1);
        if (keyPressedOn(touched.id, ImGuiKey_DownArrow, true))
            at -= at > 0 ? 1 : 0;
        cursor = event.shown = at;
    }
    if (event.shown)
        event.box = plot.row(*event.shown);
    plot.draw(event.shown);
    drawRing(theme, touched, corner::small);
    occupy(box.size());
    return event;
}

} // namespace tend::ui
