#pragma once

#include "domain/rhythm.hpp"
#include "ui/theme/theme.hpp"

#include <string_view>

namespace tend::ui {

/// 76x14 logical px: a track from 0 to 1.5 times the latest day, the window from ideal to latest, and a dot
/// where today is. Past the window the dot rests at the end. `ground`: what it lies on.
void rhythmBar(ImDrawList& canvas, const Theme& theme, ImVec2 topLeft, const domain::Rhythm& rhythm,
               int daysSince, ImU32 ground);

/// The large one with its labels under it, 46 high, as wide as `width` logical px (0 = the room left).
/// `start`: what happened on day 0, "last hello".
void rhythmWindow(const Theme& theme, const domain::Rhythm& rhythm, int daysSince, std::string_view start,
                  ImU32 ground, float width = 0);

} // namespace tend::ui
