#pragma once

#include "ui/theme/theme.hpp"

#include <string_view>

namespace tend::ui {

/// The mark, a head, one plain line and at most one button ("Words###id"), centred over `width` logical px (0
/// = the room left). True when the button is pressed.
bool emptyState(const Theme& theme, std::string_view head, std::string_view line,
                const char* action = nullptr, float width = 0);

} // namespace tend::ui
