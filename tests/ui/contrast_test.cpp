#include "ui/color_science.hpp"
#include "ui/scenery/scenery.hpp"
#include "ui/theme/colors.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace tend::ui;
using tend::test::contrast;

namespace {

struct Pair {
    std::string name;
    ImU32 over, under;
};

using Pairs = std::vector<Pair>;

struct Ground {
    const char* name;
    ImU32 color;
};

std::vector<Ground> grounds(const Colors& c) {
    return {{"rail", c.rail},     {"canvas", c.canvas}, {"sheet", c.sheet},
            {"raised", c.raised}, {"well", c.well},     {"hover", c.hover}};
}

void onEach(Pairs& pairs, const char* name, ImU32 over, const std::vector<Ground>& grounds) {
    for (const Ground& ground : grounds)
        pairs.push_back({std::string(name) + " on " + ground.name, over, ground.color});
}

void check(double least, const Pairs& pairs) {
    for (const Pair& pair : pairs) {
        CAPTURE(pair.name);
        CHECK((pair.over & IM_COL32_A_MASK) == IM_COL32_A_MASK);
        CHECK(contrast(pair.over, pair.under) >= least);
    }
}

/// Words on plain grounds.
Pairs plainTexts(const Colors& c) {
    Pairs pairs;
    onEach(pairs, "ink", c.ink, grounds(c));
    onEach(pairs, "ink2", c.ink2, grounds(c));
    onEach(pairs, "ink3: placeholders, keys, what is disabled", c.ink3, grounds(c));
    onEach(pairs, "act: links, today, the bar's chosen item", c.act, grounds(c));
    onEach(pairs, "a hovered link", c.actHover, grounds(c));
    onEach(pairs, "brick: errors", c.brick,
           {{"canvas", c.canvas}, {"sheet", c.sheet}, {"raised", c.raised}, {"well", c.well}});
    onEach(pairs, "leaf: told, saved", c.leaf,
           {{"canvas", c.canvas}, {"sheet", c.sheet}, {"raised", c.raised}, {"well", c.well}});
    onEach(pairs, "people: mentions", c.people, {{"sheet", c.sheet}, {"canvas", c.canvas}, {"well", c.well}});
    onEach(pairs, "thanks", c.thanks, {{"sheet", c.sheet}, {"canvas", c.canvas}});
    onEach(pairs, "reflect", c.reflect, {{"sheet", c.sheet}, {"canvas", c.canvas}});
    return pairs;
}

/// Words on tints and fills, as the widgets lay them.
Pairs tintedTexts(const Colors& c) {
    const float warm = 0.35F; // how far a tint goes towards its line under the mouse
    const ImU32 heldPrimary = mixed(c.actHover, c.ink, 0.10F);
    Pairs pairs{{"act on its tint", c.act, c.actTint},
                {"ink on a chosen row", c.ink, c.actTint},
                {"ink2 on a chosen row", c.ink2, c.actTint},
                {"act-ink on act", c.actInk, c.act},
                {"act-ink on act-hover", c.actInk, c.actHover},
                {"act-ink on a held button", c.actInk, heldPrimary},
                {"leaf on its tint", c.leaf, c.leafTint},
                {"leaf on its warm tint", c.leaf, mixed(c.leafTint, c.leafLine, warm)},
                {"the owner's line on a warm row", c.leaf, mixed(c.leafTint, c.actLine, warm)},
                {"ink on leaf's tint", c.ink, c.leafTint},
                {"ink2 on leaf's tint", c.ink2, c.leafTint},
                {"ink on a warm leaf tint", c.ink, mixed(c.leafTint, c.actLine, warm)},
                {"thanks on its tint", c.thanks, c.thanksTint},
                {"people on its tint", c.people, c.peopleTint},
                {"reflect on its tint", c.reflect, c.reflectTint},
                {"brick on its tint", c.brick, c.brickTint},
                {"brick on its warm tint", c.brick, mixed(c.brickTint, c.brick, 0.12F)},
                {"ink on a search mark", c.markInk, c.mark},
                {"selected words", c.ink, c.selection},
                {"a selected mention", c.people, c.selection},
                {"a tooltip's ink", c.tipInk, c.tip},
                {"a tooltip's second ink", c.tipInk2, c.tip},
                {"a toast's warm button", c.tipInk, mixed(c.tip, c.tipInk, 0.14F)},
                {"initials at rest", c.ink2, c.avatar}};
    for (const MoodColors& mood : c.moods) {
        pairs.push_back({"a face's lines, a day's number", mood.ink, mood.fill});
        pairs.push_back({"an unchosen face's lines", c.ink2, mood.tint});
    }
    for (const ImU32 dimension : c.dimensions)
        pairs.push_back({"a pip's numeral", c.sheet, dimension});
    return pairs;
}

/// Words over scenery: the date on Today; headings and the foot of Welcome and Lock.
Pairs sceneryTexts(const Colors& c) {
    const SceneryColors& scenery = c.scenery;
    return {{"ink on the upper sky", c.ink, scenery.sky[0]},
            {"ink2 on the upper sky", c.ink2, scenery.sky[0]},
            {"ink on the middle sky", c.ink, scenery.sky[1]},
            {"ink2 on the middle sky", c.ink2, scenery.sky[1]},
            {"words at the foot of the land", scenery.landInk, scenery.land[3].bottom}};
}

/// What the lock says: on the sky, on a ground of its own where the sky is too bright, and at the land's
/// foot.
Pairs lockTexts(const Colors& c) {
    // The sky of the land ends at .66 of the height; its middle colour lies at .52 of that.
    constexpr float middle = .66F * .52F;
    const float lowest = (landSkyForWords - middle) / (.66F - middle);
    const auto& scenery = c.scenery;
    return {{"the greeting, as low as it goes", c.ink, mixed(scenery.sky[1], scenery.sky[2], lowest)},
            {"the greeting on a ground", c.ink, c.sceneField},
            {"the passphrase's placeholder", c.ink3, c.sceneField},
            {"the field's lock and eye", c.ink2, c.sceneField},
            {"the foot, as high as it goes", scenery.landInk,
             mixed(scenery.land[3].top, scenery.land[3].bottom, landWordsFade)}};
}

/// Lines and marks that carry meaning.
Pairs marks(const Colors& c) {
    Pairs pairs{{"search underline", c.markLine, c.sheet},
                {"care edge", c.careEdge, c.sheet},
                {"a knob on act", c.actInk, c.act},
                {"a chosen chip's line", c.act, c.actTint},
                {"a covered day", c.leaf, c.leafTint},
                {"a field in error", c.brick, c.sheet},
                {"delete forever", c.brick, c.brickTint},
                {"the lock's field", c.edge, c.sceneField},
                {"the lock's field in error", c.brick, c.sceneField}};
    onEach(pairs, "control edge", c.edge, grounds(c));
    onEach(pairs, "focus ring", c.act, grounds(c));
    onEach(pairs, "done", c.leaf, {{"sheet", c.sheet}, {"canvas", c.canvas}, {"well", c.well}});
    onEach(pairs, "where a rhythm stands", c.people,
           {{"sheet", c.sheet}, {"canvas", c.canvas}, {"hover", c.hover}});
    onEach(pairs, "rhythm window", c.peopleFill, {{"sheet", c.sheet}, {"canvas", c.canvas}});
    for (const MoodColors& mood : c.moods)
        onEach(pairs, "mood edge", mood.edge, {{"sheet", c.sheet}, {"raised", c.raised}});
    for (const ImU32 dimension : c.dimensions)
        onEach(pairs, "pip", dimension, {{"sheet", c.sheet}, {"canvas", c.canvas}});
    return pairs;
}

/// What the look without shadows and without tints as the only sign draws besides.
Pairs outlines(const Colors& c) {
    Pairs pairs;
    onEach(pairs, "outline of what is raised or sunk", c.outline, grounds(c));
    onEach(pairs, "divider", c.hair,
           {{"canvas", c.canvas}, {"sheet", c.sheet}, {"raised", c.raised}, {"well", c.well}});
    onEach(pairs, "no entry", c.none, {{"sheet", c.sheet}, {"raised", c.raised}});
    onEach(pairs, "what cannot be chosen", c.inkOff, {{"raised", c.raised}, {"sheet", c.sheet}});
    onEach(pairs, "scroll bar", c.edge, grounds(c));
    for (const Fade& ridge : c.scenery.ridges)
        pairs.push_back({"the line of the last 30 days", c.scenery.ridgeLine, ridge.top});
    pairs.push_back({"the line of the last 30 days", c.scenery.ridgeLine, c.scenery.sky[2]});
    return pairs;
}

void checkTexts(Look look, double least) {
    const Colors colors = colorsOf(look);
    CAPTURE(static_cast<int>(look));
    check(least, plainTexts(colors));
    check(least, tintedTexts(colors));
    check(least, sceneryTexts(colors));
    check(least, lockTexts(colors));
}

} // namespace

