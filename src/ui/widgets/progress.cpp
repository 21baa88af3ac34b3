#include "ui/widgets/progress.hpp"

#include "base/tr.hpp"
#include "ui/theme/paint.hpp"
#include "ui/theme/scope.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/flow.hpp"
#include "ui/widgets/touch.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace tend::ui {

namespace {

constexpr float headHeight = 32, track = 6, between = 8; ///< logical px
constexpr double framesPerSecond = 10, secondsThereAndBack = 3.2;
constexpr float piece = 0.28F; ///< of the bar

/// Where the wandering piece begins, as a part of the bar.
float wandered(const Theme& theme) {
    if (!theme.motion().on()) {
        return 0;
    }
    theme.motion().wakeIn(1 / framesPerSecond);
    const double turn = theme.motion().now() / secondsThereAndBack * 2 * std::numbers::pi;
    return (1 - piece) * static_cast<float>((1 - std::cos(turn)) / 2);
}

void drawBar(const Theme& theme, const Box& box, const Progress& work, ImGuiID id) {
    ImDrawList& canvas = *ImGui::GetWindowDrawList();
    const Colors& colors = theme.colors();
    const float radius = track / 2;
    surface(canvas, theme, box, radius, colors.hair);
    const float width = box.width();
    float from = 0, length = piece;
    if (work.fraction) {
        const auto wanted = static_cast<float>(std::clamp(*work.fraction, 0.0, 1.0));
        length = theme.motion().towards(id, wanted, duration::mark);
    } else {
        from = wandered(theme);
    }
    if (length <= 0) {
        return;
    }
    const float least = box.height();
    const Box done = Box::at({box.min.x + width * from, box.min.y}, {std::max(least, width * length), least});
    surface(canvas, theme, done, radius, work.stopping ? colors.edge : colors.act);
}

bool cancelButton(const Theme& theme, const Progress& work, const ButtonLook& look) {
    const bool pressed = button(theme, work.cancel, look);
    const bool escaped = !work.stopping && keyPressedOn(ImGui::GetItemID(), ImGuiKey_Escape);
    return pressed || escaped;
}

} // namespace

bool progress(const Theme& theme, const char* id, const Progress& work, float width) {
    const IdScope scope(id);
    const ImVec2 origin = here();
    const float wide = width > 0 ? theme.px(width) : roomLeft();
    const Box bar = Box::at({origin.x, origin.y + theme.px(headHeight + between)}, {wide, theme.px(track)});
    float room = wide;
    bool cancelled = false;
    if (work.cancel != nullptr) {
        const ButtonLook look{
            .kind = ButtonKind::Outline, .size = ButtonSize::Small, .enabled = !work.stopping};
        const float button = buttonWidth(theme, work.cancel, look);
        room -= button + theme.px(12);
        moveTo({origin.x + wide - button, origin.y});
        cancelled = cancelButton(theme, work, look);
    }
    ImDrawList& canvas = *ImGui::GetWindowDrawList();
    const float line = theme.face(TextStyle::Body).line;
    const ImVec2 at(origin.x, origin.y + (theme.px(headHeight) - line) / 2);
    const ImU32 ink = work.stopping ? theme.colors().ink2 : theme.colors().ink;
    if (theme.tabularWidth(TextStyle::Body, work.words) <= room) {
        theme.tabular(canvas, at, TextStyle::Body, ink, work.words);
    } else {
        theme.ellipsized(canvas, at, room, TextStyle::Body, ink, work.words);
    }
    drawBar(theme, bar, work, ImGui::GetID("bar"));
    moveTo(origin);
    occupy({wide, bar.max.y - origin.y});
    return cancelled;
}

std::string grouped(long count) {
    const std::string apart = base::tr(",");
    std::string digits = std::to_string(count);
    const std::size_t first = count < 0 ? 1 : 0;
    for (auto at = static_cast<std::ptrdiff_t>(digits.size()) - 3; at > static_cast<std::ptrdiff_t>(first);
         at -= 3) {
        digits.insert(static_cast<std::size_t>(at), apart);
    }
    return digits;
}

} // namespace tend::ui
