#pragma once

#include "ui/theme/theme.hpp"

#include <string_view>

namespace tend::ui {

/// Text wrapped to `width` device px, each line in its middle; takes its room at the cursor.
void centred(const Theme& theme, TextStyle style, ImU32 color, std::string_view text, float width);
float centredHeight(const Theme& theme, TextStyle style, std::string_view text, float width);

} // namespace tend::ui
