#include "base/counted.hpp"
#include "base/decimal.hpp"
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
#include <string>

namespace tend::ui {
namespace {

using base::fill;
using base::tr;
using domain::DayPart;

constexpr float chartHeight = 260;

/// "3.6, 95 % 3.4 to 3.8 (52 days)"
std::string pointWords(const domain::MoodByParts& moods, int part) {
    const auto& held = moods.parts[static_cast<std::size_t>(part)];
    const auto days = moods.part == DayPart::Hour ? base::counted("{0} check-in", "{0} check-ins", held.count)
                                                  : base::counted("{0} day", "{0} days", held.count);
    if (!held.mood)
        return fill(tr("{0}: too few to say"), {days});
    const auto& told = *held.mood;
    return fill(tr("Mood {0}, 95 % {1} to {2} ({3})"),
                {base::decimal(told.mean), base::decimal(told.low), base::decimal(told.high), days});
}

std::string wholeName(DayPart by, int part) {
    if (by == DayPart::Weekday)
        return std::string(weekdayName(part));
    return by == DayPart::Month ? std::string(monthName(static_cast<unsigned>(part) + 1))
                                : fill(tr("{0}:00 to {0}:59"), {std::to_string(part)});
}

domain::ChartName chartOf(DayPart by) {
    return by == DayPart::Weekday ? domain::ChartName::Weekdays
           : by == DayPart::Month ? domain::ChartName::Months
                                  : domain::ChartName::Hours;
}

} // namespace

void drawWhenCard(const domain::StreakBoard& board, const domain::MoodByParts& moods, StreaksState& state,
                  const Theme& theme, float width, float least, Intents& intents) {
    const float side = cardPadding(width), inner = width - 2 * side;
    const Panel card(theme, {.width = width, .padding = {side, 20}, .least = least});
    const int weekStart = board.allowance.weekStart;
    words(theme, TextStyle::Head, theme.colors().ink, partTitle(moods.part));
    gap(theme, 12);
    const auto points = partPoints(moods, weekStart);
    const bool any = std::ranges::any_of(points, &PartPoint::told);
    if (state.whenTable) {
        chartTable(theme, tr("By when###when-table"), partTable(moods, weekStart), inner, chartHeight);
    } else if (!any) {
        paragraph(theme, TextStyle::Body, theme.colors().ink2,
                  tr("Nothing can be said yet. It takes ten days of each."), inner);
    } else {
        const PartChart chart{.parts = points, .mean = meanOfAll(moods)};
        const auto event = partChart(theme, "###when", chart, state.whenCursor, theme.px(inner, chartHeight));
        if (event.shown) {
            constexpr int weekdays = 7;
            const int place = static_cast<int>(*event.shown);
            const int part = moods.part == DayPart::Weekday ? (place + weekStart) % weekdays : place;
            tooltipAt(theme, ImGui::IsItemHovered() ? ImGui::GetMousePos() : event.box.center(),
                      wholeName(moods.part, part), pointWords(moods, part));
        }
    }
    gap(theme, 8);
    const auto top = here();
    const std::array labels{tr("Weekday###when-weekday"), tr("Month###when-month"), tr("Hour###when-hour")};
    if (const auto now = segmented(theme, "###when-part", labels, static_cast<int>(state.part))) {
        state.part = static_cast<DayPart>(*now);
        state.whenCursor.reset();
    }
    const ChartActions actions{
        .id = "when", .table = state.whenTable, .chart = {.name = chartOf(moods.part)}};
    endFoot(theme, actions, top, inner, segmentedWidth(theme, labels), intents);
}

} // namespace tend::ui
