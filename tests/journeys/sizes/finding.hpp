#pragma once

#include "journeys/sizes/places.hpp"
#include "ui/intent.hpp"

#include <functional>
#include <string_view>
#include <vector>

struct ImGuiWindow;

/// How a place is found on the screen.
namespace tend::test {

/// What can be clicked and answers to `label`, without scrolling; else null.
const SeenItem* found(const WholeApp& app, std::string_view label);

/// The same after scrolling to it, where that is needed.
const SeenItem* broughtInSight(WholeApp& app, std::string_view label);

/// The windows that have more than is seen of it.
std::vector<ImGuiWindow*> scrolling();

/// Turns to a screen.
std::function<bool(WholeApp&)> screen(ui::Screen screen);
/// ... and clicks something there.
std::function<bool(WholeApp&)> clicked(ui::Screen on, std::string_view label);

} // namespace tend::test
