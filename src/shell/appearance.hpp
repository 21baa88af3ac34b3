#pragma once

#include "platform/desktop_settings.hpp"
#include "shell/preferences.hpp"

namespace tend::shell {

/// What the window is drawn by.
struct Appearance {
    ui::Look look = ui::Look::Light;
    bool motion = true;
    bool operator==(const Appearance&) const = default;
};

/// The owner's choice where there is one, else the desktop's wish, else daylight. High contrast goes before
/// dark: who asks for both needs the first.
Appearance appearanceOf(const Preferences& preferences, const platform::DesktopWishes& wishes);

} // namespace tend::shell
