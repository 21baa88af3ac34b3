#include "base/counted.hpp"
#include "base/tr.hpp"
#include "ui/streaks/streak_words.hpp"
#include "ui/streaks/streaks_parts.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/dialog.hpp"
#include "ui/widgets/flow.hpp"
#include "ui/widgets/line_wrap.hpp"
#include "ui/widgets/surface.hpp"
#include "ui/widgets/text_field.hpp"

#include <string>

namespace tend::ui {
namespace {

std::string allowanceWords(const domain::StreakBoard& board) {
    const int left = restDaysLeft(board);
    if (left == 0)
        return base::tr("This week's rest days are set. A season of rest has no end but yours.");
    return base::counted("{0} rest day is left this week. It keeps the streak and adds nothing.",
                         "{0} rest days are left this week. They keep the streak and add nothing.", left);
}

void drawSeasonDates(SeasonForm& form, domain::Day today, int weekStart, const Theme& theme) {
    const DateFieldLook dates{.today = today, .weekStart = weekStart, .width = 0, .named = true};
    if (const auto first =
            dateField(theme, base::tr("From###season-first"), form.first, form.firstField, dates))
        form.first = first;
    gap(theme, 12);
    if (const auto last = dateField(theme, base::tr("To###season-last"), form.last, form.lastField, dates))
        form.last = last;
    gap(theme, 12);
    textField(theme, base::tr("A line about it, if you like###season-note"), form.note,
              {.named = true, .prose = true});
}

void drawSeasonDialog(SeasonForm& form, const domain::StreakBoard& board, const Theme& theme,
                      Intents& intents) {
    const Dialog dialog(theme, "###season", form.open);
    if (!dialog)
        return;
    words(theme, TextStyle::SubTitle, theme.colors().ink, base::tr("A season of rest"));
    gap(theme, 8);
    paragraph(theme, TextStyle::BodyLarge, theme.colors().ink2,
              base::tr("Illness, grief, travel: any length. Nothing is asked of you, and streaks wait."));
    gap(theme, 16);
    drawSeasonDates(form, board.today, board.allowance.weekStart, theme);
    gap(theme, 20);
    const char* notNow = base::tr("Not now###season-not-now");
    const char* rest = base::tr("Rest###season-rest");
    const bool ready = form.first && form.last && *form.first <= *form.last;
    const auto answer = answers(theme, notNow, rest, {.kind = ButtonKind::Quiet},
                                {.kind = ButtonKind::Primary, .enabled = ready});
    if (answer == Answer::Act && ready)
        intents.emplace_back(RestSeason{{*form.first, *form.last}, form.note});
    if (answer)
        form = {};
}

/// Beside each other where there is room.
void drawRestButtons(const domain::StreakBoard& board, StreaksState& state, const Theme& theme, float width,
                     Intents& intents) {
    LineWrap line(theme, width, 40);
    const ButtonLook look{.icon = Icon::Rest}, quiet{.kind = ButtonKind::Quiet};
    const char* now =
        board.restsToday ? base::tr("Today counts again###wake-today") : base::tr("Rest today###rest-today");
    line.place(buttonWidth(theme, now, look));
    if (button(theme, now, look)) {
        if (board.restsToday)
            intents.emplace_back(Wake{board.today});
        else
            intents.emplace_back(RestOn{board.today});
    }
    line.reach(ImGui::GetItemRectSize().y);
    const char* season = base::tr("A season of rest###open-season");
    line.place(buttonWidth(theme, season, quiet));
    if (button(theme, season, quiet))
        state.season = {.open = true, .first = board.today, .last = board.today + 6};
    line.reach(ImGui::GetItemRectSize().y);
    line.finish();
}

} // namespace

void drawRestCard(const domain::StreakBoard& board, StreaksState& state, const Theme& theme, float width,
                  float least, Intents& intents) {
    {
        const float side = cardPadding(width);
        const Panel card(theme, {.width = width, .padding = {side, 20}, .least = least});
        words(theme, TextStyle::Head, theme.colors().ink, base::tr("Rest is part of it"));
        gap(theme, 2);
        paragraph(theme, TextStyle::Body, theme.colors().ink2, allowanceWords(board), width - 2 * side);
        gap(theme, 16);
        drawRestButtons(board, state, theme, width - 2 * side, intents);
    }
    drawSeasonDialog(state.season, board, theme, intents);
}

} // namespace tend::ui
