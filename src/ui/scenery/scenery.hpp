#pragma once

#include "ui/theme/theme.hpp"

#include <imgui.h>

#include <span>

namespace tend::ui {

/// The header of Today: sky, sun and three ridges that fade into the canvas, 240 logical px high. The middle
/// ridge is the owner's last 30 days (`moods`: 1..5, oldest first); without any, nearly flat hills and a
/// rising sun. Width, and how much of it words take from the top left (neither the sun nor a tree is ever
/// behind them), in device px.
void todayScenery(ImDrawList& canvas, const Theme& theme, ImVec2 topLeft, float width,
                  std::span<const double> moods, ImVec2 words = {0, 0});

inline constexpr float todaySceneryHeight = 240; ///< logical px
inline constexpr float todaySheetTop = 152;      ///< where the sheet begins

/// The land of Welcome and Lock, filling the box: by day, by evening, or hills alone. Never uses the owner's
/// data.
void landScenery(ImDrawList& canvas, const Theme& theme, const Box& box);

/// Words in SceneryColors::landInk can be read from this height of the box on, device px: nothing but the
/// nearest land is behind them, and its fade has gone this far.
float landWordsFrom(const Box& box);

inline constexpr float landWordsFade = 0.2F;
/// Words in ink can be read before the sky of Welcome and Lock down to this part of the height.
inline constexpr float landSkyForWords = 0.42F;

} // namespace tend::ui
