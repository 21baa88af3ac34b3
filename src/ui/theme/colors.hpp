#pragma once

#include "ui/theme/look.hpp"

#include <imgui.h>

#include <array>
#include <cstddef>

namespace tend::ui {

/// One step of mood: the fill of a chosen face, the tint of an offered one, the ink on the fill and the 1 px
/// edge round either.
struct MoodColors {
    ImU32 fill, tint, ink, edge;
};

/// A ridge or a sky: colour at the top and at the bottom.
struct Fade {
    ImU32 top, bottom;
};

/// The house on Welcome and Lock.
struct HouseColors {
    ImU32 wall, roof, window, bars;
};

/// Sky, sun and hills of one look. What a look goes without has no alpha.
struct SceneryColors {
    std::array<ImU32, 3> sky; ///< top, middle, horizon
    ImU32 sun, halo, star;
    std::array<Fade, 3> ridges; ///< on Today: far, mood, near
    ImU32 ridgeLine;            ///< along the mood ridge
    ImU32 tree;
    std::array<Fade, 4> land; ///< on Welcome and Lock: far to near
    ImU32 landTree;
    HouseColors house;
    ImU32 lamp;    ///< the light that falls from its window
    ImU32 landInk; ///< words on the nearest land
};

/// Every colour by its role (design.md). Packed as Dear ImGui packs them.
struct Colors {
    ImU32 rail, canvas, sheet, raised, well, hover; ///< grounds
    ImU32 hair, edge, none;                         ///< dividers, control borders, "no entry"
    ImU32 track;                                    ///< of a gauge or a rhythm, under what it shows
    ImU32 outline; ///< round what is raised or sunk, in a look without shadows; else without alpha
    ImU32 ink, ink2, ink3;
    ImU32 inkOff; ///< what cannot be chosen, on raised
    ImU32 act, actHover, actInk, actTint, actLine;
    ImU32 selection; ///< behind words that are selected
    ImU32 leaf, leafTint, leafLine;
    ImU32 thanks, thanksFill, thanksTint;
    ImU32 people, peopleFill, peopleTint, peopleLine;
    ImU32 reflect, reflectTint;
    ImU32 brick, brickTint; ///< field errors and deleting forever, nothing else
    ImU32 mark, markLine, markInk;
    std::array<ImU32, 5> dimensions; ///< rest, mind, food, boundaries, forward
    std::array<MoodColors, 5> moods; ///< hard ... bright
    std::array<ImU32, 5> care;
    ImU32 careEdge;
    ImU32 avatar;              ///< ground of a resting person's initials
    ImU32 sceneField, markSun; ///< on scenery: the ground of a field, the sun of the Tend mark
    ImU32 tip, tipInk, tipInk2;
    ImU32 scrim;
    ImU32 shadow; ///< the tone of elevation, opaque
    SceneryColors scenery;
};

Colors colorsOf(Look look);

/// `color` with its alpha multiplied by `alpha` (0..1).
ImU32 faded(ImU32 color, float alpha);

/// Between two colours: 0 is `from`, 1 is `to`.
ImU32 mixed(ImU32 from, ImU32 to, float amount);

} // namespace tend::ui
