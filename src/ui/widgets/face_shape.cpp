#include "ui/widgets/face_shape.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

namespace tend::ui {
namespace {

/// Half of a mouth: ends at (+-x, y), control points at (+-cx, cy).
struct Mouth {
    float x, y, cx, cy;
};

constexpr std::array<Mouth, 5> mouths{{{.26F, .45F, .12F, .31F},
                                       {.29F, .42F, .14F, .29F},
                                       {.28F, .36F, .10F, .36F},
                                       {.33F, .26F, .17F, .50F},
                                       {.42F, .20F, .26F, .64F}}};
/// The eyes of 1 and 5 are closed.
constexpr std::array<float, 5> eyeHeight{-.12F, -.08F, -.10F, -.12F, -.06F};
constexpr float eyeAside = .33F;

FaceShape shapeOf(std::size_t index) {
    FaceShape shape;
    const bool lowest = index == 0, highest = index == mouths.size() - 1;
    const float eye = eyeHeight.at(index);
    for (const float side : {-eyeAside, eyeAside}) {
        if (!lowest && !highest) {
            shape.eyes.emplace_back(side, eye);
            continue;
        }
        const float lid = highest ? -.22F : .06F;
        shape.lines.push_back(
            {{side - .16F, eye}, {side - .09F, lid}, {side + .09F, lid}, {side + .16F, eye}});
    }
    const auto& mouth = mouths.at(index);
    shape.lines.push_back(
        {{-mouth.x, mouth.y}, {-mouth.cx, mouth.cy}, {mouth.cx, mouth.cy}, {mouth.x, mouth.y}});
    return shape;
}

} // namespace

const FaceShape& faceShape(domain::Level mood) {
    static const std::array shapes{shapeOf(0), shapeOf(1), shapeOf(2), shapeOf(3), shapeOf(4)};
    return shapes.at(static_cast<std::size_t>(mood.value() - 1));
}

float faceStroke(float radius, float scale) {
    return std::max(1.25F * scale, radius * .078F);
}

} // namespace tend::ui
