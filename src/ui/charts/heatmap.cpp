#include "ui/charts/heatmap.hpp"

#include "base/tr.hpp"
#include "domain/check_in.hpp"
#include "ui/charts/heat_cells.hpp"
#include "ui/charts/screen_canvas.hpp"
#include "ui/theme/metrics.hpp"
#include "ui/widgets/day_words.hpp"
#include "ui/widgets/flow.hpp"
#include "ui/widgets/touch.hpp"

#include <imgui_internal.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <string>
#include <utility>
#include <vector>

namespace tend::ui {
namespace {

using base::tr;
using domain::CalendarKind;
using domain::Day;

constexpr float labels = 40, leastForLabels = 160; ///< in a narrower map nothing stands at the left

HeatGrid gridOf(const ChartPen& pen, const Heatmap& map, ImVec2 topLeft, float width) {
    const float left = width >= pen.px(leastForLabels) ? pen.px(labels) : 0;
    const ImVec2 origin(std::round(topLeft.x + left), std::round(topLeft.y + pen.px(HeatGrid::above)));
    return {map.shape,    {map.days.front().day, map.days.back().day}, origin, width - left, pen.scale,
            map.weekStart};
}

/// Everything of the map but what the owner does.
class Drawing {
  public:
    Drawing(const ChartPen& pen, const Heatmap& map, const HeatGrid& grid, float left)
        : pen_(pen), map_(map), grid_(grid), left_(left), named_(grid.origin().x - left > pen.px(1)) {}

    void draw() const {
        if (map_.shape == domain::CalendarShape::Months)
            drawMonthDays();
        else
            drawMonthNames();
        if (named_)
            drawSide();
        for (const auto& day : map_.days)
            if (const auto cell = grid_.cellOf(day.day); pen_.canvas.sees(cell))
                drawHeatCell(pen_, cell, day, map_.kind, map_.today);
    }

    void ring(Day day, ImU32 color, float away) const {
        if (!grid_.years().contains(day))
            return;
        const auto cell = grid_.cellOf(day).grown(std::round(pen_.px(away)));
        pen_.canvas.frame(cell, color, std::min(pen_.px(corner::cell + away), cell.height() / 2),
                          std::max(1.0F, std::round(pen_.px(2))));
    }

  private:
    void write(ImVec2 at, std::string_view words) const {
        pen_.canvas.text(at, TextStyle::Tiny, pen_.colors.ink2, words);
    }

    float widthOf(std::string_view words) const { return pen_.canvas.textSize(TextStyle::Tiny, words).x; }

    float lineHeight() const { return pen_.canvas.textSize(TextStyle::Tiny, "0").y; }

    /// Over the week in which it begins; at the beginning of a line the month that goes on there. What has no
    /// room is left out.
    void drawMonthNames() const {
        const int lines = map_.shape == domain::CalendarShape::Years ? 1 : grid_.blocks();
        const float end = grid_.origin().x + grid_.size().x;
        for (int block = 0; block < lines; ++block) {
            const Day opening = grid_.firstOf(block);
            const float top = grid_.at(HeatGrid::Place{block, 0, 0}).y - pen_.px(HeatGrid::above + 2);
            float taken = grid_.origin().x;
            const auto draw = [&](unsigned month, float x, float limit) {
                const float wide = widthOf(monthShort(month));
                if (x < taken || x + wide > limit)
                    return;
                write({x, top}, monthShort(month));
                taken = x + wide + pen_.px(4);
            };
            const auto begins = [&](unsigned month) { return *Day::from(opening.year(), month, 1); };
            const bool nextHere =
                opening.month() < 12 && grid_.placeOf(begins(opening.month() + 1)).block == block;
            draw(opening.month(), grid_.origin().x,
                 nextHere ? grid_.at(begins(opening.month() + 1)).x - pen_.px(4) : end);
            for (unsigned month = opening.month() + 1; month <= 12; ++month)
                if (grid_.placeOf(begins(month)).block == block)
                    draw(month, grid_.at(begins(month)).x, end);
        }
    }

    /// 1, 5, 10, ... over the days of the months.
    void drawMonthDays() const {
        for (const int day : {1, 5, 10, 15, 20, 25, 30}) {
            const auto words = std::to_string(day);
            const auto at = grid_.at(HeatGrid::Place{0, day - 1, 0});
            write({at.x + (grid_.cell().x - widthOf(words)) / 2, at.y - pen_.px(HeatGrid::above + 2)}, words);
        }
    }

