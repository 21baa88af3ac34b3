#include "platform/desktop_resources.hpp"

#include <X11/Xatom.h>
#include <X11/Xlib.h>

namespace tend::test {

DesktopResources::DesktopResources() {
    Display* const display = XOpenDisplay(nullptr);
    const char* const resources = XResourceManagerString(display);
    before_ = resources != nullptr ? resources : "";
    XCloseDisplay(display);
}

DesktopResources::~DesktopResources() {
    set(before_);
}

void DesktopResources::set(const std::string& resources) {
    Display* const display = XOpenDisplay(nullptr);
    XChangeProperty(display, DefaultRootWindow(display), XA_RESOURCE_MANAGER, XA_STRING, 8, PropModeReplace,
                    reinterpret_cast<const unsigned char*>(resources.data()),
                    static_cast<int>(resources.size()));
    XCloseDisplay(display);
}

} // namespace tend::test
