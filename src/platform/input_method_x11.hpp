#pragma once

#include "platform/composition.hpp"

#include <memory>

namespace tend::platform {

/// What GLFW 3.3 leaves out of X11's input methods (XIM). Tend's program has functions of the names
/// XFilterEvent, XCreateIC and XDestroyIC, which GLFW's library finds before those of libX11, and which call
/// these:
///   - a key press that the input method took is no key press (KeysAway says when): GLFW would report it
///     before it asks, so that Return in a composition would also begin a line;
///   - the input context tells what is composed (XIMPreeditCallbacks) where the input method can, and is told
///     where the caret is.
/// Where GLFW does not call them (Wayland, a GLFW that is linked or loads libX11 in another way) nothing of
/// this happens, and nothing else changes. One at a time, on the main thread, for longer than the window.
class InputMethodX11 {
  public:
    InputMethodX11();
    ~InputMethodX11();
    InputMethodX11(const InputMethodX11&) = delete;
    InputMethodX11& operator=(const InputMethodX11&) = delete;

    const Composition& composition() const;

    /// Where the candidates are to be shown: under this point, in pixels of the window.
    void moveTo(int x, int bottom);

    /// True once after the desktop's X resources (its Xft.dpi) may have changed.
    bool takeResourcesChanged();
    /// Hears of such changes; GLFW must have been started.
    void listenToResources();

    struct Heart;

  private:
    std::unique_ptr<Heart> heart_;
};

} // namespace tend::platform
