#pragma once

#include <optional>
#include <string_view>

namespace tend::platform {

/// How large the X11 desktop wants everything now (its Xft.dpi; 1 is 96 dpi). Nothing where it does not say,
/// and where GLFW's desktop is not X11.
std::optional<float> desktopScaleX11();

/// Xft.dpi among X resources, one a line. Nothing where it is not there or makes no sense.
std::optional<float> dotsPerInch(std::string_view resources);

} // namespace tend::platform
