#include "platform/dropping.hpp"

#include "support/dragging.hpp"

#include <GLFW/glfw3.h>
#include <dlfcn.h>

namespace tend::test {

bool dropOnCurrentWindow(const std::string& uris, const std::function<void()>& pump) {
    using WindowOf = ::Window (*)(GLFWwindow*);
    const auto windowOf = reinterpret_cast<WindowOf>(::dlsym(RTLD_DEFAULT, "glfwGetX11Window"));
    if (windowOf == nullptr)
        return false;
    Dragging drag(windowOf(glfwGetCurrentContext()), uris);
    drag.enter();
    drag.moveTo(20, 20);
    drag.drop();
    bool asked = false;
    for (int tries = 0; tries < 40 && !asked; ++tries) {
        pump();
        asked = drag.answer();
    }
    for (int later = 0; later < 4; ++later)
        pump();
    return asked;
}

} // namespace tend::test
