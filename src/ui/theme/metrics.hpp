#pragma once

#include <array>

/// Lengths by their role (design.md, "Space, shape, depth, motion"), in logical px. How long things take
/// stands in motion.hpp, sizes of type in type.hpp, colours in colors.hpp.
namespace tend::ui {

/// Radii. A chip's is half its height.
namespace corner {
inline constexpr float welcome = 20;
inline constexpr float sheet = 16; ///< and a dialog's
inline constexpr float card = 14;
inline constexpr float well = 12;    ///< and what floats: popover, toast; and a chosen row's
inline constexpr float control = 10; ///< button, field, item of the rail, tooltip
inline constexpr float small = 8;    ///< small button, item of a menu or of segments
inline constexpr float mention = 5;
inline constexpr float cell = 4; ///< a day of a heatmap
} // namespace corner

/// One of the rounded rectangles that make a shadow: how far down it lies, how much larger it is than what
/// casts it, and how strong it is.
struct ShadowLayer {
    float down, spread, alphaLight, alphaDusk;
};

inline constexpr std::array<ShadowLayer, 3> shadowLow{
    {{1, 0, .055F, .22F}, {2, 1, .026F, .10F}, {4, 2, .016F, .06F}}};
inline constexpr std::array<ShadowLayer, 5> shadowHigh{{{1, 0, .07F, .28F},
                                                        {3, 1, .04F, .16F},
                                                        {6, 3, .026F, .10F},
                                                        {10, 6, .016F, .06F},
                                                        {15, 10, .009F, .03F}}};

} // namespace tend::ui
