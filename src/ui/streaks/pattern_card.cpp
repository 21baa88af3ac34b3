#include "base/decimal.hpp"
#include "base/tr.hpp"
#include "ui/charts/figures.hpp"
#include "ui/charts/interval_chart.hpp"
#include "ui/streaks/chart_actions.hpp"
#include "ui/streaks/streaks_parts.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/flow.hpp"
#include "ui/widgets/progress.hpp"
#include "ui/widgets/surface.hpp"
#include "ui/widgets/tooltip.hpp"

#include <algorithm>
#include <string>
#include <vector>

namespace tend::ui {
namespace {

using base::fill;
using base::tr;
using base::trn;
using domain::Pattern;

constexpr std::size_t mostRows = 6;
constexpr float tableHeight = 258;

/// "3.9 on 41 days, 3.4 on 220 others"
std::string meansLine(const Pattern& pattern) {
    const auto& mood = pattern.mood;
    return fill(tr("Mood {0} on {1} days, {2} on {3} others"),
                {base::decimal(mood.meanWith), std::to_string(mood.with), base::decimal(mood.meanWithout),
                 std::to_string(mood.without)}) +
           "\n" +
           fill(tr("Difference {0}, 95 % {1} to {2}"),
                {base::decimal(mood.difference, 2), base::decimal(mood.low, 2), base::decimal(mood.high, 2)});
}

class PatternCard {
  public:
    PatternCard(const domain::PatternPage& page, StreaksState& state, const Theme& theme, float width,
                Intents& intents)
        : page_(page), state_(state), theme_(theme), width_(width), intents_(intents) {
        if (page.found)
            for (const auto& pattern : page.found->asked)
                if (pattern.finding || state.allPatterns)
                    shown_.push_back(&pattern);
    }

    void draw() {
        words(theme_, TextStyle::Head, theme_.colors().ink, tr("Goes with better days"));
        gap(theme_, 12);
        drawProgress();
        if (!page_.found)
            return;
        if (shown_.empty())
            drawNothing();
        else if (state_.patternTable)
            chartTable(theme_, tr("What was looked at###pattern-table"), patternTable(shown_), width_,
                       tableHeight);
        else
            drawChart();
        if (!page_.found->asked.empty())
            drawFoot();
    }

  private:
    void say(const std::string& sentence) const {
        paragraph(theme_, TextStyle::Body, theme_.colors().ink2, sentence, width_);
    }

    void drawProgress() {
        if (page_.share && !page_.found) {
            const Progress work{.words = tr("Looking through your days"),
                                .fraction = page_.share,
                                .cancel = tr("Stop###patterns-stop")};
            if (progress(theme_, "###patterns-progress", work, width_))
                intents_.emplace_back(SeekPatterns{false});
        } else if (page_.stopped) {
            if (!page_.found)
                say(tr("Not looked for."));
            gap(theme_, 8);
            if (button(theme_, tr("Look for patterns###patterns-begin"), {.size = ButtonSize::Small}))
                intents_.emplace_back(SeekPatterns{true});
            gap(theme_, 8);
        }
    }

    void drawNothing() const {
        const auto count = page_.found->asked.size();
        if (count == 0) {
            const auto days = page_.found->daysMissing;
            return say(fill(trn("Nothing can be said yet. It takes at least {0} more day with a mood.",
                                "Nothing can be said yet. It takes at least {0} more days with a mood.",
                                static_cast<unsigned long>(days)),
                            {std::to_string(days)}));
        }
        say(fill(trn("One thing was looked at; it goes with better or lower days no more than chance would.",
                     "{0} things were looked at; none goes with better or lower days more than chance would.",
                     count),
                 {std::to_string(count)}));
    }

    void drawChart() {
        std::vector<IntervalRow> rows;
        for (const auto* pattern : shown_) {
            if (rows.size() == mostRows)
                break;
            const auto& mood = pattern->mood;
            rows.push_back({patternName(*pattern), patternCounts(*pattern), mood.difference, mood.low,
                            mood.high, pattern->finding});
        }
        const IntervalChart chart{
            .rows = rows, .lower = tr("lower"), .same = tr("same"), .higher = tr("higher")};
        const auto event = intervalChart(theme_, "###patterns", chart, state_.pattern, width_);
        if (event.shown) {
            const auto& pattern = *shown_[*event.shown];
            const ImVec2 below(event.box.min.x + theme_.px(40), event.box.max.y);
            tooltipAt(theme_, ImGui::IsItemHovered() ? ImGui::GetMousePos() : below, patternName(pattern),
                      meansLine(pattern));
        }
    }

    void drawFoot() {
        gap(theme_, 8);
        if (!shown_.empty())
            paragraph(theme_, TextStyle::Tiny, theme_.colors().ink2,
                      tr("Lines are 95 % intervals. Goes with, not because of."), width_);
        gap(theme_, 8);
        const ChartActions actions{
            .id = "patterns", .table = state_.patternTable, .chart = {.name = domain::ChartName::Patterns}};
        const auto top = here();
        const ButtonLook quiet{.kind = ButtonKind::Quiet, .size = ButtonSize::Small};
        const char* all = state_.allPatterns ? tr("Only what is clear###patterns-all")
                                             : tr("All that was looked at###patterns-all");
        if (button(theme_, all, quiet))
            state_.allPatterns = !state_.allPatterns;
        if (!shown_.empty())
            endFoot(theme_, actions, top, width_, buttonWidth(theme_, all, quiet), intents_);
    }

    const domain::PatternPage& page_;
    StreaksState& state_;
    const Theme& theme_;
    float width_;
    Intents& intents_;
    std::vector<const Pattern*> shown_{};
};

} // namespace

void drawPatternCard(const domain::PatternPage& patterns, StreaksState& state, const Theme& theme,
                     float width, float least, Intents& intents) {
    const float side = cardPadding(width);
    const Panel card(theme, {.width = width, .padding = {side, 20}, .least = least});
    PatternCard(patterns, state, theme, width - 2 * side, intents).draw();
}

} // namespace tend::ui
