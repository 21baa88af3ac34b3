#include "ui/widgets/segmented.hpp"

#include "ui/theme/paint.hpp"
#include "ui/theme/scope.hpp"
#include "ui/widgets/flow.hpp"
#include "ui/widgets/tooltip.hpp"
#include "ui/widgets/touch.hpp"

#include <imgui_internal.h>

#include <algorithm>
#include <cstddef>
#include <vector>

namespace tend::ui {

namespace {

constexpr float outer = 36, inner = 32, padding = 12, inset = 2;
constexpr TextStyle style = TextStyle::SmallMedium;

float itemWidth(const Theme& theme, const char* label) {
    return theme.textSize(style, wordsOf(label)).x + 2 * theme.px(padding);
}

} // namespace

float segmentedWidth(const Theme& theme, std::span<const char* const> labels) {
    float width = 2 * theme.px(inset);
    for (const char* label : labels) {
        width += itemWidth(theme, label);
    }
    return width;
}

std::optional<int> segmented(const Theme& theme, const char* id, std::span<const char* const> labels,
                             int chosen) {
    const IdScope scope(id);
    const float natural = segmentedWidth(theme, labels), room = mostRoom(theme);
    const bool down = natural > room;
    const float rows = down ? static_cast<float>(labels.size()) : 1;
    const Box box = Box::at(
        here(), {std::min(natural, room), theme.px(inner) * rows + theme.px(outer) - theme.px(inner)});
    occupy(box.size());
    ImDrawList& canvas = *ImGui::GetWindowDrawList();
    const Colors& colors = theme.colors();
    surface(canvas, theme, box, corner::control, colors.well);
    std::vector<ImGuiID> ids;
    for (const char* label : labels) {
        ids.push_back(ImGui::GetID(label));
    }
    const auto preferred = static_cast<std::size_t>(chosen);
    const ImGuiID stop = tabStopAmong(ids, preferred < ids.size() ? ids[preferred] : 0);
    std::vector<Stop> stops;
    std::optional<int> pressed;
    ImVec2 at(box.min.x + theme.px(inset), box.min.y + (theme.px(outer) - theme.px(inner)) / 2);
    for (std::size_t i = 0; i < labels.size(); ++i) {
        const bool on = static_cast<int>(i) == chosen;
        const ImVec2 size(down ? box.width() - 2 * theme.px(inset) : itemWidth(theme, labels[i]),
                          theme.px(inner));
        const Touch touched =
            touch(theme, labels[i], size, {.tabStop = ids[i] == stop, .checked = on, .place = at});
        if (on) {
            surface(canvas, theme, touched.box, corner::small, colors.raised, Elevation::Low);
        }
        const ImU32 ink = on ? colors.ink : mixed(colors.ink2, colors.ink, touched.warmth);
        const bool cut = theme.ellipsized(
            canvas, {at.x + theme.px(padding), touched.box.center().y - theme.face(style).line / 2},
            size.x - 2 * theme.px(padding) + 1, style, ink, wordsOf(labels[i]));
        drawRing(theme, touched, corner::small);
        if (cut) {
            tooltip(theme, wordsOf(labels[i]));
        }
        stops.push_back({touched.id, touched.box});
        if (touched.pressed && !on) {
            pressed = static_cast<int>(i);
        }
        at = down ? ImVec2(at.x, at.y + size.y) : ImVec2(at.x + size.x, at.y);
    }
    const std::optional<int> walked = walkStops(stops, down ? Walk::Both : Walk::Across);
    return walked && *walked != chosen ? walked : pressed;
}

} // namespace tend::ui
