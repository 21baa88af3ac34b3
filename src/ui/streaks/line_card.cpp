#include "base/decimal.hpp"
#include "base/tr.hpp"
#include "ui/charts/figures.hpp"
#include "ui/streaks/chart_actions.hpp"
#include "ui/streaks/streaks_parts.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/day_words.hpp"
#include "ui/widgets/flow.hpp"
#include "ui/widgets/menu.hpp"
#include "ui/widgets/segmented.hpp"
#include "ui/widgets/surface.hpp"
#include "ui/widgets/tooltip.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>
#include <vector>

namespace tend::ui {
namespace {

using base::fill;
using base::tr;
using base::trn;
using domain::Day;
using domain::MeasureLine;

constexpr float chartHeight = 286;
constexpr int quarter = 92;
constexpr const char* measureMenu = "###measure-menu";

template <class Each>
const Each* onDay(const std::vector<Each>& all, Day day) {
    const auto found = std::ranges::lower_bound(all, day, {}, &Each::day);
    return found == all.end() || found->day != day ? nullptr : &*found;
}

/// "Good, 7-day mean 3.7, 3.2 to 4.1 (7 days)"
std::string dayLine(const MeasureLine& line, std::size_t means, Day day) {
    const auto* value = onDay(line.days, day);
    const auto* mean = onDay(line.means.at(means), day);
    std::string words = tr("No entry");
    if (value != nullptr && !line.measure.dimension)
        words = domain::moodName(*domain::Level::from(std::clamp(int(std::lround(value->value)), 1, 5)));
    else if (value != nullptr)
        words = fill(tr("{0} of 5"), {base::decimal(value->value)});
    if (mean == nullptr)
        return words;
    return words + "\n" +
           fill(trn("{0}-day mean {1}, 95 % {2} to {3} ({4} day)",
                    "{0}-day mean {1}, 95 % {2} to {3} ({4} days)", static_cast<unsigned long>(mean->days)),
                {std::to_string(domain::meanSpans.at(means).window), base::decimal(mean->mean),
                 base::decimal(mean->low), base::decimal(mean->high), std::to_string(mean->days)});
}

class LineCard {
  public:
    LineCard(const domain::StreakBoard& board, const MeasureLine& line, StreaksState& state,
             const Theme& theme, float width, Intents& intents)
        : board_(board), line_(line), state_(state), theme_(theme), width_(width), intents_(intents) {}

    void draw() {
        drawTitle();
        gap(theme_, 8);
        if (line_.days.empty())
            return paragraph(theme_, TextStyle::Body, theme_.colors().ink2,
                             tr("Nothing was told of it yet. The line begins with your first days."), width_);
        if (state_.lineTable)
            chartTable(theme_, tr("The days###line-table"), lineTable(line_, state_.means), width_,
                       chartHeight);
        else
            drawChart();
        drawFoot();
    }

  private:
    LineChart chart() const {
        return lineOf(line_, state_.means, {board_.today, board_.allowance.weekStart});
    }

    /// The title is a button: what the line is about is chosen there.
    void drawTitle() {
        const auto top = here();
        const auto title = lineTitle(line_, state_.means);
        words(theme_, TextStyle::Head, theme_.colors().ink, title);
        const float after = top.x + theme_.textSize(TextStyle::Head, title).x;
        const auto below = here();
        const float side = theme_.px(32);
        const float most = top.x + theme_.px(width_) - side;
        moveTo({std::min(after + theme_.px(4), most), top.y - theme_.px(2)});
        if (iconButton(theme_, Icon::Down, tr("What the line is about###line-measure"),
                       {.size = 32, .icon = 18}))
            openPopover(measureMenu);
        chooseMeasure({ImGui::GetItemRectMin(), ImGui::GetItemRectMax()});
        moveTo({top.x, std::max(below.y, top.y + theme_.px(28))});
    }

