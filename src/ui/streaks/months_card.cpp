#include "base/tr.hpp"
#include "ui/charts/figures.hpp"
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

namespace tend::ui {
namespace {

using base::fill;
using base::tr;

domain::ChartName chartOf(MonthKind kind) {
    return kind == MonthKind::Hellos   ? domain::ChartName::Hellos
           : kind == MonthKind::People ? domain::ChartName::People
                                       : domain::ChartName::Words;
}

/// "October 2026", "2024", "1 July 2026 to 30 September 2026"
std::string barName(const domain::DaySpan& days) {
    if (days.first.month() == days.last.month() && days.first.year() == days.last.year())
        return std::string(monthName(days.first.month())) + " " + std::to_string(days.first.year());
    const bool years = days.first.month() == 1 && days.last.month() == 12;
    if (years && days.first.year() == days.last.year())
        return std::to_string(days.first.year());
    return spanWords(days);
}

std::string barWords(const MonthBarsEvent& event, MonthKind kind) {
    const auto number = [](double value) { return std::to_string(std::lround(value)); };
    const double all = event.parts[0] + event.parts[1] + event.parts[2];
    if (kind != MonthKind::Hellos)
        return fill(kind == MonthKind::People ? tr("New people: {0}") : tr("Words: {0}"), {number(all)});
    auto said = fill(tr("Hellos: {0}"), {number(all)});
    const auto parts = monthParts(kind);
    for (std::size_t i = 0; i < parts.size(); ++i)
        if (event.parts.at(i) > 0)
            said += "\n" + std::string(parts.at(i)) + ": " + number(event.parts.at(i));
    return said;
}

} // namespace

void drawMonthsCard(const domain::StreakBoard& board, const MonthPages& pages, StreaksState& state,
                    const Theme& theme, float width, Intents& intents) {
    const float side = cardPadding(width), inner = width - 2 * side;
    const Panel card(theme, {.width = width, .padding = {side, 20}});
    const auto kind = state.monthKind;
    const auto months = pages.months;
    words(theme, TextStyle::Head, theme.colors().ink, monthTitle(kind));
    gap(theme, 12);
    const auto bars = monthBarsOf(months, kind);
    const MonthBars chart{.months = bars, .parts = monthParts(kind), .today = board.today};
    const bool any = std::ranges::any_of(bars, [](const MonthBar& bar) { return bar.all() > 0; });
    constexpr float tableHeight = 220;
    if (kind == MonthKind::Words && !pages.counted) {
        paragraph(theme, TextStyle::Body, theme.colors().ink2, tr("Counting your words."), inner);
    } else if (!any) {
        paragraph(theme, TextStyle::Body, theme.colors().ink2, tr("Nothing yet. That is fine."), inner);
    } else if (state.monthTable) {
        chartTable(theme, tr("The months###months-table"), monthTable(months, kind), inner, tableHeight);
    } else {
        const auto event = monthBars(theme, "###months", chart, state.monthView, inner);
        if (event.time.chosen && event.shown)
            intents.emplace_back(ShowInJournal{std::min(event.shown->last, board.today)});
        if (event.shown) {
            const auto& box = event.time.touched.box;
            const TimeScale scale{*state.monthView.shown, box.min.x, box.max.x};
            const float x = scale.x(timeOf(event.shown->first));
            tooltipAt(theme,
                      event.time.touched.hovered ? ImGui::GetMousePos()
                                                 : ImVec2(std::max(x, box.min.x), box.center().y),
                      barName(*event.shown), barWords(event, kind));
        }
    }
    gap(theme, 8);
    const auto top = here();
    const std::array labels{tr("Hellos###months-hellos"), tr("New people###months-people"),
                            tr("Words###months-words")};
    if (const auto now = segmented(theme, "###months-kind", labels, static_cast<int>(kind))) {
        state.monthKind = static_cast<MonthKind>(*now);
        state.monthView = {};
    }
    domain::ChartWish wish{.name = chartOf(kind)};
    if (state.monthView.shown)
        wish.span =
            domain::DaySpan{dayAt(state.monthView.shown->first), dayAt(state.monthView.shown->last - 0.5)};
    const ChartActions actions{.id = "months", .table = state.monthTable, .chart = wish};
    endFoot(theme, actions, top, inner, segmentedWidth(theme, labels), intents);
}

} // namespace tend::ui
