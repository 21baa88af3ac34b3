#pragma once

#include "domain/check_in.hpp"
#include "ui/theme/theme.hpp"

#include <optional>

namespace tend::ui {

enum class FaceMode {
    Chosen,  ///< full fill
    Offered, ///< tint, edge and ink2 lines
    Line,    ///< outline only
};

/// One face. `radius` in device px.
void moodFace(ImDrawList& canvas, const Theme& theme, ImVec2 center, float radius, domain::Level mood,
              FaceMode mode = FaceMode::Chosen);

struct MoodFacesLook {
    float width = 0;   ///< logical px over which the five are spread; 0 = the room that is left
    float radius = 26; ///< 22 in a narrow window
};

/// Five faces with their names, 88 high. Left/Right move between them, Enter or Space choose, 1-5 choose
/// directly. The mood newly chosen. Items are labelled "Good###id-4".
std::optional<domain::Level> moodFaces(const Theme& theme, const char* id,
                                       std::optional<domain::Level> chosen, const MoodFacesLook& look = {});

} // namespace tend::ui
