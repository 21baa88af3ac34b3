#include "platform/primary_selection.hpp"

#include <GLFW/glfw3.h>
#include <dlfcn.h>

namespace tend::platform {
namespace {

/// GLFW 3.3 is one library for X11 or another for Wayland; only the first has these functions. Asked for at
/// run time, one build of Tend goes with both.
template <typename Function>
Function functionOf(const char* name) {
    return reinterpret_cast<Function>(::dlsym(RTLD_DEFAULT, name));
}

} // namespace

std::optional<PrimarySelection> PrimarySelection::find() {
    const auto get = functionOf<Get>("glfwGetX11SelectionString");
    const auto set = functionOf<Set>("glfwSetX11SelectionString");
    if (get == nullptr || set == nullptr)
        return std::nullopt;
    return PrimarySelection(get, set);
}

std::string PrimarySelection::get() const {
    const char* utf8 = get_();
    glfwGetError(nullptr); // an empty selection is no error
    return utf8 ? utf8 : "";
}

void PrimarySelection::set(const std::string& utf8) const {
    set_(utf8.c_str());
}

} // namespace tend::platform
