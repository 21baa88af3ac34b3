#pragma once

#include <imgui.h>

#include <array>
#include <cstddef>

namespace tend::ui {

/// Daylight or lamplight.
enum class Look { Light, Dusk };

/// One step of mood: the fill of a chosen face, the tint of an offered one, the ink on the fill and the 1 px
/// edge round either.
struct MoodColors {
    ImU32 fill, tint, ink, edge;
};

/// A ridge or a sky: colour at the top and at the bottom.
struct Fade {
    ImU32 top, bottom;
};

/// Sky, sun and hills of one look.
struct SceneryColors {
    std::array<ImU32, 3> sky; ///< top, middle, horizon
    ImU32 sun, halo;
    std::array<Fade, 3> ridges; ///< on Today: far, mood, near
    ImU32 tree;
    std::array<Fade, 4> land; ///< on Welcome and Lock: far to near
    ImU32 landTree;
};

/// Every colour by its role (design.md). Packed as Dear ImGui packs them.
struct Colors {
    ImU32 rail, canvas, sheet, raised, well, hover; ///< grounds
    ImU32 hair, edge, none;                         ///< dividers, control borders, "no entry"
    ImU32 ink, ink2, ink3;
    ImU32 act, actHover, actInk, actTint, actLine;
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
    ImU32 avatar; ///< ground of a resting person's initials
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
