#pragma once

#include "ui/theme/theme.hpp"

#include <string>

namespace tend::ui {

/// What happened, for a few seconds. Kept by the shell; one at a time.
struct ToastState {
    std::string message{};
    const char* action = nullptr; ///< "Undo###toast-undo", or none
    std::string keys{};           ///< "Ctrl Z"
    bool shown = false;
    double left = 0; ///< seconds
    double seen = 0; ///< when it was last drawn
};

/// Shows `message` for 6 s, with an action for 10 s; paused while hovered or focused.
void showToast(ToastState& state, std::string message, const char* action = nullptr, std::string keys = {});

/// 48 high, in the middle of `area`'s foot, 24 up. True when its action was pressed.
bool toast(const Theme& theme, ToastState& state, const Box& area);

} // namespace tend::ui
