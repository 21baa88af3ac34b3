#include "shell/paper_canvas.hpp"

#include "ui/widgets/face_shape.hpp"

#include <vector>

namespace tend::shell {
namespace {

using platform::PaperColor;
using platform::PaperFont;
using platform::PaperPoint;
using platform::PaperWeight;

PaperColor colorOf(ImU32 color) {
    const auto part = [color](unsigned shift) { return ((color >> shift) & 0xFFU) / 255.0; };
    return {part(IM_COL32_R_SHIFT), part(IM_COL32_G_SHIFT), part(IM_COL32_B_SHIFT), part(IM_COL32_A_SHIFT)};
}

PaperPoint at(ImVec2 point) {
    return {point.x, point.y};
}

std::vector<PaperPoint> pointsOf(std::span<const ImVec2> points) {
    std::vector<PaperPoint> all;
    all.reserve(points.size());
    for (const auto& point : points)
        all.push_back(at(point));
    return all;
}

platform::PaperBox boxOf(const ui::Box& box) {
    return {at(box.min), at(box.max)};
}

PaperFont fontOf(ui::TextStyle style) {
    using ui::TypeFace;
    const auto spec = ui::specOf(style);
    const auto font = [&](const char* family, PaperWeight weight) {
        return PaperFont{family, weight, spec.em, spec.line};
    };
    switch (spec.face) {
    case TypeFace::Serif:
    case TypeFace::SerifItalic:
        return font("Vollkorn", PaperWeight::Regular);
    case TypeFace::SerifMedium:
        return font("Vollkorn", PaperWeight::Medium);
    case TypeFace::SerifSemiBold:
    case TypeFace::SerifSemiBoldItalic:
        return font("Vollkorn", PaperWeight::SemiBold);
    case TypeFace::SansMedium:
        return font("Inter", PaperWeight::Medium);
    case TypeFace::SansSemiBold:
        return font("Inter", PaperWeight::SemiBold);
    case TypeFace::Mono:
        return font("monospace", PaperWeight::Regular);
    case TypeFace::Sans:
        break;
    }
    return font("Inter", PaperWeight::Regular);
}

} // namespace

void PaperCanvas::line(std::span<const ImVec2> points, ImU32 color, float thickness) {
    paper_.line(pointsOf(points), colorOf(color), thickness);
}

void PaperCanvas::band(std::span<const ImVec2> upper, std::span<const ImVec2> lower, ImU32 color) {
    auto outline = pointsOf(upper);
    const auto back = pointsOf(lower);
    outline.insert(outline.end(), back.rbegin(), back.rend());
    paper_.polygon(outline, colorOf(color));
}

void PaperCanvas::fill(const ui::Box& box, ImU32 color, float radius) {
    paper_.fill(boxOf(box), radius, colorOf(color));
}

void PaperCanvas::frame(const ui::Box& box, ImU32 color, float radius, float thickness) {
    paper_.frame(boxOf(box.grown(-thickness / 2)), std::max(0.0F, radius - thickness / 2), colorOf(color),
                 thickness);
}

void PaperCanvas::disc(ImVec2 center, float radius, ImU32 color) {
    paper_.oval(at(center), radius, radius, colorOf(color));
}

void PaperCanvas::ring(ImVec2 center, float radius, ImU32 color, float thickness) {
    paper_.ring(at(center), radius, colorOf(color), thickness);
}

void PaperCanvas::moon(ImVec2 center, float size, ImU32 color, float weight) {
    const float unit = size / ui::IconSet::grid;
    for (const auto& part : icons_.linesOf(ui::Icon::Rest)) {
        std::vector<PaperPoint> points;
        for (const auto& point : part.points)
            points.push_back({center.x - size / 2 + point.x * unit, center.y - size / 2 + point.y * unit});
        paper_.line(points, colorOf(color), weight * unit, part.closed);
    }
}

void PaperCanvas::face(ImVec2 center, float radius, domain::Level mood) {
    const auto& tone = colors_.moods.at(static_cast<std::size_t>(mood.value() - 1));
    const auto& shape = ui::faceShape(mood);
    const auto ink = colorOf(tone.ink);
    const auto place = [&](ImVec2 point) {
        return PaperPoint{center.x + point.x * radius, center.y + point.y * radius};
    };
    disc(center, radius, tone.fill);
    ring(center, radius - 0.5F, tone.edge, 1);
    for (const auto& [a, b, c, d] : shape.lines)
        paper_.curve(place(a), place(b), place(c), place(d), ink, ui::faceStroke(radius, 1));
    for (const auto& eye : shape.eyes)
        paper_.oval(place(eye), shape.eye.x * radius, shape.eye.y * radius, ink);
}

void PaperCanvas::text(ImVec2 topLeft, ui::TextStyle style, ImU32 color, std::string_view words) {
    paper_.text(at(topLeft), fontOf(style), colorOf(color), words);
}

ImVec2 PaperCanvas::textSize(ui::TextStyle style, std::string_view words) const {
    const auto font = fontOf(style);
    return {static_cast<float>(paper_.textWidth(font, words)), static_cast<float>(font.line)};
}

} // namespace tend::shell