TEST_CASE("every text can be read on its ground: 4.5 to 1 by daylight and by lamplight") {
    checkTexts(Look::Light, 4.5);
    checkTexts(Look::Dusk, 4.5);
}

TEST_CASE("every text can be read on its ground: 7 to 1 in high contrast, whatever its size") {
    checkTexts(Look::Contrast, 7);
}

TEST_CASE("every mark that carries meaning stands out: 3 to 1 by daylight and by lamplight") {
    check(3, marks(colorsOf(Look::Light)));
    check(3, marks(colorsOf(Look::Dusk)));
}

TEST_CASE("every mark, line and edge stands out in high contrast: 4.5 to 1") {
    check(4.5, marks(colorsOf(Look::Contrast)));
    check(4.5, outlines(colorsOf(Look::Contrast)));
}

TEST_CASE("in high contrast no part of the scenery takes contrast from words before it") {
    const Colors c = colorsOf(Look::Contrast);
    std::vector<Ground> shapes{{"sun", c.scenery.sun}};
    for (const ImU32 sky : c.scenery.sky)
        shapes.push_back({"sky", sky});
    for (const Fade& ridge : c.scenery.ridges)
        shapes.insert(shapes.end(), {{"ridge", ridge.top}, {"ridge", ridge.bottom}});
    for (const Fade& land : c.scenery.land)
        shapes.insert(shapes.end(), {{"land", land.top}, {"land", land.bottom}});
    Pairs pairs;
    onEach(pairs, "ink", c.ink, shapes);
    onEach(pairs, "ink2", c.ink2, shapes);
    check(7, pairs);
}

TEST_CASE("high contrast has no shadow, and the other looks have no outline") {
    CHECK((colorsOf(Look::Contrast).shadow & IM_COL32_A_MASK) == 0);
    CHECK((colorsOf(Look::Light).outline & IM_COL32_A_MASK) == 0);
    CHECK((colorsOf(Look::Dusk).outline & IM_COL32_A_MASK) == 0);
}

TEST_CASE("black on white is 21 to 1, as WCAG has it") {
    CHECK(contrast(IM_COL32_BLACK, IM_COL32_WHITE) == doctest::Approx(21));
}

TEST_CASE("colours fade and mix by channel") {
    CHECK(mixed(IM_COL32(0, 0, 0, 0), IM_COL32(200, 100, 50, 255), 0.5F) == IM_COL32(100, 50, 25, 128));
    CHECK(faded(IM_COL32(1, 2, 3, 200), 0.5F) == IM_COL32(1, 2, 3, 100));
    CHECK(faded(IM_COL32(1, 2, 3, 200), 2) == IM_COL32(1, 2, 3, 200));
}
