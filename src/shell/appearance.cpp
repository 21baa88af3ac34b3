#include "shell/appearance.hpp"

namespace tend::shell {
namespace {

ui::Look wishedLook(const platform::DesktopWishes& wishes) {
    if (wishes.highContrast)
        return ui::Look::Contrast;
    return wishes.scheme == platform::DesktopWishes::Scheme::Dark ? ui::Look::Dusk : ui::Look::Light;
}

} // namespace

Appearance appearanceOf(const Preferences& preferences, const platform::DesktopWishes& wishes) {
    return {preferences.look.value_or(wishedLook(wishes)), preferences.movement && !wishes.still};
}

} // namespace tend::shell
