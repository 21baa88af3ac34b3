#include "ui/charts/heatmap.hpp"

#include "base/tr.hpp"
#include "domain/check_in.hpp"
#include "ui/theme/paint.hpp"
#include "ui/theme/scope.hpp"
#include "ui/widgets/day_marks.hpp"
#include "ui/widgets/day_words.hpp"
#include "ui/widgets/flow.hpp"
#include "ui/widgets/touch.hpp"

#include <imgui_internal.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <string>

namespace tend::ui {

namespace {

using domain::Day;

constexpr float widestPitch = 22;
constexpr float cell = 14, pitch = 17, labels = 40, monthsHeight = 18, radius = corner::cell,
                betweenLines = 8;
constexpr float leastForLabels = 160; ///< in a narrower year the weekdays have no names

/// Where the cells are, device px, whole ones. The origin is the top left of the first week's first day. A
/// year that is wider than the room goes on in further lines.
struct Grid {
    ImVec2 origin;
    float pitch;
    float cell;
    int perLine; ///< weeks
    float linePitch;
    Day start; ///< first day of the first week
    Day first; ///< 1 January
    Day last;  ///< 31 December

    int lineOf(Day day) const { return (day - start) / 7 / perLine; }

    float lineTop(int line) const { return origin.y + linePitch * static_cast<float>(line); }

    ImVec2 at(Day day) const {
        const int index = day - start;
        return {origin.x + pitch * static_cast<float>(index / 7 % perLine),
                lineTop(lineOf(day)) + pitch * static_cast<float>(index % 7)};
    }

    int weeks() const { return (last - start) / 7 + 1; }

    int lines() const { return lineOf(last) + 1; }

    float width() const { return pitch * static_cast<float>(std::min(perLine, weeks())); }

    float height() const { return linePitch * static_cast<float>(lines() - 1) + pitch * 7; }

