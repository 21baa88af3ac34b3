#include "ui/widgets/mood_faces.hpp"

#include "ui/theme/paint.hpp"
#include "ui/widgets/face_shape.hpp"
#include "ui/widgets/flow.hpp"
#include "ui/widgets/tooltip.hpp"
#include "ui/widgets/touch.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <string>

namespace tend::ui {

namespace {

constexpr float cellWidth = 76, cellHeight = 88, overhang = 12, faceMiddle = 32;
constexpr float tightOverhang = 8, tightRing = 4; ///< where the cells have to be narrower

/// The five cells and what fits in them, device px.
struct Row {
    float left, pitch, cell, radius;
    bool words; ///< each name has room under its face

    ImVec2 place(std::size_t index, float top) const {
        return {std::round(left + pitch * static_cast<float>(index)), top};
    }
};

float widestName(const Theme& theme) {
    float widest = 0;
    for (int value = 1; value <= 5; ++value) {
        const auto name = domain::moodName(*domain::Level::from(value));
        widest = std::max(widest, theme.textSize(TextStyle::SmallBold, name).x);
    }
    return widest;
}

/// Cells reach over the row's ends, so that the outer faces stand flush with what is above and below. In a
/// narrow row they are narrower and the faces smaller.
Row layOut(const Theme& theme, float left, float width, float logicalRadius) {
    const float radius = logicalRadius * theme.scale();
    const float margin = theme.px(overhang) + (26 - logicalRadius) * theme.scale();
    const float pitch = (width + 2 * margin - theme.px(cellWidth)) / 4;
    if (pitch >= theme.px(cellWidth)) {
        return {left - margin, pitch, theme.px(cellWidth), radius, widestName(theme) <= pitch};
    }
    const float aside = theme.px(tightOverhang);
    const float cell = std::floor((width + 2 * aside) / 5);
    return {left - aside, cell, cell, std::min(radius, cell / 2 - theme.px(tightRing)),
            widestName(theme) <= cell};
}

struct FaceColors {
    ImU32 fill, edge, line;
};

void drawFace(ImDrawList& canvas, ImVec2 center, float radius, domain::Level mood, const FaceColors& colors,
              float scale) {
    const auto at = [&](ImVec2 p) { return ImVec2(center.x + p.x * radius, center.y + p.y * radius); };
    const float stroke = faceStroke(radius, scale);
    const ImU32 line = ImGui::GetColorU32(colors.line);
    if ((colors.fill & IM_COL32_A_MASK) != 0) {
        canvas.AddCircleFilled(center, radius - .25F, ImGui::GetColorU32(colors.fill));
    }
    circleLine(canvas, center, radius - scale / 2, colors.edge, std::max(1.0F, scale));
    const auto& shape = faceShape(mood);
    for (const auto& [a, b, c, d] : shape.lines) {
        canvas.AddBezierCubic(at(a), at(b), at(c), at(d), line, stroke, 20);
        canvas.AddCircleFilled(at(a), stroke / 2, line, 12);
        canvas.AddCircleFilled(at(d), stroke / 2, line, 12);
    }
    for (const auto& eye : shape.eyes) {
        canvas.AddEllipseFilled(at(eye), {shape.eye.x * radius, shape.eye.y * radius}, line, 0, 16);
    }
}

const MoodColors& moodColors(const Colors& colors, domain::Level mood) {
    return colors.moods[static_cast<std::size_t>(mood.value() - 1)];
}

/// Its name under it; where names have no room, only the one that matters, kept inside the row.
void drawFaceName(const Theme& theme, const Touch& touched, domain::Level mood, bool chosen, const Row& row) {
    const Colors& colors = theme.colors();
    const TextStyle style = chosen ? TextStyle::SmallBold : TextStyle::SmallMedium;
    const std::string_view name = domain::moodName(mood);
    const ImVec2 size = theme.textSize(style, name);
    float x = touched.box.center().x - size.x / 2;
    if (!row.words) {
        if (!chosen) {
            return tooltip(theme, name);
        }
        x = std::max(row.left, std::min(x, row.left + 4 * row.pitch + row.cell - size.x));
    }
    theme.text(*ImGui::GetWindowDrawList(), {x, touched.box.max.y - size.y}, style,
               chosen ? colors.ink : mixed(colors.ink2, colors.ink, touched.warmth), name);
}

void drawChoice(const Theme& theme, const Touch& touched, domain::Level mood, bool chosen, const Row& row) {
    ImDrawList& canvas = *ImGui::GetWindowDrawList();
    const Colors& colors = theme.colors();
    const MoodColors& tone = moodColors(colors, mood);
    const float radius = row.radius;
    const ImVec2 center(touched.box.center().x, touched.box.min.y + theme.px(faceMiddle));
    const float lit = theme.motion().towards(touched.id, chosen ? 1.0F : 0.0F, duration::mark, 1);
    const float warm = std::max(lit, touched.warmth * .35F);
    drawFace(canvas, center, radius, mood,
             {mixed(tone.tint, tone.fill, warm), tone.edge, mixed(colors.ink2, tone.ink, lit)},
             theme.scale());
    const float line = std::max(1.5F, 2 * theme.scale());
    if (lit > 0) {
        circleLine(canvas, center, radius + (2 + 2 * lit) * theme.scale(), faded(colors.act, lit), line);
    }
    if (touched.ring) {
        circleLine(canvas, center, radius + (chosen ? 8 : 4) * theme.scale(), colors.act, line);
    }
    drawFaceName(theme, touched, mood, chosen, row);
}

std::string labelOf(const char* id, domain::Level mood) {
    return std::string(domain::moodName(mood)) + "###" + id + "-" + std::to_string(mood.value());
}

} // namespace

void moodFace(ImDrawList& canvas, const Theme& theme, ImVec2 center, float radius, domain::Level mood,
              FaceMode mode) {
    const Colors& colors = theme.colors();
    const MoodColors& tone = moodColors(colors, mood);
    switch (mode) {
    case FaceMode::Chosen:
        return drawFace(canvas, center, radius, mood, {tone.fill, tone.edge, tone.ink}, theme.scale());
    case FaceMode::Offered:
        return drawFace(canvas, center, radius, mood, {tone.tint, tone.edge, colors.ink2}, theme.scale());
    case FaceMode::Line:
        return drawFace(canvas, center, radius, mood, {0, colors.edge, colors.ink2}, theme.scale());
    }
}

std::optional<domain::Level> moodFaces(const Theme& theme, const char* id,
                                       std::optional<domain::Level> chosen, const MoodFacesLook& look) {
    const ImVec2 origin = here();
    const float width = look.width > 0 ? theme.px(look.width) : roomLeft();
    occupy({width, theme.px(cellHeight)});
    std::array<std::string, 5> labels;
    std::array<ImGuiID, 5> ids{};
    for (std::size_t i = 0; i < labels.size(); ++i) {
        labels[i] = labelOf(id, *domain::Level::from(static_cast<int>(i) + 1));
        ids[i] = ImGui::GetID(labels[i].c_str());
    }
    const Row row = layOut(theme, origin.x, width, look.radius);
    const ImGuiID stop = tabStopAmong(ids, ids[static_cast<std::size_t>(chosen ? chosen->value() - 1 : 0)]);
    std::array<Stop, 5> stops{};
    std::optional<domain::Level> picked;
    for (std::size_t i = 0; i < labels.size(); ++i) {
        const domain::Level mood = *domain::Level::from(static_cast<int>(i) + 1);
        const bool on = chosen == mood;
        const Touch touched =
            touch(theme, labels[i].c_str(), {row.cell, theme.px(cellHeight)},
                  {.tabStop = ids[i] == stop, .checked = on, .place = row.place(i, origin.y)});
        stops[i] = {ids[i], touched.box};
        if (touched.visible) {
            drawChoice(theme, touched, mood, on, row);
        }
        if (const auto digit = digitPressedOn(touched.id); digit && domain::Level::from(*digit)) {
            picked = domain::Level::from(*digit);
        } else if (touched.pressed) {
            picked = mood;
        }
    }
    walkStops(stops, Walk::Across);
    return picked == chosen ? std::nullopt : picked;
}

} // namespace tend::ui
