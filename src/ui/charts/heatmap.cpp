#include "ui/charts/heatmap.hpp"

#include "base/tr.hpp"
#include "domain/check_in.hpp"
#include "ui/theme/paint.hpp"
#include "ui/theme/scope.hpp"
#include "ui/widgets/day_marks.hpp"
#include "ui/widgets/day_words.hpp"
#include "ui/widgets/flow.hpp"
#include "ui/widgets/touch.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <string>

namespace tend::ui {

namespace {

using domain::Day;

constexpr float cell = 14, pitch = 17, labels = 40, monthsHeight = 18, radius = corner::cell;

/// Where the cells are, device px. The origin is the top left of the first week's first day.
struct Grid {
    ImVec2 origin;
    float pitch;
    Day start; ///< first day of the first week
    Day first; ///< 1 January
    Day last;  ///< 31 December

    ImVec2 at(Day day) const {
        const int index = day - start;
        const int week = index / 7;
        return {origin.x + pitch * static_cast<float>(week),
                origin.y + pitch * static_cast<float>(index % 7)};
    }

    int weeks() const { return (last - start) / 7 + 1; }

    /// The day whose cell is nearest; nothing outside the year or well outside the grid.
    std::optional<Day> nearest(ImVec2 point, float slack) const {
        const float column = std::floor((point.x - origin.x) / pitch),
                    row = std::floor((point.y - origin.y) / pitch);
        const bool near = point.x >= origin.x - slack && point.y >= origin.y - slack &&
                          point.x < origin.x + pitch * static_cast<float>(weeks()) + slack &&
                          point.y < origin.y + pitch * 7 + slack;
        if (!near) {
            return std::nullopt;
        }
        const int week = std::clamp(static_cast<int>(column), 0, weeks() - 1);
        const Day day = start + week * 7 + std::clamp(static_cast<int>(row), 0, 6);
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

void drawSquare(ImDrawList& canvas, const Theme& theme, ImVec2 at, const CellColors& tone) {
    const Box box = Box::at({std::round(at.x), std::round(at.y)}, theme.px(cell, cell));
    if ((tone.fill & IM_COL32_A_MASK) != 0) {
        surface(canvas, theme, box, radius, tone.fill);
    }
    border(canvas, theme, box, radius, tone.edge);
}

void drawDay(ImDrawList& canvas, const Theme& theme, const Grid& grid, const domain::HeatDay& day,
             const Heatmap& map) {
    const Colors& colors = theme.colors();
    const ImVec2 at = grid.at(day.day);
    const ImVec2 center(at.x + cell / 2 * theme.scale(), at.y + cell / 2 * theme.scale());
    if (day.day > map.today) {
        canvas.AddCircleFilled(center, 1.5F * theme.scale(), ImGui::GetColorU32(colors.none), 8);
    } else if (const auto level = heatLevel(day, map.by)) {
        drawSquare(canvas, theme, at, colorsFor(colors, map.by, *level));
    } else if (day.resting) {
        restMoon(canvas, theme, center, 11 * theme.scale(), colors.ink2, 2);
    } else {
        drawSquare(canvas, theme, at, {0, colors.none});
    }
}

void ringRound(ImDrawList& canvas, const Theme& theme, const Grid& grid, Day day, ImU32 color, float away) {
    const ImVec2 at = grid.at(day);
    const Box box = Box::at({std::round(at.x), std::round(at.y)}, theme.px(cell, cell));
    border(canvas, theme, box.grown(away * theme.scale()), radius + away, color, 2);
}

void drawMonths(ImDrawList& canvas, const Theme& theme, const Grid& grid, int year, float top) {
    for (unsigned month = 1; month <= 12; ++month) {
        const float x = grid.at(*Day::from(year, month, 1)).x;
        theme.text(canvas, {x, top}, TextStyle::Tiny, theme.colors().ink2, monthShort(month));
    }
}

void drawWeekdays(ImDrawList& canvas, const Theme& theme, ImVec2 topLeft, int weekStart) {
    for (int row = 0; row < 7; row += 2) {
        const float y = topLeft.y + theme.scale() * (pitch * static_cast<float>(row) + cell / 2) -
                        theme.face(TextStyle::Tiny).line / 2;
        theme.text(canvas, {topLeft.x, y}, TextStyle::Tiny, theme.colors().ink2,
                   weekdayShort((weekStart + row) % 7));
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
    drawMonths(canvas, theme, grid, map.year, grid.origin.y - theme.px(monthsHeight) - theme.px(2));
    const float left = canvas.GetClipRectMin().x, right = canvas.GetClipRectMax().x;
    for (const domain::HeatDay& day : map.days) {
        const float x = grid.at(day.day).x;
        if (x + grid.pitch >= left && x <= right) {
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

HeatmapEvent react(const Parts& parts, const char* id, HeatmapState& state) {
    const auto& [canvas, theme, grid, map] = parts;
    const ImVec2 size(grid.pitch * static_cast<float>(grid.weeks()), grid.pitch * 7);
    const Touch touched = touch(theme, id, size, {.place = grid.origin});
    HeatmapEvent event;
    const Day latest = std::min(map.today, grid.last);
    state.cursor = std::clamp(state.cursor.value_or(latest), grid.first, std::max(grid.first, grid.last));
    if (const auto to = movedBy(touched.id, *state.cursor, grid)) {
        state.cursor = std::clamp(*to, grid.first, grid.last);
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

Grid gridOf(const Theme& theme, const Heatmap& map, ImVec2 origin) {
    const Day first = *Day::from(map.year, 1, 1);
    return {origin, pitch * theme.scale(), first.startOfWeek(map.weekStart), first,
            *Day::from(map.year, 12, 31)};
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
    ImDrawList& outer = *ImGui::GetWindowDrawList();
    drawWeekdays(outer, theme, {origin.x, origin.y + theme.px(monthsHeight)}, map.weekStart);
    Grid grid = gridOf(theme, map, {origin.x + theme.px(labels), origin.y + theme.px(monthsHeight)});
    const float needed = grid.pitch * static_cast<float>(grid.weeks()) - theme.px(pitch - cell);
    const float room = wide - theme.px(labels);
    HeatmapEvent event;
    if (needed <= room) {
        event = react({outer, theme, grid, map}, id, state);
        moveTo(origin);
        occupy({wide, theme.px(heatmapHeight)});
        return event;
    }
    const float spare = theme.px(4); // room for the ring round a cell at the edge
    moveTo({grid.origin.x - spare, origin.y});
    const std::string child = "###scroll-" + std::string(id);
    ImGui::BeginChild(child.c_str(), {room + spare, theme.px(heatmapHeight + 16)},
                      ImGuiChildFlags_NavFlattened,
                      ImGuiWindowFlags_HorizontalScrollbar | ImGuiWindowFlags_NoBackground);
    const ImVec2 inside = here();
    grid.origin = {inside.x + spare, inside.y + theme.px(monthsHeight)};
    event = react({*ImGui::GetWindowDrawList(), theme, grid, map}, id, state);
    moveTo(inside);
    occupy({needed + 2 * spare, theme.px(heatmapHeight)});
    if (!state.scrolled) {
        const Day shown = std::clamp(map.today, grid.first, grid.last);
        ImGui::SetScrollX(grid.at(shown).x - inside.x - room + 3 * grid.pitch);
        state.scrolled = true;
    }
    ImGui::EndChild();
    moveTo(origin);
    occupy({wide, theme.px(heatmapHeight + 16)});
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
        drawSquare(canvas, theme, {x, top}, colorsFor(colors, by, level));
        x += theme.px(cell) + theme.px(level < 5 ? between : wordGap);
    }
    write(ends.high, groupGap);
    restMoon(canvas, theme, {x + theme.px(cell) / 2, origin.y + line / 2}, 13 * theme.scale(), colors.ink2,
             1.6F);
    x += theme.px(cell) + theme.px(between);
    write(base::tr("rest"), groupGap);
    drawSquare(canvas, theme, {x, top}, {0, colors.none});
    x += theme.px(cell) + theme.px(between);
    write(base::tr("no entry"), 0);
    occupy({x - origin.x, line});
}

} // namespace tend::ui
