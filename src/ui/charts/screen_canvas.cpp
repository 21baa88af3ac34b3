#include "ui/charts/screen_canvas.hpp"

#include "ui/theme/paint.hpp"
#include "ui/widgets/day_marks.hpp"
#include "ui/widgets/mood_faces.hpp"

#include <algorithm>

namespace tend::ui {

void ScreenCanvas::line(std::span<const ImVec2> points, ImU32 color, float thickness) {
    canvas_.AddPolyline(points.data(), static_cast<int>(points.size()), ImGui::GetColorU32(color),
                        ImDrawFlags_None, thickness);
}

void ScreenCanvas::band(std::span<const ImVec2> upper, std::span<const ImVec2> lower, ImU32 color) {
    if (upper.size() < 2 || upper.size() != lower.size())
        return;
    const ImU32 shown = ImGui::GetColorU32(color);
    const auto count = static_cast<int>(upper.size());
    canvas_.PrimReserve((count - 1) * 6, count * 2);
    const auto first = canvas_._VtxCurrentIdx;
    const ImVec2 white = ImGui::GetFontTexUvWhitePixel();
    for (std::size_t i = 0; i < upper.size(); ++i) {
        canvas_.PrimWriteVtx(upper[i], white, shown);
        canvas_.PrimWriteVtx(lower[i], white, shown);
    }
    for (unsigned i = 0; i + 1 < static_cast<unsigned>(count); ++i) {
        const unsigned at = first + 2 * i;
        for (const unsigned corner : {at, at + 1, at + 2, at + 2, at + 1, at + 3})
            canvas_.PrimWriteIdx(static_cast<ImDrawIdx>(corner));
    }
}

void ScreenCanvas::fill(const Box& box, ImU32 color, float radius) {
    canvas_.AddRectFilled(box.min, box.max, ImGui::GetColorU32(color), radius);
}

void ScreenCanvas::frame(const Box& box, ImU32 color, float radius, float thickness) {
    const Box inner = box.grown(-thickness / 2);
    canvas_.AddRect(inner.min, inner.max, ImGui::GetColorU32(color), radius, ImDrawFlags_None, thickness);
}

void ScreenCanvas::disc(ImVec2 center, float radius, ImU32 color) {
    canvas_.AddCircleFilled(center, radius, ImGui::GetColorU32(color));
}

void ScreenCanvas::ring(ImVec2 center, float radius, ImU32 color, float thickness) {
    circleLine(canvas_, center, radius, color, thickness);
}

void ScreenCanvas::moon(ImVec2 center, float size, ImU32 color, float weight) {
    restMoon(canvas_, theme_, center, size, color, weight);
}

bool ScreenCanvas::sees(const Box& box) const {
    const ImVec2 min = canvas_.GetClipRectMin(), max = canvas_.GetClipRectMax();
    return box.max.x >= min.x && box.min.x <= max.x && box.max.y >= min.y && box.min.y <= max.y;
}

void ScreenCanvas::face(ImVec2 center, float radius, domain::Level mood) {
    moodFace(canvas_, theme_, center, radius, mood);
}

void ScreenCanvas::text(ImVec2 topLeft, TextStyle style, ImU32 color, std::string_view words) {
    theme_.text(canvas_, topLeft, style, color, words);
}

ImVec2 ScreenCanvas::textSize(TextStyle style, std::string_view words) const {
    return theme_.textSize(style, words);
}

} // namespace tend::ui
