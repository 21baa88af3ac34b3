#pragma once

#include "ui/theme/theme.hpp"

namespace tend::ui {

/// What became of a thank-you, 32 high: a bookmark with "Kept" in ink2, or a bubble with "Told Ines" on
/// leaf-tint. `label`: "Kept###told-<id>". True when pressed.
bool keptTold(const Theme& theme, const char* label, bool told);
float keptToldWidth(const Theme& theme, const char* label);

} // namespace tend::ui