    /// The names of weekdays, months or years.
    void drawSide() const {
        for (int block = 0; block < grid_.blocks(); ++block) {
            const auto beside = [&](int row, std::string_view words, float height) {
                const auto at = grid_.at(HeatGrid::Place{block, 0, row});
                write({left_, at.y + (height - lineHeight()) / 2}, words);
            };
            if (map_.shape == domain::CalendarShape::Years)
                beside(0, std::to_string(grid_.yearOf(block)), grid_.pitch().y * 7);
            else if (map_.shape == domain::CalendarShape::Months)
                for (unsigned month = 1; month <= 12; ++month)
                    beside(static_cast<int>(month) - 1, monthShort(month), grid_.cell().y);
            else
                for (int row = 0; row < 7; row += 2)
                    beside(row, weekdayShort((map_.weekStart + row) % 7), grid_.cell().y);
        }
    }

    const ChartPen& pen_;
    const Heatmap& map_;
    const HeatGrid& grid_;
    float left_;
    bool named_;
};

/// The same day of another month, or its last.
Day monthAway(Day day, int months) {
    const int index = day.year() * 12 + static_cast<int>(day.month()) - 1 + months;
    const auto month = static_cast<unsigned>(index % 12 + 1);
    auto length = day.dayOfMonth();
    while (!Day::from(index / 12, month, length))
        --length;
    return *Day::from(index / 12, month, length);
}

struct Step {
    ImGuiKey key;
    Day to;
};

/// The day the keyboard moves to, if a key says so.
std::optional<Day> movedBy(ImGuiID id, Day day, const HeatGrid& grid) {
    const bool months = grid.shape() == domain::CalendarShape::Months;
    const int page = grid.shape() == domain::CalendarShape::Years ? 12 : 0;
    const std::array steps{
        Step{ImGuiKey_UpArrow, months ? monthAway(day, -1) : day - 1},
        Step{ImGuiKey_DownArrow, months ? monthAway(day, 1) : day + 1},
        Step{ImGuiKey_LeftArrow, months ? day - 1 : day - 7},
        Step{ImGuiKey_RightArrow, months ? day + 1 : day + 7},
        Step{ImGuiKey_PageUp, page > 0 ? monthAway(day, page) : day - 28},
        Step{ImGuiKey_PageDown, page > 0 ? monthAway(day, -page) : day + 28},
        Step{ImGuiKey_Home, grid.years().first},
        Step{ImGuiKey_End, grid.years().last},
    };
    for (const auto& [key, to] : steps)
        if (keyPressedOn(id, key, true))
            return std::clamp(to, grid.years().first, grid.years().last);
    return std::nullopt;
}

/// A map of many lines may be higher than the window.
void showCell(const Theme& theme, const Box& cell) {
    const Box box = cell.grown(theme.px(20));
    ImGui::ScrollToRect(ImGui::GetCurrentWindow(), ImRect(box.min, box.max),
                        ImGuiScrollFlags_KeepVisibleEdgeY);
}

} // namespace

float heatmapHeight(const ChartPen& pen, const Heatmap& map, float width) {
    return pen.px(HeatGrid::above) + gridOf(pen, map, {}, width).size().y + pen.px(3);
}

void drawHeatmap(const ChartPen& pen, const Heatmap& map, const Box& box, std::optional<Day> marked) {
    const auto grid = gridOf(pen, map, box.min, box.width());
    const Drawing drawing(pen, map, grid, box.min.x);
    drawing.draw();
    drawing.ring(map.today, pen.colors.act, 2);
    if (marked)
        drawing.ring(*marked, pen.colors.ink2, 1);
}

HeatmapEvent heatmap(const Theme& theme, const char* id, const Heatmap& map, HeatmapState& state,
                     float width) {
    if (map.days.empty())
        return {};
    ScreenCanvas canvas(*ImGui::GetWindowDrawList(), theme);
    const auto pen = canvas.pen();
    const ImVec2 topLeft = here();
    const float wide = width > 0 ? theme.px(width) : roomLeft();
    const auto grid = gridOf(pen, map, topLeft, wide);
    const auto& years = grid.years();
    const auto touched = touch(theme, id, grid.size(), {.place = grid.origin()});
    state.cursor =
        std::clamp(state.cursor.value_or(std::min(map.today, years.last)), years.first, years.last);
    if (const auto to = movedBy(touched.id, *state.cursor, grid)) {
        state.cursor = *to;
        showCell(theme, grid.cellOf(*to));
    }
    HeatmapEvent event;
    if (touched.hovered)
        event.shown = grid.nearest(ImGui::GetIO().MousePos, theme.px(4));
    else if (touched.ring)
        event.shown = state.cursor;
    if (event.shown)
        event.box = grid.cellOf(*event.shown);
    if (touched.pressed && event.shown)
        event.chosen = state.cursor = event.shown;
    const Drawing drawing(pen, map, grid, topLeft.x);
    drawing.draw();
    drawing.ring(map.today, theme.colors().act, 2);
    if (event.shown)
        drawing.ring(*event.shown,
                     touched.ring && !touched.hovered ? theme.colors().act : theme.colors().ink2, 1);
    moveTo(topLeft);
    occupy({wide, heatmapHeight(pen, map, wide)});
    return event;
}

namespace {

constexpr float legendCell = 14, between = 5, wordGap = 8, groupGap = 17;

/// One part of a legend after the other, from left to right.
class Legend {
  public:
    Legend(const ChartPen& pen, CalendarKind kind, ImVec2 topLeft, bool drawn)
        : pen_(pen), kind_(kind), top_(topLeft.y), left_(topLeft.x), x_(topLeft.x), drawn_(drawn),
          line_(pen.canvas.textSize(TextStyle::Tiny, "0").y) {}

