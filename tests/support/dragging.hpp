#pragma once

#include <X11/Xlib.h>

#include <string>

namespace tend::test {

/// A program that drags files over a window of another (XDND), as far as it takes to let go over a window
/// that takes everything. Places are in pixels of the screen.
class Dragging {
  public:
    /// `uris`: each ended by CR LF. Throws std::runtime_error without a display.
    Dragging(::Window target, std::string uris);
    ~Dragging();
    Dragging(const Dragging&) = delete;
    Dragging& operator=(const Dragging&) = delete;

    void enter();
    void moveTo(int x, int y);
    void drop();
    /// Gives what is dragged to whoever has asked for it. True when somebody has now.
    bool answer();

    /// The window has said that it is done.
    bool finished() const { return finished_; }

  private:
    Atom atom(const char* name) const { return XInternAtom(display_, name, False); }

    void tell(const char* message, long a = 0, long b = 0, long c = 0, long d = 0);
    void give(const XSelectionRequestEvent& request);

    ::Window target_;
    std::string uris_;
    Display* display_;
    ::Window source_ = 0;
    bool finished_ = false;
};

} // namespace tend::test
