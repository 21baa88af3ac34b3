#pragma once

#include "ui/theme/theme.hpp"

namespace tend::ui {

/// A switch with its words to the right, 36 high. True when it changed `on`.
bool toggle(const Theme& theme, const char* label, bool& on, bool enabled = true);
/// Device px it will take.
float toggleWidth(const Theme& theme, const char* label);

} // namespace tend::ui
