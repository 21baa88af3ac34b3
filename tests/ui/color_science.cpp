#include "ui/color_science.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <numbers>

namespace tend::test {

namespace {

using Triple = std::array<double, 3>;
using Matrix = std::array<Triple, 3>;

/// Table 1 of the paper, severity 1.0.
constexpr Matrix usual{{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}};
constexpr Matrix protan{
    {{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}};
constexpr Matrix deutan{
    {{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}};
constexpr Matrix tritan{
    {{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}};
/// Linear sRGB to CIE XYZ, D65 (IEC 61966-2-1).
constexpr Matrix toXyz{{{0.4124564, 0.3575761, 0.1804375},
                        {0.2126729, 0.7151522, 0.0721750},
                        {0.0193339, 0.1191920, 0.9503041}}};
constexpr Triple white{0.95047, 1, 1.08883};

Triple times(const Matrix& matrix, const Triple& in) {
    Triple out{};
    for (std::size_t row = 0; row < 3; ++row) {
        for (std::size_t column = 0; column < 3; ++column) {
            out[row] += matrix[row][column] * in[column];
        }
    }
    return out;
}

Triple linear(ImU32 color) {
    const auto channel = [&](int shift) {
        const double c = static_cast<double>((color >> shift) & 0xFF) / 255;
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return {channel(IM_COL32_R_SHIFT), channel(IM_COL32_G_SHIFT), channel(IM_COL32_B_SHIFT)};
}

const Matrix& matrixOf(Eye eye) {
    switch (eye) {
    case Eye::Usual:
        return usual;
    case Eye::Protanope:
        return protan;
    case Eye::Deuteranope:
        return deutan;
    case Eye::Tritanope:
        return tritan;
    }
    return usual;
}

double radians(double degrees) {
    return degrees * std::numbers::pi / 180;
}

/// 0 to 360; 0 for grey.
double hueOf(double a, double b) {
    if (a == 0 && b == 0) {
        return 0;
    }
    const double degrees = std::atan2(b, a) * 180 / std::numbers::pi;
    return degrees < 0 ? degrees + 360 : degrees;
}

double meanHue(double first, double second, bool grey) {
    if (grey) {
        return first + second;
    }
    if (std::abs(first - second) <= 180) {
        return (first + second) / 2;
    }
    return (first + second + (first + second < 360 ? 360 : -360)) / 2;
}

double turn(double from, double to) {
    const double by = to - from;
    return by > 180 ? by - 360 : by < -180 ? by + 360 : by;
}

double seventhPowerRoot(double chroma) {
    const double power = std::pow(chroma, 7);
    return std::sqrt(power / (power + std::pow(25.0, 7)));
}

} // namespace

double contrast(ImU32 a, ImU32 b) {
    const double first = times(toXyz, linear(a))[1], second = times(toXyz, linear(b))[1];
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

Lab seenBy(Eye eye, ImU32 color) {
    Triple seen = times(matrixOf(eye), linear(color));
    for (double& channel : seen) {
        channel = std::clamp(channel, 0.0, 1.0);
    }
    Triple f = times(toXyz, seen);
    for (std::size_t i = 0; i < 3; ++i) {
        const double t = f[i] / white[i];
        f[i] = t > 216.0 / 24389 ? std::cbrt(t) : (24389.0 / 27 * t + 16) / 116;
    }
    return {116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])};
}

double difference(const Lab& first, const Lab& second) {
    const double rough = (std::hypot(first.a, first.b) + std::hypot(second.a, second.b)) / 2;
    const double stretch = 1 + (1 - seventhPowerRoot(rough)) / 2;
    const double a1 = first.a * stretch, a2 = second.a * stretch;
    const double chroma1 = std::hypot(a1, first.b), chroma2 = std::hypot(a2, second.b);
    const double hue1 = hueOf(a1, first.b), hue2 = hueOf(a2, second.b);
    const bool grey = chroma1 * chroma2 == 0;
    const double byHue =
        grey ? 0 : 2 * std::sqrt(chroma1 * chroma2) * std::sin(radians(turn(hue1, hue2) / 2));
    const double lightness = (first.lightness + second.lightness) / 2, chroma = (chroma1 + chroma2) / 2;
    const double hue = meanHue(hue1, hue2, grey);
    const double t = 1 - 0.17 * std::cos(radians(hue - 30)) + 0.24 * std::cos(radians(2 * hue)) +
                     0.32 * std::cos(radians(3 * hue + 6)) - 0.20 * std::cos(radians(4 * hue - 63));
    const double off = std::pow(lightness - 50, 2);
    const double partL = (second.lightness - first.lightness) / (1 + 0.015 * off / std::sqrt(20 + off));
    const double partC = (chroma2 - chroma1) / (1 + 0.045 * chroma);
    const double partH = byHue / (1 + 0.015 * chroma * t);
    const double blue = 30 * std::exp(-std::pow((hue - 275) / 25, 2));
    const double rotation = -2 * std::sin(radians(2 * blue)) * seventhPowerRoot(chroma);
    return std::sqrt(partL * partL + partC * partC + partH * partH + rotation * partC * partH);
}

} // namespace tend::test
