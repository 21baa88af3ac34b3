#pragma once

#include "domain/gratitude.hpp"
#include "ui/today/today_parts.hpp"

#include <optional>
#include <string>

namespace tend::ui {

/// One thank-you: its kind, its words, what became of it.
void drawThanksRow(const TodayFrame& frame, const domain::Gratitude& gratitude);

/// The last row, where the next one is written.
void drawNewLine(const TodayFrame& frame);

/// A disc that can be pressed, at `topLeft`, and the menu of kinds it opens; `menuId` tells menus apart. The
/// kind chosen.
std::optional<domain::About> kindButton(const TodayFrame& frame, ImVec2 topLeft, const std::string& label,
                                        domain::About about);

/// "A person", ... translated.
const char* aboutCard(domain::About about);

inline constexpr float discSide = 32;
inline constexpr float discGap = 14;

} // namespace tend::ui
