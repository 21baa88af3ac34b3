#include "platform/desktop_scale_x11.hpp"

#include <X11/Xatom.h>
#include <X11/Xlib.h>
#include <dlfcn.h>

#include <algorithm>
#include <charconv>
#include <string>
#include <string_view>

namespace tend::platform {
namespace {

constexpr float dotsAtOne = 96;
constexpr float fewestDots = 24, mostDots = 960;
constexpr long longestResources = 1 << 18; ///< in units of four bytes

/// What the root window says now; XResourceManagerString() goes on saying what it was when the display was
/// opened.
std::string resourcesOf(Display* display) {
    Atom type = 0;
    int bits = 0;
    unsigned long length = 0;
    unsigned long left = 0;
    unsigned char* bytes = nullptr;
    const int answer =
        XGetWindowProperty(display, RootWindow(display, 0), XA_RESOURCE_MANAGER, 0, longestResources, False,
                           XA_STRING, &type, &bits, &length, &left, &bytes);
    std::string resources;
    if (answer == Success && bytes != nullptr && bits == 8)
        resources.assign(reinterpret_cast<const char*>(bytes), length);
    if (bytes != nullptr)
        XFree(bytes);
    return resources;
}

} // namespace

std::optional<float> dotsPerInch(std::string_view resources) {
    constexpr std::string_view name = "Xft.dpi:";
    for (std::size_t begin = 0; begin < resources.size();) {
        const auto end = std::min(resources.find('\n', begin), resources.size());
        auto line = resources.substr(begin, end - begin);
        begin = end + 1;
        if (!line.starts_with(name))
            continue;
        line.remove_prefix(std::min(line.find_first_not_of(" \t", name.size()), line.size()));
        float dots = 0;
        if (std::from_chars(line.data(), line.data() + line.size(), dots).ec == std::errc() &&
            dots >= fewestDots && dots <= mostDots)
            return dots;
    }
    return std::nullopt;
}

std::optional<float> desktopScaleX11() {
    const auto displayOf = reinterpret_cast<Display* (*)()>(::dlsym(RTLD_DEFAULT, "glfwGetX11Display"));
    Display* const display = displayOf != nullptr ? displayOf() : nullptr;
    if (display == nullptr)
        return std::nullopt;
    const auto dots = dotsPerInch(resourcesOf(display));
    return dots ? std::optional(*dots / dotsAtOne) : std::nullopt;
}

} // namespace tend::platform
