#pragma once

#include "ui/theme/theme.hpp"

#include <string_view>

namespace tend::ui {

/// Words about the last item, after 350 ms of hovering, at once on keyboard focus.
void tooltip(const Theme& theme, std::string_view text, std::string_view second = {});

/// The same for a part of a chart: shown at once, 16 px from `point` (device px), kept on the screen.
void tooltipAt(const Theme& theme, ImVec2 point, std::string_view title, std::string_view second = {});

/// Where a tip about a part of the last item goes: at the mouse, or under the item when the keyboard is on
/// it.
ImVec2 tipPoint();

/// The tip itself, standing at the cursor like any other thing on the page.
void tip(const Theme& theme, std::string_view title, std::string_view second = {});

} // namespace tend::ui
