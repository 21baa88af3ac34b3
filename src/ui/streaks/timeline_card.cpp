#include "base/counted.hpp"
#include "base/tr.hpp"
#include "ui/charts/figures.hpp"
#include "ui/charts/timeline_chart.hpp"
#include "ui/streaks/chart_actions.hpp"
#include "ui/streaks/streaks_parts.hpp"
#include "ui/widgets/day_words.hpp"
#include "ui/widgets/flow.hpp"
#include "ui/widgets/segmented.hpp"
#include "ui/widgets/surface.hpp"
#include "ui/widgets/tooltip.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>
#include <utility>
#include <vector>

namespace tend::ui {
namespace {

using base::tr;
using domain::Day;

constexpr int year = 366;

/// "23 days, 19 September 2026 to 14 October 2026"
std::string runLine(const domain::Run& run, bool numbersHidden) {
    const auto span = spanWords(run.span);
    return numbersHidden ? span : base::counted("{0} day", "{0} days", run.length) + ", " + span;
}

class TimelineCard {
  public:
    TimelineCard(const domain::StreakBoard& board, StreaksState& state, const Theme& theme, float width,
                 Intents& intents)
        : board_(board), state_(state), theme_(theme), width_(width), intents_(intents),
          rows_(timelineRows(board.streaks)), chart_{.rows = rows_,
                                                     .today = board.today,
                                                     .weekStart = board.allowance.weekStart} {}

    void draw() {
        words(theme_, TextStyle::Head, theme_.colors().ink, tr("Streaks over time"));
        gap(theme_, 12);
        if (state_.timelineTable)
            chartTable(theme_, tr("The streaks###timeline-table"), timelineTable(board_.streaks), width_,
                       timelineHeight());
        else
            drawChart();
        drawFoot();
    }

  private:
    float timelineHeight() const {
        constexpr float least = 180, row = 36;
        return std::max(least, row * static_cast<float>(rows_.size()));
    }

    void drawChart() {
        const auto event = timelineChart(theme_, "###timeline", chart_, state_.timelineView, width_, year);
        if (event.time.chosen)
            intents_.emplace_back(ShowInJournal{*event.time.chosen});
        if (!event.time.shown)
            return;
        const Day day = *event.time.shown;
        std::string lines;
        for (std::size_t i = 0; i < rows_.size(); ++i) {
            const auto* run = runOn(rows_[i], day);
            if (run == nullptr || (event.row && *event.row != i))
                continue;
            lines += (lines.empty() ? "" : "\n") + rows_[i].name + ": " + runLine(*run, board_.numbersHidden);
        }
        const auto& box = event.time.touched.box;
        const TimeScale scale{*state_.timelineView.shown, box.min.x, box.max.x};
        tooltipAt(theme_, event.time.touched.hovered ? ImGui::GetMousePos() : ImVec2(scale.x(day), box.min.y),
                  weekdayDate(day) + " " + std::to_string(day.year()),
                  lines.empty() ? std::string(tr("No streak")) : lines);
    }

    void drawFoot() {
        gap(theme_, 8);
        const auto top = here();
        const std::array labels{tr("Year###timeline-year"), tr("5 years###timeline-five"),
                                tr("All###timeline-all")};
        constexpr std::array lengths{year, 5 * year};
        const auto bounds = timeOf(daysOf(chart_));
        const double shown = state_.timelineView.shown ? state_.timelineView.shown->length() : year;
        int chosen = shown >= bounds.length() ? 2 : -1;
        for (std::size_t i = 0; i < lengths.size() && chosen < 0; ++i)
            if (std::abs(shown - lengths.at(i)) < 0.5)
                chosen = static_cast<int>(i);
        if (!state_.timelineTable)
            if (const auto now = segmented(theme_, "###timeline-span", labels, chosen)) {
                const auto index = static_cast<std::size_t>(*now);
                const double days = index < lengths.size() ? lengths.at(index) : bounds.length();
                state_.timelineView.shown = within({bounds.last - days, bounds.last}, bounds);
            }
        const auto sight = state_.timelineView.shown.value_or(TimeSpan{bounds.last - year, bounds.last});
        const ChartActions actions{
            .id = "timeline",
            .table = state_.timelineTable,
            .chart = {.name = domain::ChartName::Timeline,
                      .span = domain::DaySpan{dayAt(sight.first), dayAt(sight.last - 0.5)}}};
        endFoot(theme_, actions, top, width_, state_.timelineTable ? 0 : segmentedWidth(theme_, labels),
                intents_);
    }

    const domain::StreakBoard& board_;
    StreaksState& state_;
    const Theme& theme_;
    float width_;
    Intents& intents_;
    std::vector<TimelineRow> rows_;
    TimelineChart chart_;
};

} // namespace

void drawTimelineCard(const domain::StreakBoard& board, StreaksState& state, const Theme& theme, float width,
                      Intents& intents) {
    const float side = cardPadding(width);
    const Panel card(theme, {.width = width, .padding = {side, 20}});
    TimelineCard(board, state, theme, width - 2 * side, intents).draw();
}

} // namespace tend::ui
