#include "base/text.hpp"
#include "base/tr.hpp"
#include "ui/journal/journal_parts.hpp"
#include "ui/widgets/calendar.hpp"
#include "ui/widgets/day_marks.hpp"
#include "ui/widgets/flow.hpp"
#include "ui/widgets/surface.hpp"

#include <algorithm>
#include <cmath>
#include <functional>
#include <string>
#include <variant>

namespace tend::ui {
namespace {

using base::fill;
using base::tr;

bool foundOn(const JournalFrame& frame, domain::Day day) {
    const auto* found = frame.page.found;
    if (!found || !found->days)
        return false;
    const auto& days = found->days->days;
    const auto at = std::ranges::lower_bound(days, day, std::greater<>(), &domain::FoundDay::day);
    return at != days.end() && at->day == day;
}

/// What the mark under a day means: 'mentions "rain"', or of a question that is more than a word "found
/// here".
std::string foundWords(const domain::SearchQuery& query) {
    const auto& parts = query.parts;
    const auto* word = parts.size() == 1 && !parts.front().negated
                           ? std::get_if<domain::SearchWord>(&parts.front().what)
                           : nullptr;
    return word ? fill(tr("mentions \u201C{0}\u201D"), {word->text}) : std::string(tr("found here"));
}

/// Under the month, while something is searched.
void drawLegend(const JournalFrame& frame, float width) {
    const Theme& theme = frame.theme;
    constexpr float markWidth = 14, moon = 13, beside = 8;
    gap(theme, 8);
    auto& canvas = *ImGui::GetWindowDrawList();
    const float line = theme.face(TextStyle::Small).line;
    const ImVec2 at = here();
    const float rest = theme.px(moon + beside) + theme.textSize(TextStyle::Small, tr("rest day")).x;
    auto found = foundWords(frame.page.found->query);
    const float left = at.x + theme.px(markWidth + beside);
    if (theme.textSize(TextStyle::Small, found).x > theme.px(width - markWidth - beside))
        found = tr("found here");
    const float end = left + theme.textSize(TextStyle::Small, found).x;
    const Box bar = Box::around({at.x + theme.px(markWidth) / 2, at.y + line / 2}, 7 * theme.scale(),
                                1.5F * theme.scale());
    canvas.AddRectFilled(bar.min, bar.max, ImGui::GetColorU32(theme.colors().markLine), 2 * theme.scale());
    theme.text(canvas, {left, at.y}, TextStyle::Small, theme.colors().ink2, found);
    const bool sameLine = end + theme.px(20) + rest <= at.x + theme.px(width);
    const ImVec2 second = sameLine ? ImVec2(end + theme.px(20), at.y) : ImVec2(at.x, at.y + line);
    restMoon(canvas, theme, {second.x + theme.px(moon) / 2, second.y + line / 2}, theme.px(moon),
             theme.colors().ink2);
    theme.text(canvas, {second.x + theme.px(moon + beside), second.y}, TextStyle::Small, theme.colors().ink2,
               tr("rest day"));
    ImGui::Dummy({theme.px(width), second.y + line - at.y});
}

} // namespace

void drawJournalMonth(const JournalFrame& frame, float width) {
    const Theme& theme = frame.theme;
    constexpr float least = 220; // else the days have all of it
    const float side = width < least ? 0 : 20;
    const Panel card(theme, {.ground = Ground::Sheet, .width = width, .padding = {side, 16}});
    CalendarLook look{.today = frame.today(), .chosen = frame.state.top, .last = frame.today()};
    look.mark = [&](domain::Day day) {
        CalendarMark mark;
        const auto& month = frame.page.month;
        const auto found = std::ranges::find(month, day, &domain::HeatDay::day);
        if (found == month.end())
            return mark;
        if (found->mood)
            mark.mood = domain::Level::from(int(std::lround(*found->mood)));
        mark.rest = found->resting;
        mark.found = foundOn(frame, day);
        mark.written = found->checkIns + found->gratitude + found->hellos > 0;
        return mark;
    };
    if (const auto chosen = calendar(theme, "journal-month", frame.state.calendar, look))
        showDay(frame.state, *chosen);
    if (frame.page.found)
        drawLegend(frame, width - 2 * side);
}

} // namespace tend::ui
