#pragma once

#include <imgui.h>

#include <array>

/// How colours are seen, for tests of the tokens.
namespace tend::test {

/// WCAG 2.2: 1 to 21, whichever is the lighter.
double contrast(ImU32 a, ImU32 b);

/// The usual eye, and those without long, middle or short wave cones.
enum class Eye { Usual, Protanope, Deuteranope, Tritanope };

inline constexpr std::array allEyes{Eye::Usual, Eye::Protanope, Eye::Deuteranope, Eye::Tritanope};

/// CIE L*a*b* under D65.
struct Lab {
    double lightness, a, b;
};

/// As `eye` sees it: Machado, Oliveira and Fernandes 2009 ("A Physiologically-based Model for Simulation of
/// Color Vision Deficiency"), severity 1.0, on linear sRGB.
Lab seenBy(Eye eye, ImU32 color);

/// CIEDE2000, after Sharma, Wu and Dalal 2005.
double difference(const Lab& first, const Lab& second);

} // namespace tend::test