    /// The day whose cell is nearest; nothing outside the year or well outside the grid.
    std::optional<Day> nearest(ImVec2 point, float slack) const {
        const bool near = point.x >= origin.x - slack && point.y >= origin.y - slack &&
                          point.x < origin.x + width() + slack && point.y < origin.y + height() + slack;
        if (!near) {
            return std::nullopt;
        }
        const float above = (linePitch - pitch * 7) / 2;
        const auto whole = [](float number) { return static_cast<int>(std::floor(number)); };
        const int line = std::clamp(whole((point.y - origin.y + above) / linePitch), 0, lines() - 1);
        const int column = std::clamp(whole((point.x - origin.x) / pitch), 0, perLine - 1);
        const int row = std::clamp(whole((point.y - lineTop(line)) / pitch), 0, 6);
        const Day day = start + (line * perLine + column) * 7 + row;
        return first <= day && day <= last ? std::optional(day) : std::nullopt;
    }
};

struct CellColors {
    ImU32 fill, edge;
};

CellColors colorsFor(const Colors& colors, HeatBy by, int level) {
    const auto index = static_cast<std::size_t>(level - 1);
    if (by == HeatBy::Mood) {
        return {colors.moods[index].fill, colors.moods[index].edge};
    }
    return {colors.care[index], colors.careEdge};
}

void drawSquare(ImDrawList& canvas, const Theme& theme, ImVec2 at, float side, const CellColors& tone) {
    const Box box = Box::at({std::round(at.x), std::round(at.y)}, {side, side});
    if ((tone.fill & IM_COL32_A_MASK) != 0) {
        surface(canvas, theme, box, radius, tone.fill);
    }
    border(canvas, theme, box, radius, tone.edge);
}

void drawDay(ImDrawList& canvas, const Theme& theme, const Grid& grid, const domain::HeatDay& day,
             const Heatmap& map) {
    const Colors& colors = theme.colors();
    const ImVec2 at = grid.at(day.day);
    const ImVec2 center(at.x + grid.cell / 2, at.y + grid.cell / 2);
    if (day.day > map.today) {
        canvas.AddCircleFilled(center, 1.5F * theme.scale(), ImGui::GetColorU32(colors.none), 8);
    } else if (const auto level = heatLevel(day, map.by)) {
        drawSquare(canvas, theme, at, grid.cell, colorsFor(colors, map.by, *level));
    } else if (day.resting) {
        restMoon(canvas, theme, center, 11 * theme.scale(), colors.ink2, 2);
    } else {
        drawSquare(canvas, theme, at, grid.cell, {0, colors.none});
    }
}

void ringRound(ImDrawList& canvas, const Theme& theme, const Grid& grid, Day day, ImU32 color, float away) {
    const ImVec2 at = grid.at(day);
    const Box box = Box::at(at, {grid.cell, grid.cell});
    border(canvas, theme, box.grown(std::round(away * theme.scale())), radius + away, color, 2);
}

/// Over the week in which it begins; at the beginning of a line the month that goes on there. What has no
/// room is left out.
void drawMonths(ImDrawList& canvas, const Theme& theme, const Grid& grid, int year) {
    const float high = theme.px(monthsHeight) + theme.px(2), end = grid.origin.x + grid.width();
    for (int line = 0; line < grid.lines(); ++line) {
        const Day opening = std::max(grid.first, grid.start + line * grid.perLine * 7);
        float taken = grid.origin.x;
        const auto draw = [&](unsigned month, float x, float limit) {
            const float wide = theme.textSize(TextStyle::Tiny, monthShort(month)).x;
            if (x < taken || x + wide > limit) {
                return;
            }
            theme.text(canvas, {x, grid.lineTop(line) - high}, TextStyle::Tiny, theme.colors().ink2,
                       monthShort(month));
            taken = x + wide + theme.px(4);
        };
        const auto next = Day::from(year, opening.month() % 12 + 1, 1);
        const bool nextHere = next && *next > opening && *next <= grid.last && grid.lineOf(*next) == line;
        draw(opening.month(), grid.origin.x, nextHere ? grid.at(*next).x - theme.px(4) : end);
        for (unsigned month = opening.month() + 1; month <= 12; ++month) {
            const Day begins = *Day::from(year, month, 1);
            if (grid.lineOf(begins) == line) {
                draw(month, grid.at(begins).x, end);
            }
        }
    }
}

void drawWeekdays(ImDrawList& canvas, const Theme& theme, float left, const Grid& grid, int weekStart) {
    const float inset = (grid.cell - theme.face(TextStyle::Tiny).line) / 2;
    for (int line = 0; line < grid.lines(); ++line) {
        for (int row = 0; row < 7; row += 2) {
            const float y = grid.lineTop(line) + grid.pitch * static_cast<float>(row) + inset;
            theme.text(canvas, {left, y}, TextStyle::Tiny, theme.colors().ink2,
                       weekdayShort((weekStart + row) % 7));
        }
    }
}

/// The day the keyboard moves to, if a key says so.
std::optional<Day> movedBy(ImGuiID id, Day day, const Grid& grid) {
    const auto pressed = [&](ImGuiKey key) { return keyPressedOn(id, key, true); };
    std::optional<Day> to;
    to = pressed(ImGuiKey_UpArrow) ? std::optional(day - 1) : to;
    to = pressed(ImGuiKey_DownArrow) ? std::optional(day + 1) : to;
    to = pressed(ImGuiKey_LeftArrow) ? std::optional(day - 7) : to;
    to = pressed(ImGuiKey_RightArrow) ? std::optional(day + 7) : to;
    to = pressed(ImGuiKey_PageUp) ? std::optional(day - 28) : to;
    to = pressed(ImGuiKey_PageDown) ? std::optional(day + 28) : to;
    to = pressed(ImGuiKey_Home) ? std::optional(grid.first) : to;
    to = pressed(ImGuiKey_End) ? std::optional(grid.last) : to;
    return to;
}

struct Parts {
    ImDrawList& canvas;
    const Theme& theme;
    const Grid& grid;
    const Heatmap& map;
};

void drawAll(const Parts& parts, const HeatmapEvent& event, bool ring) {
    const auto& [canvas, theme, grid, map] = parts;
    drawMonths(canvas, theme, grid, map.year);
    const float top = canvas.GetClipRectMin().y, bottom = canvas.GetClipRectMax().y;
    for (const domain::HeatDay& day : map.days) {
        const float y = grid.at(day.day).y;
        if (y + grid.pitch >= top && y <= bottom) {
            drawDay(canvas, theme, grid, day, map);
        }
    }
    if (grid.first <= map.today && map.today <= grid.last) {
        ringRound(canvas, theme, grid, map.today, theme.colors().act, 2);
    }
    if (event.shown) {
        ringRound(canvas, theme, grid, *event.shown, ring ? theme.colors().act : theme.colors().ink2, 1);
    }
}

/// A year of many lines may be higher than the window.
void showCell(const Theme& theme, const Grid& grid, Day day) {
    const Box box = Box::at(grid.at(day), {grid.cell, grid.cell}).grown(theme.px(pitch));
    ImGui::ScrollToRect(ImGui::GetCurrentWindow(), ImRect(box.min, box.max),
                        ImGuiScrollFlags_KeepVisibleEdgeY);
}

HeatmapEvent react(const Parts& parts, const char* id, HeatmapState& state) {
    const auto& [canvas, theme, grid, map] = parts;
    const Touch touched = touch(theme, id, {grid.width(), grid.height()}, {.place = grid.origin});
    HeatmapEvent event;
    const Day latest = std::min(map.today, grid.last);
    state.cursor = std::clamp(state.cursor.value_or(latest), grid.first, std::max(grid.first, grid.last));
    if (const auto to = movedBy(touched.id, *state.cursor, grid)) {
        state.cursor = std::clamp(*to, grid.first, grid.last);
        showCell(theme, grid, *state.cursor);
    }
    if (touched.hovered) {
        event.shown = grid.nearest(ImGui::GetIO().MousePos, theme.px(4));
    } else if (touched.ring) {
        event.shown = state.cursor;
    }
    if (touched.pressed && event.shown) {
        event.chosen = event.shown;
        state.cursor = event.shown;
    }
    drawAll(parts, event, touched.ring && !touched.hovered);
    return event;
}

/// Whole px, a little less of them where that keeps the year on one line, and more where there is room to
/// spare.
float pitchFor(const Theme& theme, int weeks, float room) {
    const float full = std::round(pitch * theme.scale()), less = std::floor(pitch * theme.scale());
    const float spare = std::floor((room + theme.px(pitch - cell)) / static_cast<float>(weeks));
    if (spare > full)
        return std::min(spare, std::floor(theme.px(widestPitch)));
    const auto needed = [&](float each) { return each * static_cast<float>(weeks) - theme.px(pitch - cell); };
    return needed(full) > room && needed(less) <= room ? less : full;
}

Grid gridOf(const Theme& theme, const Heatmap& map, ImVec2 origin, float room) {
    const Day first = *Day::from(map.year, 1, 1);
    Grid grid{origin, 0, 0, 1, 0, first.startOfWeek(map.weekStart), first, *Day::from(map.year, 12, 31)};
    const float space = theme.px(pitch - cell);
    grid.pitch = pitchFor(theme, grid.weeks(), room);
    grid.cell = grid.pitch - space;
    const int most = std::clamp(static_cast<int>((room + space) / grid.pitch), 1, grid.weeks());
    const int lines = (grid.weeks() + most - 1) / most;
    grid.perLine = (grid.weeks() + lines - 1) / lines;
    grid.linePitch = grid.pitch * 7 + theme.px(monthsHeight) + theme.px(betweenLines);
    return grid;
}

} // namespace

std::optional<int> heatLevel(const domain::HeatDay& day, HeatBy by) {
    const auto rounded = [](double mean) { return std::clamp(static_cast<int>(std::lround(mean)), 1, 5); };
    const auto counted = [](int count) {
        return count > 0 ? std::optional(std::min(count, 5)) : std::nullopt;
    };
    switch (by) {
    case HeatBy::Mood:
        return day.mood ? std::optional(rounded(*day.mood)) : std::nullopt;
    case HeatBy::Care:
        return day.care ? std::optional(rounded(*day.care)) : std::nullopt;
    case HeatBy::CheckIns:
        return counted(day.checkIns);
    case HeatBy::Gratitude:
        return counted(day.gratitude);
    case HeatBy::Hellos:
        return counted(day.hellos);
    }
    return std::nullopt;
}

HeatmapEvent heatmap(const Theme& theme, const char* id, const Heatmap& map, HeatmapState& state,
                     float width) {
    const ImVec2 origin = here();
    const float wide = width > 0 ? theme.px(width) : roomLeft();
    const bool named = wide >= theme.px(leastForLabels);
    const float left = named ? theme.px(labels) : 0;
    const Grid grid = gridOf(theme, map, {origin.x + left, origin.y + theme.px(monthsHeight)}, wide - left);
    ImDrawList& canvas = *ImGui::GetWindowDrawList();
    if (named) {
        drawWeekdays(canvas, theme, origin.x, grid, map.weekStart);
    }
    const HeatmapEvent event = react({canvas, theme, grid, map}, id, state);
    moveTo(origin);
    occupy({wide, theme.px(monthsHeight) + grid.height() + theme.px(pitch - cell)});
    return event;
}

namespace {

struct LegendWords {
    std::string_view low, high;
};

LegendWords legendWords(HeatBy by) {
    switch (by) {
    case HeatBy::Mood:
        return {domain::moodName(*domain::Level::from(1)), domain::moodName(*domain::Level::from(5))};
    case HeatBy::Care:
        return {base::tr("Low"), base::tr("High")};
    default:
        return {base::tr("One"), base::tr("Five or more")};
    }
}

constexpr float between = 5, wordGap = 8, groupGap = 17;

} // namespace

float heatLegendWidth(const Theme& theme, HeatBy by) {
    const LegendWords ends = legendWords(by);
    const auto wordsWidth = [&](std::string_view words) { return theme.textSize(TextStyle::Tiny, words).x; };
    return wordsWidth(ends.low) + wordsWidth(ends.high) + wordsWidth(base::tr("rest")) +
           wordsWidth(base::tr("no entry")) + theme.px(7 * cell + 6 * between + 2 * wordGap + 2 * groupGap);
}

void heatLegend(const Theme& theme, HeatBy by) {
    const Colors& colors = theme.colors();
    const LegendWords ends = legendWords(by);
    const ImVec2 origin = here();
    ImDrawList& canvas = *ImGui::GetWindowDrawList();
    const float line = theme.face(TextStyle::Tiny).line;
    const float top = origin.y + (line - theme.px(cell)) / 2;
    float x = origin.x;
    const auto write = [&](std::string_view words, float after) {
        theme.text(canvas, {x, origin.y}, TextStyle::Tiny, colors.ink2, words);
        x += theme.textSize(TextStyle::Tiny, words).x + theme.px(after);
    };
    write(ends.low, wordGap);
    for (int level = 1; level <= 5; ++level) {
        drawSquare(canvas, theme, {x, top}, theme.px(cell), colorsFor(colors, by, level));
        x += theme.px(cell) + theme.px(level < 5 ? between : wordGap);
    }
    write(ends.high, groupGap);
    restMoon(canvas, theme, {x + theme.px(cell) / 2, origin.y + line / 2}, 13 * theme.scale(), colors.ink2,
             1.6F);
    x += theme.px(cell) + theme.px(between);
    write(base::tr("rest"), groupGap);
    drawSquare(canvas, theme, {x, top}, theme.px(cell), {0, colors.none});
    x += theme.px(cell) + theme.px(between);
    write(base::tr("no entry"), 0);
    occupy({x - origin.x, line});
}

} // namespace tend::ui
