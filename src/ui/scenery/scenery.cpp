#include "ui/scenery/scenery.hpp"

#include "ui/scenery/ridge.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace tend::ui {

namespace {

// Heights of hills that are never the owner's, logical px from the top, evenly spread over the width.
constexpr std::array<float, 19> farHills{96.6F,  92.4F,  91.2F,  92.5F,  95.4F, 98.3F, 100.1F,
                                         100.2F, 98.8F,  96.8F,  95.0F,  94.2F, 94.8F, 96.5F,
                                         98.8F,  101.0F, 102.8F, 104.3F, 106.1F};
constexpr std::array<float, 13> nearHills{146.7F, 153.0F, 158.3F, 160.4F, 159.2F, 156.5F, 154.5F,
                                          154.1F, 154.7F, 155.0F, 154.3F, 153.0F, 152.0F};
constexpr std::array<float, 17> quietFar{122.2F, 120.8F, 119.7F, 119.0F, 118.7F, 118.8F,
                                         119.1F, 119.3F, 119.1F, 118.3F, 117.1F, 115.4F,
                                         113.5F, 111.9F, 110.8F, 110.6F, 111.3F};
constexpr std::array<float, 13> quietMiddle{134.0F, 135.7F, 135.8F, 134.3F, 132.5F, 132.1F, 133.4F,
                                            135.3F, 136.0F, 134.8F, 132.9F, 132.0F, 132.9F};
constexpr std::array<float, 11> quietNear{147.9F, 147.8F, 148.9F, 150.5F, 151.8F, 152.3F,
                                          152.1F, 151.8F, 152.1F, 153.3F, 154.9F};

constexpr float skyMiddle = 64, horizon = 128, farFoot = 150, middleFoot = 176, nearFoot = 200;
constexpr float fadeFrom = 156, sheetTop = todaySheetTop, moodStep = 15;
constexpr float besideWords = 14;            ///< from the edge of the sun to words
constexpr float sunClear = 17 + besideWords; ///< ... and from its middle

ImU32 shown(ImU32 color) {
    return ImGui::GetColorU32(color);
}

/// A disc of light: so many layers of `alpha` laid over each other, each smaller than the last, as one
/// smooth mesh (layers of so little alpha would be rounded away). `reach(i)`: radius of layer i, outermost 0.
template <typename Reach>
void drawLight(ImDrawList& canvas, ImVec2 center, int layers, float alpha, ImU32 color, Reach&& reach) {
    constexpr int spokes = 48;
    const ImVec2 white = ImGui::GetFontTexUvWhitePixel();
    canvas.PrimReserve((layers * 2 - 1) * spokes * 3, layers * spokes + 1);
    const unsigned first = canvas._VtxCurrentIdx;
    for (int i = 0; i < layers; ++i) {
        const float through = std::pow(1 - alpha, static_cast<float>(i));
        const ImU32 tone = shown(faded(color, 1 - through));
        for (int spoke = 0; spoke < spokes; ++spoke) {
            const float angle = 6.2831853F * static_cast<float>(spoke) / spokes;
            const float out = reach(i);
            canvas.PrimWriteVtx({center.x + out * std::cos(angle), center.y + out * std::sin(angle)}, white,
                                tone);
        }
    }
    const float last = std::pow(1 - alpha, static_cast<float>(layers));
    canvas.PrimWriteVtx(center, white, shown(faded(color, 1 - last)));
    const auto put = [&](int index) {
        canvas.PrimWriteIdx(static_cast<ImDrawIdx>(first + static_cast<unsigned>(index)));
    };
    for (int i = 0; i < layers; ++i) {
        for (int spoke = 0; spoke < spokes; ++spoke) {
            const int a = i * spokes + spoke, b = i * spokes + (spoke + 1) % spokes;
            if (i + 1 == layers) {
                put(a), put(b), put(layers * spokes);
                continue;
            }
            put(a), put(b), put(b + spokes);
            put(a), put(b + spokes), put(a + spokes);
        }
    }
}

void drawSun(ImDrawList& canvas, ImVec2 center, float radius, const SceneryColors& colors) {
    constexpr int rings = 16;
    constexpr float alpha = .028F, spread = 2.3F, power = 1.7F;
    drawLight(canvas, center, rings, alpha, colors.halo, [&](int i) {
        return radius * (1 + spread * std::pow(static_cast<float>(rings - i) / rings, power));
    });
    canvas.AddCircleFilled(center, radius, shown(colors.sun));
}

/// A tree whose foot is at `foot`, `size` device px.
void drawTree(ImDrawList& canvas, ImVec2 foot, float size, ImU32 color) {
    const auto at = [&](float x, float y) { return ImVec2(foot.x + x * size, foot.y - y * size); };
    const float trunk = std::max(1.0F, .09F * size);
    canvas.AddRectFilled({foot.x - trunk / 2, foot.y - .3F * size},
                         {foot.x + trunk / 2, foot.y + .16F * size}, shown(color));
    canvas.PathLineTo(at(0, 0));
    canvas.PathBezierCubicCurveTo(at(-.42F, .1F), at(-.34F, .72F), at(0, 1.15F), 12);
    canvas.PathBezierCubicCurveTo(at(.34F, .72F), at(.42F, .1F), at(0, 0), 12);
    canvas._Path.pop_back();
    canvas.PathFillConcave(shown(color));
}

/// Two small groups of trees behind the middle ridge, each where no words are.
void drawTodayTrees(ImDrawList& canvas, const Theme& theme, ImVec2 topLeft, float width, ImVec2 words,
                    const Ridge& ridge) {
    struct Tree {
        float aside, size; ///< logical px
    };

    struct Group {
        float anchor; ///< fraction of the width
        std::array<Tree, 3> trees;
    };

    constexpr std::array<Group, 2> groups{
        {{.652F, {{{-13, 17}, {0, 23}, {14, 15}}}}, {.877F, {{{-10, 14}, {0, 19}, {}}}}}};
    constexpr float beside = 28, above = 30; ///< what a group needs at its left and over its foot
    const float unit = theme.scale();
    for (const Group& group : groups) {
        const float middle = width * group.anchor;
        const float foot = ridge.heightAt(group.anchor) - topLeft.y;
        if (middle - beside * unit < words.x && foot - above * unit < words.y)
            continue;
        for (const Tree& tree : group.trees) {
            if (tree.size == 0)
                continue;
            const float x = topLeft.x + middle + tree.aside * unit;
            drawTree(canvas, {x, ridge.heightAt((x - topLeft.x) / width) + 3 * unit}, tree.size * unit,
                     theme.colors().scenery.tree);
        }
    }
}

void drawSky(ImDrawList& canvas, const Box& box, float middle, const std::array<ImU32, 3>& sky) {
    fade(canvas, {box.min, {box.max.x, middle}}, sky[0], sky[1]);
    fade(canvas, {{box.min.x, middle}, box.max}, sky[1], sky[2]);
}

} // namespace

