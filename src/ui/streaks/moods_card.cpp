#include "base/counted.hpp"
#include "base/decimal.hpp"
#include "base/tr.hpp"
#include "ui/charts/figures.hpp"
#include "ui/streaks/chart_actions.hpp"
#include "ui/streaks/streaks.hpp"
#include "ui/streaks/streaks_parts.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/day_words.hpp"
#include "ui/widgets/flow.hpp"
#include "ui/widgets/menu.hpp"
#include "ui/widgets/popover.hpp"
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
using domain::DaySpan;
using domain::MoodPage;

constexpr std::array lengths{31, 92, 366};
constexpr const char* thanMenu = "###moods-than-menu";

/// "18 of 92 days, 20 %, 95 % 12 to 29"
std::string shareWords(const domain::MoodShare& share, int days) {
    const auto percent = [](double part) { return std::to_string(std::lround(part * 100)); };
    return fill(tr("{0} of {1} days, {2} %, 95 % {3} to {4}"),
                {std::to_string(share.days), std::to_string(days), percent(share.share), percent(share.low),
                 percent(share.high)});
}

class MoodsCard {
  public:
    MoodsCard(const domain::StreakBoard& board, const MoodPage& page, StreaksState& state, const Theme& theme,
              float width, Intents& intents)
        : board_(board), page_(page), state_(state.moods), theme_(theme), width_(width), intents_(intents) {}

    void draw() {
        words(theme_, TextStyle::Head, theme_.colors().ink, tr("How often each mood was"));
        gap(theme_, 4);
        paragraph(theme_, TextStyle::Small, theme_.colors().ink2, spansWords(), width_);
        gap(theme_, 12);
        if (state_.own)
            drawDates();
        if (page_.now.days == 0)
            paragraph(theme_, TextStyle::Body, theme_.colors().ink2, tr("No mood was told in these days."),
                      width_);
        else if (state_.table)
            chartTable(theme_, tr("How often###moods-table"), shareTable(page_), width_, tableHeight);
        else
            drawChart();
        gap(theme_, 4);
        drawThan();
        drawFoot();
    }

  private:
    static constexpr float tableHeight = 180;

    std::string spansWords() const {
        auto said = spanWords(page_.now.span);
        if (page_.now.days > 0)
            said += fill(tr(". The mean is {0}"), {base::decimal(page_.now.mean)});
        if (!page_.change)
            return said + ".";
        said += ". " + fill(tr("The lines: {0}"), {spanWords(page_.change->earlier.span)});
        if (!page_.change->mean)
            return said + tr(". One of the two has too few days to compare.");
        const auto& mean = *page_.change->mean;
        return said + fill(tr(". The mean changed by {0}, 95 % {1} to {2}."),
                           {base::decimal(mean.difference, 2), base::decimal(mean.low, 2),
                            base::decimal(mean.high, 2)});
    }

    void drawChart() {
        const auto chart = shareOf(page_);
        const auto event = shareChart(theme_, "###moods", chart, state_.cursor, width_);
        if (!event.shown)
            return;
        const auto mood = *event.shown;
        auto said = shareWords(page_.now.moods.at(mood), page_.now.days);
        if (page_.change) {
            const auto& before = page_.change->earlier;
            said += "\n" + fill(tr("Before: {0}"), {shareWords(before.moods.at(mood), before.days)});
        }
        tooltipAt(theme_, ImGui::IsItemHovered() ? ImGui::GetMousePos() : event.box.max,
                  domain::moodName(*domain::Level::from(static_cast<int>(mood) + 1)), said);
    }

    /// Any two spans.
    void drawDates() {
        const auto field = [&](const char* label, std::optional<domain::Day>& day, DateFieldState& state) {
            const DateFieldLook look{.today = board_.today,
                                     .last = board_.today,
                                     .weekStart = board_.allowance.weekStart,
                                     .width = std::min(220.0F, width_),
                                     .named = true};
            if (const auto chosen = dateField(theme_, label, day, state, look))
                day = chosen;
            gap(theme_, 8);
        };
        field(tr("From###moods-from"), state_.from, state_.fields[0]);
        field(tr("To###moods-to"), state_.to, state_.fields[1]);
        field(tr("Compared with, from###moods-than-from"), state_.thanFrom, state_.fields[2]);
        field(tr("Compared with, to###moods-than-to"), state_.thanTo, state_.fields[3]);
    }

