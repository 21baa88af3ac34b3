#include "shell/area_walk.hpp"

#include "ui/widgets/touch.hpp"

#include <imgui_internal.h>

#include <array>
#include <cstddef>
#include <optional>
#include <utility>

namespace tend::shell {
namespace {

/// Where the keyboard is; nothing where it belongs to something that covers the window.
std::optional<Area> areaNow() {
    const ImGuiContext& context = *ImGui::GetCurrentContext();
    if (context.OpenPopupStack.Size > 0)
        return std::nullopt;
    const ImGuiWindow* root = ImGui::GetCurrentWindow();
    const ImGuiWindow* at = context.NavWindow;
    if (at == nullptr)
        return Area::Page;
    if (at->RootWindow == root)
        return at == root && context.NavId != 0 ? Area::Rail : Area::Page;
    return (at->Flags & ImGuiWindowFlags_NoFocusOnAppearing) != 0 ? std::optional(Area::Toast) : std::nullopt;
}

/// The page first, then what is said at its foot, then the rail.
Area nextArea(Area from, bool back, bool toastShown) {
    constexpr std::array round{Area::Page, Area::Toast, Area::Rail};
    auto at = std::size_t(from);
    do
        at = (at + (back ? round.size() - 1 : 1)) % round.size();
    while (round[at] == Area::Toast && !toastShown);
    return round[at];
}

} // namespace

void AreaWalk::read(bool toastShown, int screen) {
    if (std::exchange(screen_, screen) != screen)
        page_ = 0;
    const auto now = areaNow();
    if (!now)
        return;
    const ImGuiWindow* at = ImGui::GetCurrentContext()->NavWindow;
    if (*now == Area::Page && at != nullptr && at->ParentWindow != ImGui::GetCurrentWindow() &&
        ImGui::GetCurrentContext()->NavId != 0)
        page_ = at->ID;
    const bool back = ui::chordPressed(ImGuiMod_Shift | ImGuiKey_F6);
    if (!back && !ui::chordPressed(ImGuiKey_F6))
        return;
    wanted_ = true;
    target_ = nextArea(*now, back, toastShown);
}

bool AreaWalk::takes(Area area) {
    if (target_ != area)
        return false;
    return std::exchange(wanted_, false);
}

void AreaWalk::enterPage() {
    if (!takes(Area::Page))
        return;
    ImGuiWindow* before = ImGui::FindWindowByID(page_);
    if (before != nullptr && before->WasActive && before->NavLastIds[0] != 0) {
        ImGui::FocusWindow(before);
        ImGui::SetNavCursorVisible(true);
        return;
    }
    ImGui::SetKeyboardFocusHere();
    ImGui::SetNavCursorVisible(true);
}

} // namespace tend::shell
