#include "ui/widgets/day_marks.hpp"

#include "base/tr.hpp"
#include "ui/theme/paint.hpp"
#include "ui/widgets/flow.hpp"
#include "ui/widgets/touch.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace tend::ui {

void restMoon(ImDrawList& canvas, const Theme& theme, ImVec2 center, float size, ImU32 color, float weight) {
    theme.icons().draw(canvas, Icon::Rest, {center.x - size / 2, center.y - size / 2}, size,
                       ImGui::GetColorU32(color), weight);
}

void dayMark(ImDrawList& canvas, const Theme& theme, ImVec2 center, float radius, domain::DayState state) {
    const Colors& colors = theme.colors();
    const float unit = radius / 5;
    const auto ring = [&](float r, ImU32 color, float thick) {
        circleLine(canvas, center, r * unit, color, thick * unit);
    };
    const auto disc = [&](float r, ImU32 color) {
        canvas.AddCircleFilled(center, r * unit, ImGui::GetColorU32(color));
    };
    switch (state) {
    case domain::DayState::Done:
        return disc(5, colors.leaf);
    case domain::DayState::Late:
        ring(4.2F, colors.leaf, 1.6F);
        return disc(1.8F, colors.leaf);
    case domain::DayState::Rest:
    case domain::DayState::Paused:
        return restMoon(canvas, theme, center, 13.6F * unit, colors.ink2, 1.9F);
    case domain::DayState::Covered:
        disc(5, colors.leafTint);
        return ring(4.5F, colors.leaf, 1);
    case domain::DayState::CutShort:
        return disc(1.8F, colors.edge);
    case domain::DayState::Missed:
    case domain::DayState::Open:
        return ring(4.5F, colors.edge, 1);
    }
}

void daySquare(ImDrawList& canvas, const Theme& theme, ImVec2 topLeft, float size, domain::DayState state) {
    const Colors& colors = theme.colors();
    const float unit = size / 18;
    const Box box = Box::at(topLeft, {size, size});
    const float radius = 6 * unit / theme.scale();
    switch (state) {
    case domain::DayState::Done:
        return surface(canvas, theme, box, radius, colors.leaf);
    case domain::DayState::Late:
        surface(canvas, theme, box, radius, colors.leafTint);
        border(canvas, theme, box, radius, colors.leaf, 2 * unit / theme.scale());
        return canvas.AddCircleFilled(box.center(), 3 * unit, ImGui::GetColorU32(colors.leaf));
    case domain::DayState::Rest:
    case domain::DayState::Paused:
        return restMoon(canvas, theme, box.center(), 17 * unit, colors.ink2, 1.7F);
    case domain::DayState::Covered:
        surface(canvas, theme, box, radius, colors.leafTint);
        return border(canvas, theme, box, radius, colors.leaf, unit / theme.scale());
    case domain::DayState::CutShort:
        return canvas.AddCircleFilled(box.center(), 2.5F * unit, ImGui::GetColorU32(colors.edge));
    case domain::DayState::Missed:
    case domain::DayState::Open:
        return border(canvas, theme, box, radius, colors.edge, 1.2F * unit / theme.scale());
    }
}

void weekMarks(ImDrawList& canvas, const Theme& theme, ImVec2 leftCenter,
               std::span<const domain::DayState> states, std::size_t most) {
    const auto last = states.last(std::min(most, states.size()));
    const auto missing = static_cast<float>(most - last.size());
    for (std::size_t i = 0; i < last.size(); ++i) {
        const float x = 6 + weekMarkPitch * (missing + static_cast<float>(i));
        dayMark(canvas, theme, {leftCenter.x + x * theme.scale(), leftCenter.y}, 5 * theme.scale(), last[i]);
    }
}

std::string_view stateWords(domain::DayState state) {
    switch (state) {
    case domain::DayState::Done:
        return base::tr("done");
    case domain::DayState::Late:
        return base::tr("filled in later");
    case domain::DayState::Rest:
        return base::tr("rest day");
    case domain::DayState::CutShort:
        return base::tr("hardly there: you crossed the date line");
    case domain::DayState::Paused:
        return base::tr("paused");
    case domain::DayState::Covered:
        return base::tr("covered by the days around it");
    case domain::DayState::Missed:
        return base::tr("no entry");
    case domain::DayState::Open:
        return base::tr("still open");
    }
    return {};
}

bool streakRow(const Theme& theme, const char* label, const StreakRow& row, float width) {
    constexpr float height = 60, padding = 20, numberWidth = 44, leastWords = 88;
    const float wide = width > 0 ? theme.px(width) : roomLeft();
    const Touch touched = touch(theme, label, {wide, theme.px(height)});
    if (!touched.visible) {
        return touched.pressed;
    }
    ImDrawList& canvas = *ImGui::GetWindowDrawList();
    const Colors& colors = theme.colors();
    const Box& box = touched.box;
    const float middle = box.center().y;
    if (touched.warmth > 0) {
        const Box inner{{box.min.x + theme.px(6), box.min.y + theme.px(2)},
                        {box.max.x - theme.px(6), box.max.y - theme.px(2)}};
        surface(canvas, theme, inner, corner::control, faded(colors.hover, touched.warmth));
    }
    float x = box.min.x + theme.px(padding);
    if (row.numberShown) {
        const std::string number = std::to_string(row.length);
        theme.text(canvas, {x, middle - theme.face(TextStyle::Number).line / 2}, TextStyle::Number,
                   colors.ink, number);
        x += std::max(theme.px(numberWidth), theme.textSize(TextStyle::Number, number).x + theme.px(12));
    }
    const float top = middle - theme.px(19);
    const float whole = (box.max.x - x) / theme.scale() - padding;
    const auto marks = static_cast<std::size_t>(std::clamp((whole - leastWords) / weekMarkPitch, 0.0F, 7.0F));
    const float marksWidth = marks > 0 ? weekMarkPitch * static_cast<float>(marks - 1) + 13 : 0;
    const float room = theme.px(whole - marksWidth - (marks > 0 ? 8 : 0));
    theme.ellipsized(canvas, {x, top}, room, TextStyle::Label, colors.ink, wordsOf(label));
    const std::string strength = std::to_string(std::lround(row.strength * 100));
    theme.ellipsized(canvas, {x, top + theme.px(20)}, room, TextStyle::Small, colors.ink2,
                     base::fill(base::tr("Strength {0}"), {strength}));
    weekMarks(canvas, theme, {box.max.x - theme.px(padding + marksWidth), middle}, row.lastWeek, marks);
    if (touched.ring) {
        focusRing(canvas, theme, box.grown(-theme.px(6)), corner::control);
    }
    return touched.pressed;
}

void ringGauge(ImDrawList& canvas, const Theme& theme, ImVec2 center, float radius, float thickness,
               double fraction) {
    const Colors& colors = theme.colors();
    circleLine(canvas, center, radius, colors.track, thickness);
    const auto part = static_cast<float>(std::clamp(fraction, 0.0, 1.0));
    if (part <= 0) {
        return;
    }
    constexpr float top = -std::numbers::pi_v<float> / 2;
    const float end = top + 2 * std::numbers::pi_v<float> * part;
    const ImU32 leaf = ImGui::GetColorU32(colors.leaf);
    canvas.PathArcTo(center, radius, top, end, 48);
    canvas.PathStroke(leaf, ImDrawFlags_None, thickness);
    for (const float angle : {top, end}) {
        canvas.AddCircleFilled({center.x + radius * std::cos(angle), center.y + radius * std::sin(angle)},
                               thickness / 2, leaf);
    }
}

} // namespace tend::ui