    /// What they are compared with.
    void drawThan() {
        if (state_.own)
            return;
        const std::array names{tr("Compared with the days before"), tr("Compared with a year before"),
                               tr("Compared with nothing")};
        const auto label = std::string(names.at(static_cast<std::size_t>(state_.than))) + "###moods-than";
        if (button(theme_, label.c_str(), {.kind = ButtonKind::Link, .size = ButtonSize::Small}))
            openPopover(thanMenu);
        const Box anchor{ImGui::GetItemRectMin(), ImGui::GetItemRectMax()};
        const std::array items{MenuItem{.label = tr("The days before###than-before"),
                                        .chosen = state_.than == MoodsState::Than::Before},
                               MenuItem{.label = tr("The same days a year before###than-year"),
                                        .chosen = state_.than == MoodsState::Than::Year},
                               MenuItem{.label = tr("Nothing###than-nothing"),
                                        .chosen = state_.than == MoodsState::Than::Nothing}};
        if (const auto chosen = menu(theme_, thanMenu, anchor, items))
            state_.than = static_cast<MoodsState::Than>(*chosen);
    }

    void drawFoot() {
        gap(theme_, 8);
        const auto top = here();
        const std::array labels{tr("Month###moods-month"), tr("Quarter###moods-quarter"),
                                tr("Year###moods-year"), tr("Any###moods-any")};
        constexpr int any = static_cast<int>(lengths.size());
        if (const auto now = segmented(theme_, "###moods-span", labels, state_.own ? any : state_.length)) {
            if (*now == any && !state_.own)
                beginOwn();
            state_.own = *now == any;
            if (!state_.own)
                state_.length = *now;
        }
        const ChartActions actions{
            .id = "moods",
            .table = state_.table,
            .chart = {.name = domain::ChartName::Distribution,
                      .span = page_.now.span,
                      .earlier = page_.change ? std::optional(page_.change->earlier.span) : std::nullopt}};
        endFoot(theme_, actions, top, width_, segmentedWidth(theme_, labels), intents_);
    }

    /// With what is shown, to be changed from there.
    void beginOwn() {
        state_.from = page_.now.span.first;
        state_.to = page_.now.span.last;
        const auto before =
            page_.change ? page_.change->earlier.span
                         : DaySpan{page_.now.span.first - page_.now.span.length(), page_.now.span.first - 1};
        state_.thanFrom = before.first;
        state_.thanTo = before.last;
    }

    const domain::StreakBoard& board_;
    const MoodPage& page_;
    MoodsState& state_;
    const Theme& theme_;
    float width_;
    Intents& intents_;
};

DaySpan ordered(domain::Day a, domain::Day b) {
    return {std::min(a, b), std::max(a, b)};
}

} // namespace

domain::MoodWish moodWish(const domain::StreakBoard& board, const StreaksState& state) {
    const auto& moods = state.moods;
    if (moods.own && moods.from && moods.to) {
        domain::MoodWish wish{ordered(*moods.from, *moods.to)};
        if (moods.thanFrom && moods.thanTo)
            wish.earlier = ordered(*moods.thanFrom, *moods.thanTo);
        return wish;
    }
    const int length = lengths.at(static_cast<std::size_t>(moods.length));
    domain::MoodWish wish{{board.today - (length - 1), board.today}};
    constexpr int year = 365;
    if (moods.than == MoodsState::Than::Before)
        wish.earlier = DaySpan{wish.span.first - length, wish.span.first - 1};
    else if (moods.than == MoodsState::Than::Year)
        wish.earlier = DaySpan{wish.span.first - year, wish.span.last - year};
    return wish;
}

void drawMoodsCard(const domain::StreakBoard& board, const MoodPage& page, StreaksState& state,
                   const Theme& theme, float width, float least, Intents& intents) {
    const float side = cardPadding(width);
    const Panel card(theme, {.width = width, .padding = {side, 20}, .least = least});
    MoodsCard(board, page, state, theme, width - 2 * side, intents).draw();
}

} // namespace tend::ui
