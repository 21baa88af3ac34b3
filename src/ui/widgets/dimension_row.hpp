#pragma once

#include "domain/check_in.hpp"
#include "ui/theme/theme.hpp"

#include <optional>

namespace tend::ui {

/// How a dimension is drawn: the five first ones have their own glyph and colour, added ones reuse colours.
struct DimensionLook {
    Icon glyph;
    int color; ///< index into Colors::dimensions
};

DimensionLook lookOf(const domain::CareDimension& dimension);

/// What the owner made of a dimension; no level means unset.
struct LevelChange {
    std::optional<domain::Level> level;
};

inline constexpr float dimensionRowWidth = 286; ///< logical px

/// Glyph, name and five pips, 36 high, 286 wide; narrower (`width` logical px) the pips stand under the name.
/// The same pip again unsets. Left/Right move between pips, Enter or Space choose, 1-5 set, 0 unsets. Items
/// are labelled "Rest 2###<key>-2".
std::optional<LevelChange> dimensionRow(const Theme& theme, const domain::CareDimension& dimension,
                                        std::optional<domain::Level> level, float width = dimensionRowWidth);
/// Logical px, for that width.
float dimensionRowHeight(float width);

} // namespace tend::ui
