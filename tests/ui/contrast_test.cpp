#include "ui/theme/colors.hpp"

#include <doctest/doctest.h>

#include <cmath>
#include <initializer_list>
#include <string>
#include <vector>

using namespace tend::ui;

namespace {

/// WCAG 2.2, relative luminance.
double luminance(ImU32 color) {
    const auto channel = [&](int shift) {
        const double c = static_cast<double>((color >> shift) & 0xFF) / 255;
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * channel(IM_COL32_R_SHIFT) + 0.7152 * channel(IM_COL32_G_SHIFT) +
           0.0722 * channel(IM_COL32_B_SHIFT);
}

double contrast(ImU32 a, ImU32 b) {
    const double first = luminance(a), second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

struct Pair {
    const char* name;
    ImU32 over, under;
};

void eachAtLeast(double least, const std::vector<Pair>& pairs) {
    for (const Pair& pair : pairs) {
        CAPTURE(pair.name);
        CHECK(contrast(pair.over, pair.under) >= least);
    }
}

std::vector<Pair> texts(const Colors& c) {
    std::vector<Pair> pairs{{"act on sheet", c.act, c.sheet},
                            {"act on canvas", c.act, c.canvas},
                            {"act on raised", c.act, c.raised},
                            {"act on well", c.act, c.well},
                            {"act on act-tint", c.act, c.actTint},
                            {"act-ink on act", c.actInk, c.act},
                            {"act-ink on act-hover", c.actInk, c.actHover},
                            {"leaf on leaf-tint", c.leaf, c.leafTint},
                            {"ink on leaf-tint", c.ink, c.leafTint},
                            {"thanks on tint", c.thanks, c.thanksTint},
                            {"people on tint", c.people, c.peopleTint},
                            {"people on sheet", c.people, c.sheet},
                            {"reflect on tint", c.reflect, c.reflectTint},
                            {"brick on sheet", c.brick, c.sheet},
                            {"brick on canvas", c.brick, c.canvas},
                            {"brick on raised", c.brick, c.raised},
                            {"brick on tint", c.brick, c.brickTint},
                            {"ink on search mark", c.markInk, c.mark},
                            {"tip ink", c.tipInk, c.tip},
                            {"tip ink2", c.tipInk2, c.tip},
                            {"ink2 on a resting avatar", c.ink2, c.avatar}};
    for (const ImU32 ground : {c.rail, c.canvas, c.sheet, c.raised, c.well, c.hover}) {
        pairs.push_back({"ink", c.ink, ground});
        pairs.push_back({"ink2", c.ink2, ground});
    }
    for (const ImU32 ground : {c.rail, c.canvas, c.sheet, c.well}) {
        pairs.push_back({"ink3", c.ink3, ground});
    }
    for (const MoodColors& mood : c.moods) {
        pairs.push_back({"ink on a mood", mood.ink, mood.fill});
        pairs.push_back({"ink2 on a mood's tint", c.ink2, mood.tint});
    }
    for (const ImU32 dimension : c.dimensions) {
        pairs.push_back({"numeral in a pip", c.sheet, dimension});
    }
    return pairs;
}

std::vector<Pair> edges(const Colors& c) {
    std::vector<Pair> pairs{{"rhythm window on canvas", c.peopleFill, c.canvas},
                            {"search underline on sheet", c.markLine, c.sheet},
                            {"care edge on sheet", c.careEdge, c.sheet},
                            {"done on sheet", c.leaf, c.sheet}};
    for (const ImU32 ground : {c.rail, c.canvas, c.sheet, c.well, c.raised}) {
        pairs.push_back({"control edge", c.edge, ground});
        pairs.push_back({"focus ring", c.act, ground});
    }
    for (const MoodColors& mood : c.moods) {
        pairs.push_back({"mood edge on sheet", mood.edge, c.sheet});
    }
    for (const ImU32 dimension : c.dimensions) {
        pairs.push_back({"pip on sheet", dimension, c.sheet});
    }
    return pairs;
}

} // namespace

TEST_CASE("every text can be read on its ground: 4.5 to 1 by daylight and by lamplight") {
    eachAtLeast(4.5, texts(colorsOf(Look::Light)));
    eachAtLeast(4.5, texts(colorsOf(Look::Dusk)));
}

TEST_CASE("every edge that carries meaning stands out: 3 to 1 by daylight and by lamplight") {
    eachAtLeast(3, edges(colorsOf(Look::Light)));
    eachAtLeast(3, edges(colorsOf(Look::Dusk)));
}

TEST_CASE("black on white is 21 to 1, as WCAG has it") {
    CHECK(contrast(IM_COL32_BLACK, IM_COL32_WHITE) == doctest::Approx(21));
}

TEST_CASE("colours fade and mix by channel") {
    CHECK(mixed(IM_COL32(0, 0, 0, 0), IM_COL32(200, 100, 50, 255), 0.5F) == IM_COL32(100, 50, 25, 128));
    CHECK(faded(IM_COL32(1, 2, 3, 200), 0.5F) == IM_COL32(1, 2, 3, 100));
    CHECK(faded(IM_COL32(1, 2, 3, 200), 2) == IM_COL32(1, 2, 3, 200));
}
