#pragma once

#include "ui/theme/theme.hpp"

#include <imgui.h>

#include <string_view>

/// Layout on Dear ImGui's cursor. Items stand under each other without spacing; gaps are said. Lengths are
/// logical px.
namespace tend::ui {

/// Logical px that what floats stays away from the window's edges.
inline constexpr float popoverMargin = 8;

/// Top left of the next item, on the screen.
ImVec2 here();
/// Puts the next item there.
void moveTo(ImVec2 topLeft);
/// Device px from the cursor to the right edge of the content region.
float roomLeft();

/// The same, but in a popover that is as wide as its content: as far as it may grow.
float mostRoom(const Theme& theme);
/// The current window is as wide as its content; to be said anew each frame.
void growWithContent(bool grows);
bool growsWithContent();

/// Empty height before the next item.
void gap(const Theme& theme, float height);
/// The next item stands to the right of the last one.
void beside(const Theme& theme, float distance = 8);
/// The next item, `width` device px wide, ends at the right edge of the line that starts at the cursor.
void alignRight(float width);
/// Takes the room without drawing; for what the screen draws itself at here(). Device px.
void occupy(ImVec2 size);

/// One line of text; more where there is no room for it in one.
void words(const Theme& theme, TextStyle style, ImU32 color, std::string_view text);
/// One line, digits as wide as each other.
void numbers(const Theme& theme, TextStyle style, ImU32 color, std::string_view text);
/// Text wrapped to `width` logical px; 0 = to the right edge.
void paragraph(const Theme& theme, TextStyle style, ImU32 color, std::string_view text, float width = 0);
/// A name, cut to `width` with an ellipsis and then given a tooltip. 0 = to the right edge.
void name(const Theme& theme, TextStyle style, ImU32 color, std::string_view text, float width = 0);
/// A divider as wide as the room (0) or `width`.
void divider(const Theme& theme, float width = 0);

} // namespace tend::ui