void todayScenery(ImDrawList& canvas, const Theme& theme, ImVec2 topLeft, float width,
                  std::span<const double> moods, ImVec2 words) {
    const SceneryColors& colors = theme.colors().scenery;
    const float unit = theme.scale();
    const auto y = [&](float logical) { return topLeft.y + logical * unit; };
    const auto ridge = [&](std::span<const float> heights) {
        std::vector<float> tops;
        for (const float height : heights) {
            tops.push_back(y(height));
        }
        return Ridge(topLeft.x, width, std::move(tops));
    };
    const bool known = moods.size() >= 2;
    std::vector<float> heights;
    for (const double mood : moods) {
        heights.push_back(sheetTop - moodStep * (static_cast<float>(mood) - 1));
    }
    drawSky(canvas, {topLeft, {topLeft.x + width, y(horizon)}}, y(skyMiddle), colors.sky);
    canvas.AddRectFilled({topLeft.x, y(horizon)}, {topLeft.x + width, y(todaySceneryHeight)},
                         shown(theme.colors().canvas));
    const float foot = y(todaySceneryHeight);
    const auto sun = [&](float across, float down, float radius) {
        const float clear = (radius + besideWords) * unit;
        if (across - clear >= words.x || down * unit - clear >= words.y)
            drawSun(canvas, {topLeft.x + across, y(down)}, radius * unit, colors);
    };
    if (known) {
        const float beside = std::max(width * .528F, words.x + sunClear * unit);
        const bool room = beside + sunClear * unit <= width;
        sun(room ? beside : width * .8F, room ? 62 : 108, 17);
    } else {
        sun(width * .56F, 118, 22);
    }
    const Ridge middle = known ? ridge(heights) : ridge(quietMiddle);
    (known ? ridge(farHills) : ridge(quietFar)).draw(canvas, colors.ridges[0], y(farFoot), foot);
    if (known) {
        drawTodayTrees(canvas, theme, topLeft, width, words, middle);
    }
    middle.draw(canvas, colors.ridges[1], y(middleFoot), foot);
    if (known && (colors.ridgeLine & IM_COL32_A_MASK) != 0) {
        middle.drawLine(canvas, shown(colors.ridgeLine), theme.px(2));
    }
    (known ? ridge(nearHills) : ridge(quietNear)).draw(canvas, colors.ridges[2], y(nearFoot), foot);
    const ImU32 ground = theme.colors().canvas;
    fade(canvas, {{topLeft.x, y(fadeFrom)}, {topLeft.x + width, foot}}, faded(ground, 0), ground);
}

