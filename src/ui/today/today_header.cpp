#include "base/tr.hpp"
#include "ui/theme/paint.hpp"
#include "ui/today/today_parts.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/calendar.hpp"
#include "ui/widgets/day_words.hpp"
#include "ui/widgets/flow.hpp"
#include "ui/widgets/popover.hpp"
#include "ui/widgets/surface.hpp"
#include "ui/widgets/text_field.hpp"

#include <optional>
#include <string>

namespace tend::ui {

namespace {

using base::fill;
using base::tr;

constexpr float iconSide = 36;
constexpr float between = 4;

std::string dateOf(const TodayFrame& frame) {
    const bool thisYear = frame.page.day.year() == frame.page.today.year();
    return thisYear ? dayAndMonth(frame.page.day) : longDate(frame.page.day);
}

ButtonLook todayButton() {
    return {.kind = ButtonKind::Quiet, .size = ButtonSize::Small};
}

/// A day typed or picked from the month.
void drawCalendar(const TodayFrame& frame, const Box& anchor) {
    const Theme& theme = frame.theme;
    const Popover open(theme, "calendar", anchor, {.alignRight = true});
    if (!open)
        return;
    auto& state = frame.state;
    FieldLook look{.width = 280, .placeholder = tr("A date, as 14 October")};
    look.error = state.dayWrong ? tr("That day is not in the calendar") : "";
    const auto typed = textField(theme, labelFor(tr("Day"), "day-field").c_str(), state.dayTyped, look);
    std::optional<domain::Day> chosen;
    if (typed.changed)
        state.dayWrong = false;
    if (typed.entered) {
        chosen = readDay(state.dayTyped, frame.page.today);
        state.dayWrong = !chosen || *chosen > frame.page.today;
    }
    gap(theme, 12);
    CalendarLook month{.today = frame.page.today, .chosen = frame.page.day, .last = frame.page.today};
    month.focus = state.calendarOpening;
    state.calendarOpening = false;
    if (const auto picked = calendar(theme, "day-month", state.calendar, month))
        chosen = picked;
    if (chosen && *chosen <= frame.page.today) {
        frame.ask(ShowDay{*chosen});
        closePopover();
    }
}

void drawButtons(const TodayFrame& frame, ImVec2 topLeft) {
    const Theme& theme = frame.theme;
    moveTo(topLeft);
    if (iconButton(theme, Icon::Left, labelFor(tr("The day before"), "day-before").c_str()))
        frame.ask(ShowDay{frame.page.day - 1});
    beside(theme, between);
    const ImVec2 at = here();
    moveTo({at.x, at.y + theme.px(2)});
    if (button(theme, labelFor(tr("Today"), "day-today").c_str(), todayButton()))
        frame.ask(ShowDay{frame.page.today});
    const float right = ImGui::GetItemRectMax().x;
    moveTo({right + theme.px(between), at.y});
    IconButtonLook later;
    later.enabled = frame.past();
    if (iconButton(theme, Icon::Right, labelFor(tr("The day after"), "day-after").c_str(), later))
        frame.ask(ShowDay{frame.page.day + 1});
    beside(theme, between);
    if (iconButton(theme, Icon::Calendar, labelFor(tr("Another day"), "day-calendar").c_str())) {
        frame.state.calendar = {};
        frame.state.calendarOpening = true;
        frame.state.dayTyped.clear();
        frame.state.dayWrong = false;
        openPopover("calendar");
    }
    drawCalendar(frame, {ImGui::GetItemRectMin(), ImGui::GetItemRectMax()});
}

bool mayRest(const domain::DayPage& page) {
    return !page.resting && page.checkIns.empty() && page.gratitude.empty() && page.hellos.empty();
}

ButtonLook restButton() {
    return {.kind = ButtonKind::Quiet, .size = ButtonSize::Small, .icon = Icon::Rest};
}

/// Beside the date where there is room, else beside the arrows as a moon.
void drawRestButton(const TodayFrame& frame, ImVec2 besideDate, ImVec2 buttons) {
    const float end = frame.layout.small ? ImGui::GetWindowWidth() : buttons.x - ImGui::GetWindowPos().x;
    const Theme& theme = frame.theme;
    const auto label = labelFor(tr("Rest day"), "rest-day");
    const ButtonLook look = restButton();
    const float right = besideDate.x + buttonWidth(theme, label.c_str(), look) - ImGui::GetWindowPos().x;
    const bool fits = right < end;
    bool pressed = false;
    if (fits) {
        moveTo(besideDate);
        pressed = button(theme, label.c_str(), look);
    } else {
        moveTo({buttons.x - theme.px(iconSide + between), buttons.y});
        pressed = iconButton(theme, Icon::Rest, label.c_str());
    }
    if (pressed)
        frame.ask(RestOn{frame.page.day});
}

/// A sentence on a well and up to two answers, at the top of the sheet.
struct Notice {
    Icon icon;
    std::string sentence;
    std::string first;
    std::string second{};
};

enum class Pressed { Nothing, First, Second };

Pressed drawNotice(const TodayFrame& frame, const Notice& notice) {
    const Theme& theme = frame.theme;
    Pressed pressed = Pressed::Nothing;
    const ButtonLook look{.kind = ButtonKind::Outline, .size = ButtonSize::Small};
    const float answers =
        buttonWidth(theme, notice.first.c_str(), look) +
        (notice.second.empty() ? 0 : theme.px(8) + buttonWidth(theme, notice.second.c_str(), look));
    {
        const Panel well(theme, {.ground = Ground::Well, .padding = {16, 8}});
        const ImVec2 at = here();
        const float room = roomLeft();
        const float sentence = theme.textSize(TextStyle::Small, notice.sentence).x;
        const bool oneLine = theme.px(32) + sentence + theme.px(16) + answers <= room;
        theme.icon(*ImGui::GetWindowDrawList(), notice.icon, {at.x, at.y + theme.px(7)}, 18,
                   theme.colors().ink2);
        moveTo({at.x + theme.px(28), at.y + theme.px(7)});
        paragraph(theme, TextStyle::Small, theme.colors().ink2, notice.sentence,
                  oneLine ? sentence / theme.scale() + 2 : 0);
        moveTo(oneLine ? ImVec2(at.x + room - answers, at.y) : ImVec2(at.x, here().y + theme.px(8)));
        if (button(theme, notice.first.c_str(), look))
            pressed = Pressed::First;
        if (!notice.second.empty()) {
            beside(theme, 8);
            if (button(theme, notice.second.c_str(), look))
                pressed = Pressed::Second;
        }
    }
    gap(theme, 16);
    return pressed;
}

} // namespace

float todayWordsEnd(const TodayFrame& frame) {
    const Theme& theme = frame.theme;
    const float rest =
        mayRest(frame.page)
            ? theme.px(12) + buttonWidth(theme, labelFor(tr("Rest day"), "rest-day").c_str(), restButton())
            : 0;
    return frame.layout.left + theme.textSize(TextStyle::Display, dateOf(frame)).x + rest;
}

void drawTodayHeader(const TodayFrame& frame, ImVec2 origin) {
    const Theme& theme = frame.theme;
    const auto& colors = theme.colors();
    auto& canvas = *ImGui::GetWindowDrawList();
    const float left = origin.x + frame.layout.left;
    const float top = origin.y + theme.px(24);
    const auto date = dateOf(frame);
    theme.text(canvas, {left, top}, TextStyle::Nav, colors.ink2, weekdayName(frame.page.day.weekday()));
    const float dateTop = top + theme.px(22);
    theme.text(canvas, {left, dateTop}, TextStyle::Display, colors.ink, date);

    const float buttons = theme.px(3 * iconSide + 3 * between) +
                          buttonWidth(theme, labelFor(tr("Today"), "day-today").c_str(), todayButton());
    const ImVec2 buttonsAt(origin.x + frame.layout.right - buttons,
                           origin.y + theme.px(frame.layout.small ? 8 : 24));
    const float dateEnd = left + theme.textSize(TextStyle::Display, date).x;
    if (mayRest(frame.page))
        drawRestButton(frame, {dateEnd + theme.px(12), dateTop + theme.px(12)}, buttonsAt);
    drawButtons(frame, buttonsAt);
}

void drawDayNotices(const TodayFrame& frame) {
    if (const auto& asked = frame.state.stillDayQuestion) {
        const auto still = fill(tr("Still {0}?"), {weekdayName(asked->weekday())});
        const auto next = fill(tr("It is {0}"), {weekdayName((*asked + 1).weekday())});
        const auto answer = drawNotice(
            frame, {Icon::Moment, still, labelFor(tr("Yes"), "still-yes"), labelFor(next, "still-no")});
        if (answer != Pressed::Nothing)
            frame.ask(AnswerStillDay{answer == Pressed::First});
    }
    if (frame.page.resting) {
        const auto answer =
            drawNotice(frame, {Icon::Rest, tr("Rest day. It keeps the streak and adds nothing."),
                               labelFor(tr("Count this day"), "wake-day")});
        if (answer == Pressed::First)
            frame.ask(Wake{frame.page.day});
    }
}

} // namespace tend::ui
