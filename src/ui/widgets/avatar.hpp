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

/// Somebody's picture, ready to be drawn. `size`: its pixels, of which the middle square is shown.
struct Picture {
    ImTextureRef texture;
    ImVec2 size{1, 1};
};

/// A picture, drawn round, where there is one; else initials on a disc, or the Tend mark for the owner. Who
/// rests is paler. `size` logical px.
void avatar(ImDrawList& canvas, const Theme& theme, ImVec2 topLeft, float size, const domain::Person& person,
            const Picture* picture = nullptr);
void initialsDisc(ImDrawList& canvas, const Theme& theme, ImVec2 topLeft, float size,
                  std::string_view initials, Tint tint);

/// An icon on a tinted disc: what a gratitude is about, or anything else. `size` logical px.
void kindDisc(ImDrawList& canvas, const Theme& theme, ImVec2 topLeft, domain::About about, float size = 32);
void iconDisc(ImDrawList& canvas, const Theme& theme, ImVec2 topLeft, Icon icon, Tint tint, float size = 32,
              float iconSize = 18);

} // namespace tend::ui
