#include "base/tr.hpp"
#include "ui/theme/paint.hpp"
#include "ui/today/today_parts.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/calendar.hpp"
#include "ui/widgets/day_words.hpp"
#include "ui/widgets/flow.hpp"
#include "ui/widgets/line_wrap.hpp"
#include "ui/widgets/popover.hpp"
#include "ui/widgets/surface.hpp"
#include "ui/widgets/text_field.hpp"

#include <algorithm>
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
    FieldLook look{.width = std::min(280.0F, mostRoom(theme) / theme.scale()),
                   .placeholder = tr("A date, as 14 October")};
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

bool mayRest(const domain::DayPage& page) {
    return !page.resting && page.checkIns.empty() && page.gratitude.empty() && page.hellos.empty();
}

std::string restLabel() {
    return labelFor(tr("Rest day"), "rest-day");
}

ButtonLook restButton() {
    return {.kind = ButtonKind::Quiet, .size = ButtonSize::Small, .icon = Icon::Rest};
}

std::string todayLabel() {
    return labelFor(tr("Today"), "day-today");
}

/// Where the header's parts stand, from the width there is.
struct HeaderLayout {
    float left = 0;
    float width = 0;
    float buttons = 0;         ///< width of the arrows, Today, the calendar, and the moon where it is one
    bool buttonsApart = false; ///< on lines of their own, over the date
    bool restAsMoon = false;
    TextStyle date = TextStyle::Display;
};

/// The largest in which the date stays on one line.
TextStyle dateStyle(const Theme& theme, const std::string& date, float room) {
    for (const auto style : {TextStyle::Display, TextStyle::PersonName, TextStyle::SubTitle})
        if (theme.textSize(style, date).x <= room)
            return style;
    return TextStyle::Head;
}

HeaderLayout layOutHeader(const TodayFrame& frame, ImVec2 origin, const std::string& date) {
    const Theme& theme = frame.theme;
    HeaderLayout header{.left = origin.x + frame.layout.left,
                        .width = frame.layout.right - frame.layout.left};
    const bool small = frame.layout.small;
    const float icon = theme.px(iconSide + between), space = theme.px(16);
    header.buttons = 3 * icon + buttonWidth(theme, todayLabel().c_str(), todayButton());
    const float weekday = theme.textSize(TextStyle::Nav, weekdayName(frame.page.day.weekday())).x;
    if (mayRest(frame.page)) {
        const float beside = theme.textSize(TextStyle::Display, date).x + theme.px(12) +
                             buttonWidth(theme, restLabel().c_str(), restButton());
        header.restAsMoon = beside > header.width - (small ? 0 : header.buttons + space);
        header.buttons += header.restAsMoon ? icon : 0;
    }
    header.buttonsApart = small && weekday + space + header.buttons > header.width;
    const bool under = small || header.buttonsApart;
    header.date = dateStyle(theme, date, header.width - (under ? 0 : header.buttons + space));
    return header;
}

void drawRest(const TodayFrame& frame, bool moon) {
    const auto label = restLabel();
    if (moon ? iconButton(frame.theme, Icon::Rest, label.c_str())
             : button(frame.theme, label.c_str(), restButton()))
        frame.ask(RestOn{frame.page.day});
}

void drawCalendarButton(const TodayFrame& frame) {
    if (iconButton(frame.theme, Icon::Calendar, labelFor(tr("Another day"), "day-calendar").c_str())) {
        frame.state.calendar = {};
        frame.state.calendarOpening = true;
        frame.state.dayTyped.clear();
        frame.state.dayWrong = false;
        openPopover("calendar");
    }
    drawCalendar(frame, {ImGui::GetItemRectMin(), ImGui::GetItemRectMax()});
}

/// Returns where they end.
float drawButtons(const TodayFrame& frame, const HeaderLayout& header, ImVec2 topLeft) {
    const Theme& theme = frame.theme;
    moveTo(topLeft);
    const float width = header.buttonsApart ? header.width : header.buttons;
    LineWrap line(theme, width / theme.scale(), iconSide, between, between);
    const float icon = theme.px(iconSide);
    if (header.restAsMoon) {
        line.place(icon);
        drawRest(frame, true);
    }
    line.place(icon);
    if (iconButton(theme, Icon::Left, labelFor(tr("The day before"), "day-before").c_str()))
        frame.ask(ShowDay{frame.page.day - 1});
    const auto today = todayLabel();
    line.place(buttonWidth(theme, today.c_str(), todayButton()));
    moveTo({here().x, here().y + theme.px(2)});
    if (button(theme, today.c_str(), todayButton()))
        frame.ask(ShowDay{frame.page.today});
    line.place(icon);
    IconButtonLook later;
    later.enabled = frame.past();
    if (iconButton(theme, Icon::Right, labelFor(tr("The day after"), "day-after").c_str(), later))
        frame.ask(ShowDay{frame.page.day + 1});
    line.place(icon);
    drawCalendarButton(frame);
    return topLeft.y + line.height();
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
    const auto date = dateOf(frame);
    const auto header = layOutHeader(frame, {0, 0}, date);
    const bool rest = mayRest(frame.page) && !header.restAsMoon;
    const float button = rest ? theme.px(12) + buttonWidth(theme, restLabel().c_str(), restButton()) : 0;
    return header.left + theme.textSize(header.date, date).x + button;
}

float drawTodayHeader(const TodayFrame& frame, ImVec2 origin) {
    const Theme& theme = frame.theme;
    const auto& colors = theme.colors();
    const auto date = dateOf(frame);
    const auto header = layOutHeader(frame, origin, date);
    float top = origin.y + theme.px(24);
    const float buttonsTop = origin.y + theme.px(frame.layout.small ? 8 : 24);
    if (header.buttonsApart)
        top = drawButtons(frame, header, {header.left, buttonsTop}) + theme.px(8);
    else
        drawButtons(frame, header, {header.left + header.width - header.buttons, buttonsTop});
    moveTo({header.left, top});
    words(theme, TextStyle::Nav, colors.ink2, weekdayName(frame.page.day.weekday()));
    const float dateTop = top + theme.px(22);
    moveTo({header.left, dateTop});
    paragraph(theme, header.date, colors.ink, date, header.width / theme.scale());
    const float end = here().y;
    if (mayRest(frame.page) && !header.restAsMoon) {
        const float dateEnd = header.left + theme.textSize(header.date, date).x;
        moveTo({dateEnd + theme.px(12), dateTop + theme.px(12)});
        drawRest(frame, false);
    }
    return end + theme.px(24);
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