    void chooseMeasure(const Box& anchor) {
        std::vector<std::string> labels{tr("Mood###measure-mood")};
        std::vector<domain::Measure> measures{{}};
        for (const auto& dimension : board_.dimensions) {
            labels.push_back(dimension.name + "###measure-" + dimension.key);
            measures.push_back({dimension.id});
        }
        std::vector<MenuItem> items;
        for (std::size_t i = 0; i < labels.size(); ++i)
            items.push_back({.label = labels[i].c_str(), .chosen = measures[i] == state_.measure});
        const std::array spans{tr("7 days###means-7"), tr("30 days###means-30"), tr("90 days###means-90")};
        items.push_back({.label = tr("Mean of the last###means"), .parted = true, .heading = true});
        for (std::size_t i = 0; i < spans.size(); ++i)
            items.push_back({.label = spans.at(i), .chosen = i == state_.means});
        const auto chosen = menu(theme_, measureMenu, anchor, items, {.alignRight = true});
        if (!chosen)
            return;
        const auto index = static_cast<std::size_t>(*chosen);
        if (index < measures.size())
            state_.measure = measures[index];
        else if (index > measures.size())
            state_.means = index - measures.size() - 1;
    }

    void drawChart() {
        const auto shown = chart();
        const auto event = lineChart(theme_, "###line-chart", shown, state_.lineView,
                                     theme_.px(width_, chartHeight), quarter);
        if (event.chosen)
            intents_.emplace_back(ShowInJournal{*event.chosen});
        if (!event.shown)
            return;
        const auto& box = event.touched.box;
        const TimeScale scale{*state_.lineView.shown, box.min.x, box.max.x};
        const ImVec2 point =
            event.touched.hovered ? ImGui::GetMousePos() : ImVec2(scale.x(*event.shown), box.center().y);
        tooltipAt(theme_, point, weekdayDate(*event.shown) + " " + std::to_string(event.shown->year()),
                  dayLine(line_, state_.means, *event.shown));
    }

    void drawFoot() {
        gap(theme_, 8);
        const auto top = here();
        const std::array labels{tr("Month###line-month"), tr("Quarter###line-quarter"),
                                tr("Year###line-year"), tr("All###line-all")};
        constexpr std::array lengths{31, quarter, 366};
        if (!state_.lineTable) {
            if (const auto chosen = segmented(theme_, "###line-span", labels, spanShown()))
                show(static_cast<std::size_t>(*chosen) < lengths.size()
                         ? lengths.at(static_cast<std::size_t>(*chosen))
                         : daysOf(chart()).length());
        }
        const ChartActions actions{.id = "line", .table = state_.lineTable, .chart = wish()};
        endFoot(theme_, actions, top, width_, state_.lineTable ? 0 : segmentedWidth(theme_, labels),
                intents_);
    }

    /// What is in sight.
    domain::ChartWish wish() const {
        domain::ChartWish wish{.name = domain::ChartName::Line, .means = state_.means};
        if (state_.measure.dimension)
            wish.of = {domain::CalendarKind::Dimension, state_.measure.dimension};
        const auto bounds = timeOf(daysOf(chart()));
        const auto shown = state_.lineView.shown.value_or(TimeSpan{bounds.last - quarter, bounds.last});
        wish.span = domain::DaySpan{dayAt(shown.first), dayAt(shown.last - 0.5)};
        return wish;
    }

    void show(int days) {
        const auto bounds = timeOf(daysOf(chart()));
        state_.lineView.shown = within({bounds.last - days, bounds.last}, bounds);
    }

    /// Which of the lengths is shown, or none of them.
    int spanShown() const {
        const auto bounds = timeOf(daysOf(chart()));
        const auto& shown = state_.lineView.shown;
        const double days = shown ? shown->length() : quarter;
        constexpr int all = 3;
        if (days >= bounds.length())
            return all;
        for (const auto& [length, index] : {std::pair(31, 0), {quarter, 1}, {366, 2}})
            if (std::abs(days - length) < 0.5)
                return index;
        return -1;
    }

    const domain::StreakBoard& board_;
    const MeasureLine& line_;
    StreaksState& state_;
    const Theme& theme_;
    float width_;
    Intents& intents_;
};

} // namespace

void drawLineCard(const domain::StreakBoard& board, const MeasureLine& line, StreaksState& state,
                  const Theme& theme, float width, float least, Intents& intents) {
    const float side = cardPadding(width);
    const Panel card(theme, {.width = width, .padding = {side, 20}, .least = least});
    LineCard(board, line, state, theme, width - 2 * side, intents).draw();
}

} // namespace tend::ui