    float write() {
        if (kind_ == CalendarKind::Habit)
            writeStates();
        else
            writeLevels();
        return x_ - left_;
    }

  private:
    void word(std::string_view words, float after) {
        if (drawn_)
            pen_.canvas.text({x_, top_}, TextStyle::Tiny, pen_.colors.ink2, words);
        x_ += pen_.canvas.textSize(TextStyle::Tiny, words).x + pen_.px(after);
    }

    template <class Draw>
    void cell(float after, Draw draw) {
        const float side = std::round(pen_.px(legendCell));
        const ImVec2 at(std::round(x_), std::round(top_ + (line_ - side) / 2));
        if (drawn_)
            draw(Box::at(at, {side, side}));
        x_ += pen_.px(legendCell + after);
    }

    void state(domain::DayState state, std::string_view words, float after) {
        cell(between, [&](const Box& box) { drawHeatState(pen_, box, state); });
        word(words, after);
    }

    void writeStates() {
        state(domain::DayState::Done, tr("done"), groupGap);
        state(domain::DayState::Late, tr("filled in later"), groupGap);
        state(domain::DayState::Rest, tr("rest"), groupGap);
        state(domain::DayState::Missed, tr("no entry"), 0);
    }

    std::pair<std::string_view, std::string_view> ends() const {
        if (kind_ == CalendarKind::Mood)
            return {domain::moodName(*domain::Level::from(1)), domain::moodName(*domain::Level::from(5))};
        if (kind_ == CalendarKind::Care || kind_ == CalendarKind::Dimension)
            return {tr("Low"), tr("High")};
        return {tr("One"), tr("Five or more")};
    }

    void writeLevels() {
        const auto [low, high] = ends();
        word(low, wordGap);
        for (int level = 1; level <= 5; ++level)
            cell(level < 5 ? between : wordGap,
                 [&, level](const Box& box) { drawHeatLevel(pen_, box, kind_, level); });
        word(high, groupGap);
        state(domain::DayState::Rest, tr("rest"), groupGap);
        cell(between, [&](const Box& box) { drawHeatNothing(pen_, box); });
        word(tr("no entry"), 0);
    }

    const ChartPen& pen_;
    CalendarKind kind_;
    float top_, left_, x_;
    bool drawn_;
    float line_;
};

} // namespace

void drawHeatLegend(const ChartPen& pen, CalendarKind kind, ImVec2 topLeft) {
    Legend(pen, kind, topLeft, true).write();
}

float heatLegendWidth(const ChartPen& pen, CalendarKind kind) {
    return Legend(pen, kind, {}, false).write();
}

float heatLegendWidth(const Theme& theme, CalendarKind kind) {
    ScreenCanvas canvas(*ImGui::GetWindowDrawList(), theme);
    return heatLegendWidth(canvas.pen(), kind);
}

void heatLegend(const Theme& theme, CalendarKind kind) {
    ScreenCanvas canvas(*ImGui::GetWindowDrawList(), theme);
    const auto pen = canvas.pen();
    drawHeatLegend(pen, kind, here());
    occupy({heatLegendWidth(pen, kind), theme.face(TextStyle::Tiny).line});
}

} // namespace tend::ui
