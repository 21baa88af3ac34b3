#include "base/tr.hpp"
#include "ui/charts/day_strip.hpp"
#include "ui/charts/heatmap.hpp"
#include "ui/gallery/gallery_parts.hpp"
#include "ui/theme/paint.hpp"
#include "ui/theme/scope.hpp"
#include "ui/widgets/calendar.hpp"
#include "ui/widgets/day_marks.hpp"
#include "ui/widgets/day_words.hpp"
#include "ui/widgets/dimension_row.hpp"
#include "ui/widgets/flow.hpp"
#include "ui/widgets/mood_faces.hpp"
#include "ui/widgets/segmented.hpp"
#include "ui/widgets/surface.hpp"
#include "ui/widgets/tooltip.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace tend::ui {

namespace {

using base::tr;
using domain::Level;

struct FaceRow {
    const char* words;
    float radius;
    FaceMode mode;
};

/// Five faces of one size, and what they are for where there is room.
void drawFaces(const GalleryFrame& frame, const FaceRow& row) {
    constexpr float pitch = 52, wordsLeft = 5 * pitch + 8;
    const Theme& theme = frame.theme;
    const ImVec2 at = here();
    const float step = std::min(theme.px(pitch), theme.px(frame.width) / 5);
    const float height = theme.px(std::max(20.0F, 2 * row.radius + 2));
    const float radius = std::min(row.radius * theme.scale(), step / 2 - theme.px(1));
    for (int value = 1; value <= 5; ++value) {
        moodFace(*ImGui::GetWindowDrawList(), theme,
                 {at.x + step * (static_cast<float>(value) - 0.5F), at.y + height / 2}, radius,
                 *Level::from(value), row.mode);
    }
    const float room = theme.px(frame.width) - theme.px(wordsLeft);
    if (theme.textSize(TextStyle::Small, row.words).x <= room) {
        theme.text(*ImGui::GetWindowDrawList(),
                   {at.x + theme.px(wordsLeft), at.y + (height - theme.face(TextStyle::Small).line) / 2},
                   TextStyle::Small, theme.colors().ink2, row.words);
    }
    occupy({theme.px(frame.width), height});
    gap(theme, 12);
}

/// Squares of 14 beside each other.
void drawSwatches(const Theme& theme, const std::array<ImU32, 5>& fills, const std::array<ImU32, 5>& edges) {
    constexpr float side = 14, pitch = 17;
    const ImVec2 at = here();
    auto& canvas = *ImGui::GetWindowDrawList();
    for (std::size_t i = 0; i < fills.size(); ++i) {
        const Box box = Box::at({at.x + theme.px(pitch) * static_cast<float>(i), at.y}, theme.px(side, side));
        surface(canvas, theme, box, corner::cell, fills[i]);
        border(canvas, theme, box, corner::cell, edges[i]);
    }
    occupy(theme.px(5 * pitch, side));
}

void drawScales(const GalleryFrame& frame) {
    const Theme& theme = frame.theme;
    const Colors& colors = theme.colors();
    std::array<ImU32, 5> fills{}, edges{}, careEdges{};
    for (std::size_t i = 0; i < fills.size(); ++i) {
        fills[i] = colors.moods[i].fill;
        edges[i] = colors.moods[i].edge;
        careEdges[i] = colors.careEdge;
    }
    drawSwatches(theme, fills, edges);
    if (frame.width < 2 * 5 * 17 + 16)
        gap(theme, 4);
    else
        beside(theme, 16);
    drawSwatches(theme, colors.care, careEdges);
    gap(theme, 4);
    words(theme, TextStyle::Tiny, colors.ink2, tr("mood 1 to 5, care 1 to 5"));
}

} // namespace

void showMoodFaces(const GalleryFrame& frame) {
    constexpr float wide = 480;
    GalleryState& state = frame.state;
    const Theme& theme = frame.theme;
    const float faces = frame.width < 380 ? 22 : 26;
    const float margin = 26; // the outer faces' names reach beyond the row
    const ImVec2 at = here();
    moveTo({at.x + theme.px(margin), at.y});
    const float row = std::min(wide, frame.width - 2 * margin);
    if (const auto mood = moodFaces(theme, "mood", state.mood, {.width = row, .radius = faces})) {
        state.mood = mood;
    }
    moveTo({at.x, here().y});
    gap(theme, 20);
    drawFaces(frame, {tr("offered"), 20.8F, FaceMode::Offered});
    drawFaces(frame, {tr("chosen"), 20.8F, FaceMode::Chosen});
    drawFaces(frame, {tr("in lists"), 14, FaceMode::Chosen});
    drawFaces(frame, {tr("on axes"), 8.5F, FaceMode::Offered});
    drawFaces(frame, {tr("as lines"), 14, FaceMode::Line});
}

void showDimensions(const GalleryFrame& frame) {
    const auto dimensions = gallerySample::dimensions();
    for (std::size_t i = 0; i < dimensions.size(); ++i) {
        if (const auto change = dimensionRow(frame.theme, dimensions[i], frame.state.care[i], frame.width)) {
            frame.state.care[i] = change->level;
        }
    }
    gap(frame.theme, 12);
    drawScales(frame);
}

