#include "shell/appearance.hpp"

#include <doctest/doctest.h>

using namespace tend;
using platform::DesktopWishes;
using shell::Appearance;
using shell::appearanceOf;
using ui::Look;

TEST_CASE("the window looks as the desktop does until the owner chooses") {
    using enum DesktopWishes::Scheme;
    CHECK(appearanceOf({}, {}) == Appearance{Look::Light, true});
    CHECK(appearanceOf({}, {.scheme = Light}) == Appearance{Look::Light, true});
    CHECK(appearanceOf({}, {.scheme = Dark}) == Appearance{Look::Dusk, true});
    CHECK(appearanceOf({}, {.scheme = Dark, .highContrast = true}) == Appearance{Look::Contrast, true});
    for (const auto look : ui::allLooks)
        CHECK(appearanceOf({.look = look}, {.scheme = Dark, .highContrast = true}).look == look);
}

TEST_CASE("nothing moves where the owner or the desktop wants it so") {
    CHECK(appearanceOf({}, {.still = true}) == Appearance{Look::Light, false});
    CHECK(appearanceOf({.movement = false}, {}) == Appearance{Look::Light, false});
    CHECK(appearanceOf({.movement = false}, {.still = true}) == Appearance{Look::Light, false});
}
