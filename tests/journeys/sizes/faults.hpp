#pragma once

#include "support/ui_harness.hpp"

#include <string>

namespace tend::test {

/// What is wrong with where things lie in the last frame, a line each; empty where nothing is. Every item
/// lies in its window or can be scrolled to, downwards only; no two that can be touched lie on each other;
/// each is large enough to hit; no letter is cut off at the side, or by the end of what does not scroll, and
/// none lies on another.
std::string faultsIn(const UiHarness& ui, float scale);

} // namespace tend::test
