#include "platform/dropping.hpp"

#include <GLFW/glfw3.h>
#include <X11/Xatom.h>
#include <X11/Xlib.h>
#include <dlfcn.h>

#include <array>

namespace tend::test {
namespace {

constexpr long dragVersion = 5;

/// XDND, as far as it takes to let go over a window that takes everything.
class Dragging {
  public:
    explicit Dragging(::Window target)
        : target_(target), display_(XOpenDisplay(nullptr)),
          source_(XCreateSimpleWindow(display_, DefaultRootWindow(display_), 0, 0, 1, 1, 0, 0, 0)) {
        XSetSelectionOwner(display_, atom("XdndSelection"), source_, CurrentTime);
    }

    ~Dragging() { XCloseDisplay(display_); }

    Dragging(const Dragging&) = delete;
    Dragging& operator=(const Dragging&) = delete;

    Atom atom(const char* name) { return XInternAtom(display_, name, False); }

    void tell(const char* message, long a = 0, long b = 0, long c = 0, long d = 0) {
        XEvent event{};
        event.xclient.type = ClientMessage;
        event.xclient.window = target_;
        event.xclient.message_type = atom(message);
        event.xclient.format = 32;
        const std::array values{static_cast<long>(source_), a, b, c, d};
        for (std::size_t i = 0; i < values.size(); ++i)
            event.xclient.data.l[i] = values[i];
        XSendEvent(display_, target_, False, NoEventMask, &event);
        XFlush(display_);
    }

    /// Gives what was dragged to whoever asks for it. True when somebody has.
    bool answer(const std::string& uris) {
        XEvent event{};
        while (XPending(display_) > 0) {
            XNextEvent(display_, &event);
            if (event.type != SelectionRequest)
                continue;
            const auto& request = event.xselectionrequest;
            XChangeProperty(display_, request.requestor, request.property, request.target, 8, PropModeReplace,
                            reinterpret_cast<const unsigned char*>(uris.data()),
                            static_cast<int>(uris.size()));
            XEvent reply{};
            reply.xselection.type = SelectionNotify;
            reply.xselection.requestor = request.requestor;
            reply.xselection.selection = request.selection;
            reply.xselection.target = request.target;
            reply.xselection.property = request.property;
            reply.xselection.time = request.time;
            XSendEvent(display_, request.requestor, False, NoEventMask, &reply);
            XFlush(display_);
            return true;
        }
        return false;
    }

  private:
    ::Window target_;
    Display* display_;
    ::Window source_;
};

} // namespace

bool dropOnCurrentWindow(const std::string& uris, const std::function<void()>& pump) {
    using WindowOf = ::Window (*)(GLFWwindow*);
    const auto windowOf = reinterpret_cast<WindowOf>(::dlsym(RTLD_DEFAULT, "glfwGetX11Window"));
    if (windowOf == nullptr)
        return false;
    Dragging drag(windowOf(glfwGetCurrentContext()));
    drag.tell("XdndEnter", dragVersion << 24, static_cast<long>(drag.atom("text/uri-list")));
    drag.tell("XdndPosition", 0, (20L << 16) | 20L, 0, static_cast<long>(drag.atom("XdndActionCopy")));
    drag.tell("XdndDrop");
    bool asked = false;
    for (int tries = 0; tries < 40 && !asked; ++tries) {
        pump();
        asked = drag.answer(uris);
    }
    for (int later = 0; later < 4; ++later)
        pump();
    return asked;
}

} // namespace tend::test
