#pragma once

#include "domain/gratitude.hpp"
#include "domain/person.hpp"
#include "ui/theme/theme.hpp"

#include <string_view>

namespace tend::ui {

/// A pale ground with its ink.
enum class Tint { People, Leaf, Thanks, Reflect, Neutral };

struct TintColors {
    ImU32 ground, ink;
};

TintColors tintColors(const Colors& colors, Tint tint);

/// The same tint for the same person, always; Neutral while resting.
Tint tintOf(const domain::Person& person);
Tint tintOf(domain::About about);
Icon iconOf(domain::About about);

/// Initials on a disc; the Tend mark for the owner. `size` logical px.
void avatar(ImDrawList& canvas, const Theme& theme, ImVec2 topLeft, float size, const domain::Person& person);
void initialsDisc(ImDrawList& canvas, const Theme& theme, ImVec2 topLeft, float size,
                  std::string_view initials, Tint tint);

/// An icon on a tinted disc: what a gratitude is about, or anything else. `size` logical px.
void kindDisc(ImDrawList& canvas, const Theme& theme, ImVec2 topLeft, domain::About about, float size = 32);
void iconDisc(ImDrawList& canvas, const Theme& theme, ImVec2 topLeft, Icon icon, Tint tint, float size = 32,
              float iconSize = 18);

} // namespace tend::ui