void showDayStates(const GalleryFrame& frame) {
    using enum domain::DayState;
    constexpr std::array states{Done, Late, Rest, Covered, Missed};
    constexpr float row = 30, side = 19, wordsLeft = 64;
    const Theme& theme = frame.theme;
    auto& canvas = *ImGui::GetWindowDrawList();
    for (const auto state : states) {
        const ImVec2 at = here();
        const float inset = (theme.px(row) - theme.px(side)) / 2;
        daySquare(canvas, theme, {at.x, at.y + inset}, theme.px(side), state);
        dayMark(canvas, theme, {at.x + theme.px(44), at.y + theme.px(row) / 2}, 5 * theme.scale(), state);
        moveTo({at.x + theme.px(wordsLeft), at.y + (theme.px(row) - theme.face(TextStyle::Small).line) / 2});
        paragraph(theme, TextStyle::Small, theme.colors().ink2, stateWords(state), frame.width - wordsLeft);
        moveTo({at.x, std::max(here().y, at.y + theme.px(row))});
    }
    gap(theme, 12);
    constexpr std::array week{Done, Done, Rest, Late, Done, Done, Open};
    {
        const float width = std::min(frame.width, 336.0F);
        const Panel card(theme, {.ground = Ground::Bare, .width = width, .padding = {0, 0}});
        const StreakRow streak{
            .length = 23, .strength = .914, .lastWeek = week, .numberShown = frame.state.numbers};
        streakRow(theme, tr("Checking in###streak-checking"), streak, width);
    }
    gap(theme, 16);
    const auto days = gallerySample::weeks();
    const domain::Run counted{{gallerySample::today() - 23, gallerySample::today() - 1}, 23, 0, 0};
    const DayStrip strip{.days = days, .counted = counted, .today = gallerySample::today()};
    const auto event = dayStrip(theme, "###six-weeks", strip, frame.state.stripDay, frame.width);
    const auto found = std::ranges::find_if(days, [&](const auto& day) { return event.shown == day.day; });
    if (found != days.end()) {
        tooltipAt(theme, tipPoint(), weekdayDate(found->day), stateWords(found->state));
    }
}

namespace {

using domain::CalendarKind;

constexpr std::array ways{CalendarKind::Mood,      CalendarKind::Care,   CalendarKind::CheckIns,
                          CalendarKind::Gratitude, CalendarKind::Hellos, CalendarKind::Habit};

constexpr std::array shapes{domain::CalendarShape::Weeks, domain::CalendarShape::Months,
                            domain::CalendarShape::Years};

void chooseHeat(const GalleryFrame& frame) {
    GalleryState& state = frame.state;
    const std::array labels{tr("Mood###heat-mood"),          tr("Care###heat-care"),
                            tr("Check-ins###heat-checkins"), tr("Thank-yous###heat-thanks"),
                            tr("Hellos###heat-hellos"),      tr("A habit###heat-habit")};
    const auto chosen = static_cast<int>(std::ranges::find(ways, state.heatBy) - ways.begin());
    if (const auto now = segmented(frame.theme, "heat", labels, chosen)) {
        state.heatBy = ways[static_cast<std::size_t>(*now)];
    }
}

} // namespace

void showHeatmap(const GalleryFrame& frame) {
    const Theme& theme = frame.theme;
    auto& state = frame.state;
    chooseHeat(frame);
    gap(theme, 8);
    const std::array labels{tr("Weeks###heat-weeks"), tr("Months###heat-months"), tr("Years###heat-years")};
    if (const auto now = segmented(theme, "heat-shape", labels, static_cast<int>(state.heatShape)))
        state.heatShape = shapes[static_cast<std::size_t>(*now)];
    gap(theme, 12);
    const auto days =
        gallerySample::calendar(state.heatBy, state.heatShape == domain::CalendarShape::Years ? 3 : 1);
    const Heatmap map{
        .days = days, .today = gallerySample::today(), .kind = state.heatBy, .shape = state.heatShape};
    const auto event = heatmap(theme, "###heat-year", map, state.year, frame.width);
    if (event.shown) {
        const auto& day = days[static_cast<std::size_t>(*event.shown - days.front().day)];
        const auto level = domain::levelOf(day, CalendarKind::Mood);
        tooltipAt(theme, tipPoint(), weekdayDate(day.day),
                  level ? domain::moodName(*Level::from(*level)) : tr("no entry"));
    }
    gap(theme, 8);
    if (heatLegendWidth(theme, state.heatBy) <= theme.px(frame.width))
        heatLegend(theme, state.heatBy);
}

void showCalendar(const GalleryFrame& frame) {
    GalleryState& state = frame.state;
    const auto days = gallerySample::year();
    const auto mark = [&](domain::Day day) {
        CalendarMark marked;
        if (day.year() != days.front().day.year() || day > gallerySample::today() || day.month() % 2 == 1) {
            marked.written = day.dayOfMonth() % 5 == 1;
            marked.found = day.dayOfMonth() % 9 == 2;
            return marked;
        }
        const auto& heat = days[static_cast<std::size_t>(day - days.front().day)];
        marked.rest = heat.resting;
        marked.mood = heat.mood ? Level::from(static_cast<int>(*heat.mood)) : std::nullopt;
        return marked;
    };
    const CalendarLook look{.today = gallerySample::today(),
                            .chosen = state.chosenDay.value_or(gallerySample::today() - 6),
                            .last = gallerySample::today(),
                            .mark = mark};
    if (const auto chosen = calendar(frame.theme, "month", state.month, look)) {
        state.chosenDay = chosen;
    }
}

} // namespace tend::ui
