#pragma once

#include <array>

namespace tend::ui {

/// Daylight, lamplight, or ink on paper at WCAG 2.2's AAA.
enum class Look { Light, Dusk, Contrast };

inline constexpr std::array allLooks{Look::Light, Look::Dusk, Look::Contrast};

} // namespace tend::ui
