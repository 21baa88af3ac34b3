#pragma once

#include "ui/theme/theme.hpp"

#include <optional>
#include <string>

namespace tend::ui {

/// What happened, for a few seconds. Kept by the shell; one at a time.
struct ToastState {
    std::string message{};
    const char* action = nullptr; ///< "Undo###toast-undo", or none
    std::string keys{};           ///< "Ctrl Z"
    std::optional<Icon> icon{};   ///< of the action
    bool shown = false;
    double left = 0;                   ///< seconds
    double seen = 0;                   ///< when it was last drawn
    std::optional<ImGuiID> cameFrom{}; ///< the window the keyboard was in when it came here
    bool inRound = false;              ///< F6 is the window's, which walks through its areas by it
    bool wanted = false;               ///< ... and brings the keyboard here now
};

/// Shows `message` for 6 s, with an action for 10 s; paused while hovered or focused.
void showToast(ToastState& state, std::string message, const char* action = nullptr, std::string keys = {},
               std::optional<Icon> icon = {});

/// 48 high (more for a sentence that has no room), in the middle of `area`'s foot, 24 up. F6 brings the
/// keyboard to it; F6, Tab and Escape bring it back to where it was. In a round, F6 is left to the window.
/// True when its action was pressed.
bool toast(const Theme& theme, ToastState& state, const Box& area);

/// What a toast shows in `box`, which has its size: the words, the action and its keys. Its one stop for the
/// keyboard is the action, or, without one, all of it. True when pressed.
bool toastFace(const Theme& theme, const ToastState& state, const Box& box);
/// At most so wide (device px); a longer sentence goes on in more lines, and the action stands under it.
ImVec2 toastSize(const Theme& theme, const ToastState& state, float most);

} // namespace tend::ui
