#include "ui/widgets/calendar.hpp"

#include "base/tr.hpp"
#include "ui/theme/paint.hpp"
#include "ui/theme/scope.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/day_marks.hpp"
#include "ui/widgets/day_words.hpp"
#include "ui/widgets/flow.hpp"
#include "ui/widgets/touch.hpp"

#include <imgui_internal.h>

#include <algorithm>
#include <cmath>
#include <string>

namespace tend::ui {

namespace {

using domain::Day;

constexpr float fullCell = 40, disc = 16, headHeight = 36, letterHeight = 24, rowGap = 2;
constexpr float overhang = 6; ///< of the arrows over the month

/// A day's cell, device px, smaller where there is no room for seven of its size.
struct Cells {
    float side;
    float disc; ///< radius

    float month() const { return 7 * side; }
};

Cells cellsFor(const Theme& theme) {
    const float side = std::min(theme.px(fullCell), std::floor((mostRoom(theme) - theme.px(overhang)) / 7));
    return {side, std::min(disc * theme.scale(), side / 2 - theme.px(2))};
}

Day firstOfMonth(Day day) {
    return *Day::from(day.year(), day.month(), 1);
}

int daysInMonth(Day day) {
    return static_cast<int>(unsigned((day.date().year() / day.date().month() / std::chrono::last).day()));
}

/// The same day so many months on, or the last one of a shorter month; nothing beyond the calendar's ends.
std::optional<Day> monthsLater(Day day, int months) {
    const int index = day.year() * 12 + static_cast<int>(day.month()) - 1 + months;
    const auto first = Day::from(index / 12, static_cast<unsigned>(index % 12) + 1, 1);
    if (!first) {
        return std::nullopt;
    }
    const int wanted = static_cast<int>(day.dayOfMonth());
    return *first + (std::min(wanted, daysInMonth(*first)) - 1);
}

bool allowed(const CalendarLook& look, Day day) {
    return (!look.first || *look.first <= day) && (!look.last || day <= *look.last);
}

/// Name of the month and the arrows beside it.
void drawHead(const Theme& theme, const char* id, CalendarState& state, Day shown, float width) {
    constexpr float arrow = 32;
    const ImVec2 origin = here();
    const float arrows = theme.px(2 * arrow);
    const std::string month = monthAndYear(shown);
    const float indent = theme.px(4);
    const bool roomy = indent + theme.textSize(TextStyle::Head, month).x + arrows <= width;
    const float over = roomy ? theme.px(overhang) : 0;
    const float line = theme.face(TextStyle::Head).line;
    const float below = roomy ? 0 : line;
    theme.ellipsized(*ImGui::GetWindowDrawList(),
                     {origin.x + indent, origin.y + (roomy ? (theme.px(arrow) - line) / 2 : 0)},
                     width - indent, TextStyle::Head, theme.colors().ink, month);
    const auto turn = [&](int months) {
        if (const auto day = monthsLater(*state.cursor, months)) {
            state.cursor = day;
        }
    };
    const std::string before = std::string(base::tr("Month before")) + "###" + id + "-before";
    const std::string after = std::string(base::tr("Month after")) + "###" + id + "-after";
    moveTo({roomy ? origin.x + width - arrows + over : origin.x, origin.y + below});
    if (iconButton(theme, Icon::Left, before.c_str(), {.size = arrow, .icon = 18})) {
        turn(-1);
    }
    beside(theme, 0);
    if (iconButton(theme, Icon::Right, after.c_str(), {.size = arrow, .icon = 18})) {
        turn(1);
    }
    moveTo(origin);
    occupy({width, theme.px(headHeight) + below});
}

void drawLetters(const Theme& theme, int weekStart, const Cells& cells) {
    const ImVec2 origin = here();
    for (int i = 0; i < 7; ++i) {
        const std::string_view letters = weekdayLetters((weekStart + i) % 7);
        const ImVec2 size = theme.textSize(TextStyle::TinyMedium, letters);
        const float x = origin.x + cells.side * (static_cast<float>(i) + 0.5F) - size.x / 2;
        theme.text(*ImGui::GetWindowDrawList(), {x, origin.y + (theme.px(letterHeight) - size.y) / 2},
                   TextStyle::TinyMedium, theme.colors().ink2, letters);
    }
    occupy({cells.month(), theme.px(letterHeight)});
}

struct CellInk {
    ImU32 ink;
    TextStyle style;
};

/// The disc under the number, and what the number is written with.
CellInk drawDisc(const Theme& theme, ImVec2 center, float radius, const CalendarMark& mark,
                 const CalendarLook& look, Day day, float warmth) {
    ImDrawList& canvas = *ImGui::GetWindowDrawList();
    const Colors& colors = theme.colors();
    const auto fill = [&](ImU32 color) { canvas.AddCircleFilled(center, radius, ImGui::GetColorU32(color)); };
    const auto rim = [&](ImU32 color) {
        circleLine(canvas, center, radius - theme.scale() / 2, color, std::max(1.0F, theme.scale()));
    };
    const bool chosen = look.chosen == day;
    if (!allowed(look, day)) {
        return {colors.inkOff, TextStyle::Small};
    }
    if (mark.mood) {
        const MoodColors& tone = colors.moods[static_cast<std::size_t>(mark.mood->value() - 1)];
        fill(tone.fill);
        rim(tone.edge);
        return {tone.ink, TextStyle::SmallMedium};
    }
    if (chosen) {
        fill(mixed(colors.act, colors.actHover, warmth));
        return {colors.actInk, TextStyle::SmallBold};
    }
    if (warmth > 0) {
        fill(faded(colors.hover, warmth));
    }
    if (mark.rest || mark.written) {
        rim(colors.edge);
    }
    if (day == look.today) {
        return {colors.act, TextStyle::SmallBold};
    }
    return {mixed(colors.ink2, colors.ink, warmth), TextStyle::Small};
}

void drawCell(const Theme& theme, const Touch& touched, const CalendarLook& look, Day day, float radius) {
    ImDrawList& canvas = *ImGui::GetWindowDrawList();
    const Colors& colors = theme.colors();
    const ImVec2 center = touched.box.center();
    const CalendarMark mark = look.mark ? look.mark(day) : CalendarMark{};
    const CellInk cellInk = drawDisc(theme, center, radius, mark, look, day, touched.warmth);
    if (mark.rest && !mark.mood && look.chosen != day) {
        restMoon(canvas, theme, center, 15 * theme.scale(), colors.ink2);
    } else {
        const std::string number = std::to_string(day.dayOfMonth());
        const ImVec2 size = theme.textSize(cellInk.style, number);
        theme.text(canvas, {center.x - size.x / 2, center.y - size.y / 2}, cellInk.style, cellInk.ink,
                   number);
    }
    if (mark.found) {
        const bool circled = touched.ring || (look.chosen == day && mark.mood);
        const float down = circled ? 2.5F * theme.scale() : -theme.px(1) / 2; // under the circle
        const Box bar =
            Box::around({center.x, touched.box.max.y + down}, 7 * theme.scale(), 1.5F * theme.scale());
        canvas.AddRectFilled(bar.min, bar.max, ImGui::GetColorU32(colors.markLine), 2 * theme.scale());
    }
    const float line = std::max(1.5F, 2 * theme.scale());
    if (look.chosen == day && mark.mood) {
        circleLine(canvas, center, radius + 3 * theme.scale(), colors.act, line);
    }
    if (touched.ring) {
        circleLine(canvas, center, radius + 3 * theme.scale(), colors.act, line);
    }
}

/// The day the keyboard moves to from `day`, if a key says so.
std::optional<Day> movedBy(ImGuiID id, Day day, int weekStart) {
    const auto pressed = [&](ImGuiKey key) { return keyPressedOn(id, key, true); };
    const int year = ImGui::GetIO().KeyShift ? 12 : 1;
    const Day week = day.startOfWeek(weekStart);
    std::optional<Day> to;
    to = pressed(ImGuiKey_LeftArrow) ? std::optional(day - 1) : to;
    to = pressed(ImGuiKey_RightArrow) ? std::optional(day + 1) : to;
    to = pressed(ImGuiKey_UpArrow) ? std::optional(day - 7) : to;
    to = pressed(ImGuiKey_DownArrow) ? std::optional(day + 7) : to;
    to = pressed(ImGuiKey_PageUp) ? monthsLater(day, -year) : to;
    to = pressed(ImGuiKey_PageDown) ? monthsLater(day, year) : to;
    to = pressed(ImGuiKey_Home) ? std::optional(week) : to;
    to = pressed(ImGuiKey_End) ? std::optional(week + 6) : to;
    return to;
}

/// Never beyond what a Day can be.
std::optional<Day> valid(std::optional<Day> day) {
    return day && day->year() >= 1 && day->year() <= 9999 ? day : std::nullopt;
}

} // namespace

std::optional<Day> calendar(const Theme& theme, const char* id, CalendarState& state,
                            const CalendarLook& look) {
    const GroupScope group;
    state.cursor = state.cursor ? state.cursor : look.chosen.value_or(look.today);
    const Cells cells = cellsFor(theme);
    drawHead(theme, id, state, *state.cursor, cells.month());
    drawLetters(theme, look.weekStart, cells);
    const Day cursor = *state.cursor;
    const Day first = firstOfMonth(cursor);
    const Day start = first.startOfWeek(look.weekStart);
    const int rows = (first - start + daysInMonth(first) + 6) / 7;
    const ImVec2 origin = here();
    const float pitch = cells.side + theme.px(rowGap);
    occupy({cells.month(), pitch * static_cast<float>(rows) - theme.px(rowGap)});
    std::optional<Day> chosen, moved;
    for (int i = 0; i < daysInMonth(first); ++i) {
        const Day day = first + i;
        const int index = day - start;
        const int week = index / 7;
        const ImVec2 at(origin.x + cells.side * static_cast<float>(index % 7),
                        origin.y + pitch * static_cast<float>(week));
        const std::string label = longDate(day) + "###" + id + "-" + day.toString();
        const Touch touched = touch(theme, label.c_str(), {cells.side, cells.side},
                                    {.enabled = allowed(look, day),
                                     .tabStop = day == cursor,
                                     .checked = look.chosen == day,
                                     .place = at});
        if (touched.visible) {
            drawCell(theme, touched, look, day, cells.disc);
        }
        if (day == cursor && look.focus) {
            ImGui::SetItemDefaultFocus();
        }
        if (day == cursor && state.moved) {
            focusItem(touched.id, touched.box);
            state.moved = false;
        }
        chosen = touched.pressed ? std::optional(day) : chosen;
        const auto to = valid(movedBy(touched.id, day, look.weekStart));
        moved = to ? to : moved;
    }
    if (moved && allowed(look, *moved)) {
        state.cursor = moved;
        state.moved = true;
    }
    if (chosen) {
        state.cursor = chosen;
    }
    return chosen;
}

} // namespace tend::ui
