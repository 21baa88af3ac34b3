#pragma once

#include <functional>
#include <string>

namespace tend::test {

/// Another X11 program that drags `uris` (each ended by CR LF) onto the window of the current GLFW context
/// and lets go. `pump` lets the window see its events. False where nobody asked for what was dragged.
bool dropOnCurrentWindow(const std::string& uris, const std::function<void()>& pump);

} // namespace tend::test
