#include "ui/widgets/rhythm_bar.hpp"

#include "base/tr.hpp"
#include "ui/widgets/flow.hpp"

#include <algorithm>
#include <string>

namespace tend::ui {

namespace {

/// Lengths in device px.
struct Bar {
    ImVec2 from; ///< centre line, where day 0 is
    float length, track, window, dot, gap;

    float at(double position) const { return from.x + length * static_cast<float>(position); }
};

void line(ImDrawList& canvas, float x1, float x2, float y, float thick, ImU32 color) {
    canvas.AddRectFilled({x1 - thick / 2, y - thick / 2}, {x2 + thick / 2, y + thick / 2},
                         ImGui::GetColorU32(color), thick / 2);
}

/// Ends are rounded beyond the day for the track, within it for the window.
void drawBar(ImDrawList& canvas, const Theme& theme, const Bar& bar, const domain::Rhythm& rhythm,
             int daysSince, ImU32 ground) {
    const Colors& colors = theme.colors();
    line(canvas, bar.from.x, bar.from.x + bar.length, bar.from.y, bar.track, colors.track);
    const float ideal = bar.at(domain::rhythmPosition(rhythm, rhythm.ideal())) + bar.window / 2;
    const float latest = bar.at(domain::rhythmPosition(rhythm, rhythm.latest())) - bar.window / 2;
    line(canvas, ideal, std::max(ideal, latest), bar.from.y, bar.window, colors.peopleFill);
    const float edge = bar.dot + bar.gap - bar.track;
    const float x = std::clamp(bar.at(domain::rhythmPosition(rhythm, daysSince)), bar.from.x + edge,
                               bar.from.x + bar.length - edge);
    canvas.AddCircleFilled({x, bar.from.y}, bar.dot + bar.gap, ImGui::GetColorU32(ground));
    canvas.AddCircleFilled({x, bar.from.y}, bar.dot, ImGui::GetColorU32(colors.people));
}

std::string daysLabel(int days) {
    const auto count = static_cast<unsigned long>(days);
    return base::fill(base::trn("{0} day", "{0} days", count), {std::to_string(days)});
}

} // namespace

void rhythmBar(ImDrawList& canvas, const Theme& theme, ImVec2 topLeft, const domain::Rhythm& rhythm,
               int daysSince, ImU32 ground) {
    const float unit = theme.scale();
    const Bar bar{{topLeft.x + 3 * unit, topLeft.y + 7 * unit},
                  70 * unit,
                  4 * unit,
                  6 * unit,
                  4.8F * unit,
                  1.7F * unit};
    drawBar(canvas, theme, bar, rhythm, daysSince, ground);
}

void rhythmWindow(const Theme& theme, const domain::Rhythm& rhythm, int daysSince, std::string_view start,
                  ImU32 ground, float width) {
    const ImVec2 origin = here();
    const float wide = width > 0 ? theme.px(width) : roomLeft();
    const float unit = theme.scale();
    occupy({wide, theme.px(46)});
    ImDrawList& canvas = *ImGui::GetWindowDrawList();
    const Bar bar{{origin.x + 6 * unit, origin.y + 14 * unit},
                  wide - 12 * unit,
                  6 * unit,
                  10 * unit,
                  7.5F * unit,
                  2.5F * unit};
    drawBar(canvas, theme, bar, rhythm, daysSince, ground);
    const float top = origin.y + theme.px(29);
    const ImU32 ink = theme.colors().ink2;
    theme.text(canvas, {origin.x + 3 * unit, top}, TextStyle::Tiny, ink, start);
    float taken = origin.x + 3 * unit + theme.textSize(TextStyle::Tiny, start).x + theme.px(8);
    for (const int days : {rhythm.ideal(), rhythm.latest()}) {
        const std::string label = daysLabel(days);
        const float half = theme.textSize(TextStyle::Tiny, label).x / 2;
        const float x = std::max(bar.at(domain::rhythmPosition(rhythm, days)) - half, taken);
        if (x + 2 * half <= origin.x + wide) {
            theme.text(canvas, {x, top}, TextStyle::Tiny, ink, label);
            taken = x + 2 * half + theme.px(8);
        }
    }
}

} // namespace tend::ui
