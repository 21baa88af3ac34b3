#pragma once

#include "domain/check_in.hpp"

#include <imgui.h>

#include <span>
#include <vector>

namespace tend::ui {

/// A cubic curve.
struct FaceCurve {
    ImVec2 a, b, c, d;
};

/// The face of a mood in units of its radius, origin in its middle, y down.
struct FaceShape {
    std::vector<FaceCurve> lines{}; ///< the mouth, and eyes that are closed
    std::vector<ImVec2> eyes{};     ///< that are open
    ImVec2 eye{.075F, .105F};       ///< their half width and height
};

const FaceShape& faceShape(domain::Level mood);

/// How thick its lines are; `scale`: px in a logical one.
float faceStroke(float radius, float scale);

} // namespace tend::ui
