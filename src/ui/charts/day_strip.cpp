#include "ui/charts/day_strip.hpp"

#include "base/tr.hpp"
#include "ui/theme/paint.hpp"
#include "ui/widgets/day_marks.hpp"
#include "ui/widgets/flow.hpp"
#include "ui/widgets/touch.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <string>

namespace tend::ui {

namespace {

using domain::Day;

constexpr float moreToHit = 4; ///< over and under the squares
constexpr float square = 18, pitch = 21.6F, squaresTop = 20, height = 58, bracketTop = 46, bracketBottom = 50;

struct Strip {
    ImVec2 origin;
    float pitch, side;
    std::span<const domain::StreakDay> days;

    float left(Day day) const { return origin.x + pitch * static_cast<float>(day - days.front().day); }
};

void drawDates(const Theme& theme, const Strip& strip, const DayStrip& what) {
    ImDrawList& canvas = *ImGui::GetWindowDrawList();
    const ImU32 ink = theme.colors().ink2;
    const std::string_view todayWord = base::tr("today");
    float end = strip.origin.x + strip.pitch * static_cast<float>(strip.days.size());
    if (strip.days.back().day == what.today) {
        const float under = strip.left(what.today) + strip.side;
        const float x = std::max(strip.origin.x, under - theme.textSize(TextStyle::Tiny, todayWord).x);
        theme.text(canvas, {x, strip.origin.y}, TextStyle::Tiny, ink, todayWord);
        end = x - theme.px(6);
    }
    for (const domain::StreakDay& day : strip.days) {
        if (day.day != day.day.startOfWeek(what.weekStart)) {
            continue;
        }
        const std::string number = std::to_string(day.day.dayOfMonth());
        const float wide = theme.textSize(TextStyle::Tiny, number).x;
        const float x = strip.left(day.day) + (strip.side - wide) / 2;
        if (x + wide <= end) {
            theme.text(canvas, {x, strip.origin.y}, TextStyle::Tiny, ink, number);
        }
    }
}

/// A line under the run with an upward foot at each end; open to the left when it began before the strip.
void drawBracket(const Theme& theme, const Strip& strip, const domain::Run& run) {
    const Day from = std::max(run.span.first, strip.days.front().day);
    const Day to = std::min(run.span.last, strip.days.back().day);
    if (to < from) {
        return;
    }
    ImDrawList& canvas = *ImGui::GetWindowDrawList();
    const float x1 = std::round(strip.left(from)), x2 = std::round(strip.left(to) + strip.side);
    const float top = strip.origin.y + theme.px(bracketTop), foot = strip.origin.y + theme.px(bracketBottom);
    const ImU32 leaf = ImGui::GetColorU32(theme.colors().leaf);
    if (from == run.span.first) {
        canvas.PathLineTo({x1, top});
    }
    canvas.PathLineTo({x1, foot});
    canvas.PathLineTo({x2, foot});
    canvas.PathLineTo({x2, top});
    canvas.PathStroke(leaf, ImDrawFlags_None, 1.5F * theme.scale());
}

std::optional<Day> shownDay(const Strip& strip, const Touch& touched, std::optional<Day>& cursor) {
    const Day first = strip.days.front().day, last = strip.days.back().day;
    Day at = std::clamp(cursor.value_or(last), first, last);
    const auto pressed = [&](ImGuiKey key) { return keyPressedOn(touched.id, key, true); };
    at = pressed(ImGuiKey_LeftArrow) ? at - 1 : pressed(ImGuiKey_RightArrow) ? at + 1 : at;
    at = pressed(ImGuiKey_Home) ? first : pressed(ImGuiKey_End) ? last : at;
    at = std::clamp(at, first, last);
    if (touched.hovered) {
        const float within = (ImGui::GetIO().MousePos.x - strip.origin.x) / strip.pitch;
        return std::clamp(first + static_cast<int>(std::floor(within)), first, last);
    }
    if (!touched.ring) {
        return std::nullopt;
    }
    cursor = at;
    return at;
}

} // namespace

DayStripEvent dayStrip(const Theme& theme, const char* id, const DayStrip& what, std::optional<Day>& cursor,
                       float width) {
    const ImVec2 origin = here();
    const float wide = width > 0 ? theme.px(width) : roomLeft();
    occupy({wide, theme.px(height)});
    const float step = pitch * theme.scale();
    const auto fitting = static_cast<std::size_t>(std::max(1.0F, (wide + step - theme.px(square)) / step));
    if (what.days.empty()) {
        return {};
    }
    const Strip strip{origin, step, theme.px(square), what.days.last(std::min(fitting, what.days.size()))};
    const float top = origin.y + theme.px(squaresTop);
    const float more = theme.px(moreToHit);
    const ImVec2 size(step * static_cast<float>(strip.days.size()), strip.side + 2 * more);
    const Touch touched = touch(theme, id, size, {.place = ImVec2(origin.x, top - more)});
    const auto shown = shownDay(strip, touched, cursor);
    ImDrawList& canvas = *ImGui::GetWindowDrawList();
    drawDates(theme, strip, what);
    for (const domain::StreakDay& day : strip.days) {
        const ImVec2 at(std::round(strip.left(day.day)), top);
        daySquare(canvas, theme, at, strip.side, day.state);
        if (shown == day.day) {
            border(canvas, theme, Box::at(at, {strip.side, strip.side}).grown(theme.px(2)), 8,
                   touched.ring ? theme.colors().act : theme.colors().ink2, 2);
        }
    }
    if (what.counted) {
        drawBracket(theme, strip, *what.counted);
    }
    if (!shown) {
        return {};
    }
    const Box box = Box::at({std::round(strip.left(*shown)), top}, {strip.side, strip.side});
    if (touched.pressed) {
        cursor = shown;
    }
    return {shown, touched.pressed ? shown : std::nullopt, box};
}

} // namespace tend::ui
