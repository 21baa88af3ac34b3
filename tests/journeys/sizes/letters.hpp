#pragma once

#include <string>

struct ImGuiWindow;

namespace tend::test {

/// Letters of the last frame that are cut off at a side, or by the edge of a window that does not scroll, and
/// those that lie on other letters; a line each.
std::string letterFaults(float scale);

/// Letters and lines of the last frame that do not lie on whole pixels; a line each.
std::string blurredIn(float scale);

/// Its content moves under it by no scrolling of Dear ImGui's: the Journal's timeline.
bool scrollsItself(const ImGuiWindow& window);

} // namespace tend::test