namespace {

/// Three waves on a base line, in units of a land 800 high.
struct Wave {
    float base;
    std::array<float, 3> size;
    std::array<float, 3> phase;

    float at(float along) const {
        float height = base * 800;
        for (std::size_t k = 0; k < size.size(); ++k) {
            const float turns = static_cast<float>(k + 1) * 1.25F * along * 3.14159F;
            height += size[k] * std::sin(turns + phase[k]);
        }
        return height;
    }
};

constexpr std::array<Wave, 4> waves{{{.545F, {22, 12, 7}, {1.4944F, 3.4178F, 2.3233F}},
                                     {.62F, {26, 14, 8}, {2.9077F, 2.3444F, .87F}},
                                     {.73F, {26, 16, 6}, {.0771F, .7059F, 2.467F}},
                                     {.87F, {22, 12, 5}, {3.2781F, 5.066F, 6.0319F}}}};
/// Where the fade of each ridge ends, as a part of the height.
constexpr std::array<float, 4> waveFoot{.72F, .82F, .98F, 1};

/// The land in a box: x as a part of 1280, y and sizes in 800ths of the height.
struct Land {
    Box box;
    float unit;

    ImVec2 at(float x, float y) const {
        return {box.min.x + x / 1280 * box.width(), box.min.y + y / 800 * box.height()};
    }

    Ridge ridge(std::size_t index) const {
        constexpr int points = 48;
        std::vector<float> tops;
        for (int i = 0; i <= points; ++i) {
            const float along = static_cast<float>(i) / points;
            tops.push_back(at(0, waves[index].at(along)).y);
        }
        return Ridge(box.min.x, box.width(), std::move(tops));
    }

    void draw(ImDrawList& canvas, std::size_t index, const SceneryColors& colors) const {
        ridge(index).draw(canvas, colors.land[index], box.min.y + waveFoot[index] * box.height(), box.max.y);
    }

