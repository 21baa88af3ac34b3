#pragma once

#include <array>

/// Lengths by their role (design.md, "Space, shape, depth, motion"), in logical px. How long things take
/// stands in motion.hpp, sizes of type in type.hpp, colours in colors.hpp.
namespace tend::ui {

/// Distances between things; inside a component they are its own. A grid of 8, and 4 inside controls.
namespace space {
inline constexpr float unit = 8;
inline constexpr float windowTop = 24;
inline constexpr float windowSide = 32;
inline constexpr float sheetSide = 32;
inline constexpr float cards = 16;       ///< between two cards
inline constexpr float aside = 32;       ///< between the sheet and the margin ...
inline constexpr float asideRoomy = 48;  ///< ... and where there is plenty of room
inline constexpr float sideSmall = 16;   ///< at the window's edge and where it is small
inline constexpr float insideSmall = 20; ///< at the sheet's edge and where it is small
inline constexpr float sideTight = 12;   ///< both, where there is hardly any room
inline constexpr float halo = 8;         ///< round what scrolls, for focus rings and shadows
} // namespace space

/// Widths of the window at which the layout changes (design.md, "Widths"), and of what stops growing in it.
namespace widths {
inline constexpr float tight = 320; ///< below this every edge gives way
inline constexpr float small = 640; ///< below this the rail is a bar at the bottom
inline constexpr float aside = 880; ///< from here on there is something beside the sheet
inline constexpr float full = 1120; ///< from here on the rail has words
inline constexpr float roomy = 1440;
inline constexpr float sheetLeast = 560; ///< of a sheet that stands beside the margin
inline constexpr float marginLeast = 288;
inline constexpr float margin = 320;
inline constexpr float marginRoomy = 360;
inline constexpr float block = 1144;     ///< sheet and margin together
inline constexpr float blockWide = 1320; ///< of People and Streaks
} // namespace widths

/// Heights of what is pressed or typed into.
namespace control {
inline constexpr float normal = 40;
inline constexpr float small = 32;
inline constexpr float search = 48;
inline constexpr float lock = 52;
} // namespace control

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
