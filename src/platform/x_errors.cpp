#include "platform/x_errors.hpp"

#include <X11/Xlib.h>

#include <cstdio>

namespace tend::platform {

void surviveXErrors() {
    XSetErrorHandler([](Display*, XErrorEvent* error) {
        if (error->error_code != BadWindow)
            std::fprintf(stderr, "X11: error %d in request %d.%d\n", int{error->error_code},
                         int{error->request_code}, int{error->minor_code});
        return 0;
    });
}

} // namespace tend::platform