    /// Standing on a ridge at `anchor` (of 1280), `aside` of it in units of the land's size.
    ImVec2 on(std::size_t index, float anchor, float aside) const {
        const float x = box.min.x + anchor / 1280 * box.width() + aside * unit;
        return {x, at(0, waves[index].at((x - box.min.x) / box.width())).y};
    }
};

void drawHouse(ImDrawList& canvas, ImVec2 foot, float size, float unit, const HouseColors& colors) {
    const auto at = [&](float x, float y) { return ImVec2(foot.x + x * size, foot.y + y * size); };
    const float under = foot.y + 8 * unit;
    canvas.AddRectFilled(at(.42F, -1.62F), at(.62F, -1.02F), shown(colors.roof));
    const std::array<ImVec2, 5> wall{ImVec2(at(-.92F, 0).x, under), at(-.92F, -.86F), at(0, -1.5F),
                                     at(.92F, -.86F), ImVec2(at(.92F, 0).x, under)};
    canvas.AddConvexPolyFilled(wall.data(), static_cast<int>(wall.size()), shown(colors.wall));
    const std::array<ImVec2, 4> left{at(-1.16F, -.72F), at(0, -1.62F), at(0, -1.4F), at(-1.16F, -.56F)};
    const std::array<ImVec2, 4> right{at(0, -1.62F), at(1.16F, -.72F), at(1.16F, -.56F), at(0, -1.4F)};
    canvas.AddConvexPolyFilled(left.data(), 4, shown(colors.roof));
    canvas.AddConvexPolyFilled(right.data(), 4, shown(colors.roof));
    canvas.AddRectFilled(at(.24F, -.58F), {at(.54F, 0).x, under}, shown(colors.roof), 2 * unit);
    const ImVec2 a = at(-.56F, -.66F), b = at(-.12F, -.24F);
    canvas.AddRectFilled(a, b, shown(colors.window), 2 * unit);
    const float bar = std::max(1.0F, 1.6F * unit) / 2;
    const ImVec2 middle((a.x + b.x) / 2, (a.y + b.y) / 2);
    canvas.AddRectFilled({middle.x - bar, a.y}, {middle.x + bar, b.y}, shown(colors.bars));
    canvas.AddRectFilled({a.x, middle.y - bar}, {b.x, middle.y + bar}, shown(colors.bars));
}

void drawGlow(ImDrawList& canvas, ImVec2 center, float radius, int rings, float alpha, ImU32 color) {
    drawLight(canvas, center, rings, alpha, color,
              [&](int i) { return radius * static_cast<float>(rings - i) / static_cast<float>(rings); });
}

/// Always the same sky: a small generator with a fixed seed.
void drawStars(ImDrawList& canvas, const Land& land, ImU32 color) {
    constexpr std::array<float, 4> sizes{.7F, .8F, 1, 1.3F};
    std::uint32_t state = 20261114;
    const auto next = [&] {
        state = state * 1664525U + 1013904223U;
        return static_cast<float>(state >> 8) / static_cast<float>(1U << 24);
    };
    for (int i = 0; i < 80; ++i) {
        const float x = next() * 1280, height = std::pow(next(), 1.6F) * .42F;
        const float size = sizes[static_cast<std::size_t>(next() * 4)];
        const float alpha = (.25F + .55F * next()) * (1 - height / .5F);
        canvas.AddCircleFilled(land.at(x, height * 800), size * std::max(1.0F, land.unit),
                               shown(faded(color, alpha)), 8);
    }
}

struct Growth {
    std::size_t ridge;
    float anchor, aside, size;
};

void drawGrowth(ImDrawList& canvas, const Land& land, std::span<const Growth> growth, ImU32 color) {
    for (const Growth& tree : growth) {
        const ImVec2 foot = land.on(tree.ridge, tree.anchor, tree.aside);
        drawTree(canvas, {foot.x, foot.y + .21F * tree.size * land.unit}, tree.size * land.unit, color);
    }
}

void drawHome(ImDrawList& canvas, const Land& land, const SceneryColors& colors, bool dusk) {
    constexpr std::array<Growth, 4> byDay{
        {{3, 470, -82, 36}, {3, 470, -60, 52}, {3, 470, 66, 44}, {3, 470, 86, 32}}};
    constexpr std::array<Growth, 3> byEvening{{{3, 968, -72, 40}, {3, 968, 62, 56}, {3, 968, 88, 40}}};
    const ImVec2 foot = land.on(3, dusk ? 968 : 470, 0);
    const ImVec2 window(foot.x - 12 * land.unit, foot.y - 14 * land.unit);
    if (dusk) {
        drawGlow(canvas, window, 120 * land.unit, 18, .02F, colors.lamp);
        drawGrowth(canvas, land, byEvening, colors.landTree);
        drawHouse(canvas, foot, 34 * land.unit, land.unit, colors.house);
        drawGlow(canvas, window, 22 * land.unit, 6, .05F, colors.lamp);
    } else {
        drawGrowth(canvas, land, byDay, colors.landTree);
        drawHouse(canvas, foot, 32 * land.unit, land.unit, colors.house);
    }
}

} // namespace

float landWordsFrom(const Box& box) {
    const Wave& nearest = waves.back();
    float lowest = nearest.base * 800;
    for (const float size : nearest.size)
        lowest += size;
    const float part = lowest / 800;
    return box.min.y + box.height() * (part + (waveFoot.back() - part) * landWordsFade);
}

void landScenery(ImDrawList& canvas, const Theme& theme, const Box& box) {
    constexpr std::array<Growth, 6> far{{{2, 172, -22, 30},
                                         {2, 172, 0, 42},
                                         {2, 172, 24, 34},
                                         {2, 1138, -20, 28},
                                         {2, 1138, 0, 40},
                                         {2, 1138, 22, 26}}};
    const SceneryColors& colors = theme.colors().scenery;
    const bool dusk = theme.look() == Look::Dusk;
    const Land land{box, std::min(box.height() / 800, box.width() / 900)};
    canvas.PushClipRect(box.min, box.max, true);
    const float bottom = box.min.y + box.height() * .66F;
    drawSky(canvas, {box.min, {box.max.x, bottom}}, box.min.y + box.height() * .66F * .52F, colors.sky);
    if (dusk) {
        drawStars(canvas, land, colors.star);
        drawSun(canvas, land.at(1010, 150), 26 * land.unit, colors);
    } else {
        drawSun(canvas, land.at(330, 424), 46 * land.unit, colors);
    }
    land.draw(canvas, 0, colors);
    land.draw(canvas, 1, colors);
    drawGrowth(canvas, land, far, colors.landTree);
    land.draw(canvas, 2, colors);
    if (theme.look() != Look::Contrast) {
        drawHome(canvas, land, colors, dusk);
    }
    land.draw(canvas, 3, colors);
    canvas.PopClipRect();
}

} // namespace tend::ui
