#include "base/tr.hpp"
#include "ui/gallery/gallery_parts.hpp"
#include "ui/theme/scope.hpp"
#include "ui/widgets/about_choice.hpp"
#include "ui/widgets/activity_chips.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/chip.hpp"
#include "ui/widgets/flow.hpp"
#include "ui/widgets/line_wrap.hpp"
#include "ui/widgets/nav_rail.hpp"
#include "ui/widgets/segmented.hpp"
#include "ui/widgets/surface.hpp"
#include "ui/widgets/toggle.hpp"
#include "ui/widgets/touch.hpp"

#include <algorithm>
#include <array>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace tend::ui {

namespace {

using base::fill;
using base::tr;
using base::trn;
using enum ButtonKind;

/// A button as it is, or posing.
struct Shown {
    const char* label;
    ButtonLook look{};
    std::optional<Pose> pose{};
};

void drawButtons(const GalleryFrame& frame, std::span<const Shown> row, float height) {
    LineWrap line(frame.theme, frame.width, height, 12, 12);
    for (const Shown& shown : row) {
        line.place(buttonWidth(frame.theme, shown.label, shown.look));
        const PoseScope pose(shown.pose);
        frame.state.presses += button(frame.theme, shown.label, shown.look) ? 1 : 0;
    }
    line.finish();
    gap(frame.theme, 12);
}

void drawIconButtons(const GalleryFrame& frame) {
    struct Square {
        Icon icon;
        const char* label;
        IconButtonLook look;
        std::optional<Pose> pose;
    };

    const std::array squares{
        Square{Icon::More, tr("More###icon-more"), {}, {}},
        Square{Icon::Pen, tr("Change it###icon-hover"), {}, Pose::Hovered},
        Square{Icon::Plus, tr("One more###icon-focus"), {.tooltip = false}, Pose::Focused},
        Square{Icon::Filter, tr("Choose whom to see###icon-outlined"), {.outlined = true}, {}},
        Square{Icon::Left, tr("The day before###icon-disabled"), {.enabled = false}, {}}};
    LineWrap line(frame.theme, frame.width, 36, 12, 12);
    for (const Square& square : squares) {
        line.place(frame.theme.px(square.look.size));
        const PoseScope pose(square.pose);
        frame.state.presses += iconButton(frame.theme, square.icon, square.label, square.look) ? 1 : 0;
    }
    line.finish();
}

template <std::size_t N>
using Labels = std::array<const char*, N>;

} // namespace

void showButtons(const GalleryFrame& frame) {
    constexpr float normal = 40, small = 32, large = 48;
    drawButtons(frame,
                std::array{Shown{tr("Say hello###button-primary"), {.kind = Primary}},
                           Shown{tr("Hover###primary-hover"), {.kind = Primary}, Pose::Hovered},
                           Shown{tr("Focus###primary-focus"), {.kind = Primary}, Pose::Focused},
                           Shown{tr("Disabled###primary-disabled"), {.kind = Primary, .enabled = false}}},
                normal);
    drawButtons(frame,
                std::array{Shown{tr("Letter###button-outline"), {.icon = Icon::Letter}},
                           Shown{tr("Hover###outline-hover"), {}, Pose::Hovered},
                           Shown{tr("Focus###outline-focus"), {}, Pose::Focused},
                           Shown{tr("Quiet###button-quiet"), {.kind = Quiet}},
                           Shown{tr("Hover###quiet-hover"), {.kind = Quiet}, Pose::Hovered}},
                normal);
    drawButtons(frame,
                std::array{Shown{tr("Delete for ever###button-grave"), {.kind = Grave, .icon = Icon::Trash}},
                           Shown{tr("Change rhythm###button-link"), {.kind = Link}},
                           Shown{tr("All circles###button-after"), {.kind = Quiet, .after = Icon::Down}}},
                normal);
    drawButtons(
        frame,
        std::array{Shown{tr("Small###button-small"), {.size = ButtonSize::Small}},
                   Shown{tr("Keep instead###small-quiet"),
                         {.kind = Quiet, .size = ButtonSize::Small, .icon = Icon::Kept}},
                   Shown{tr("Disabled###small-disabled"), {.size = ButtonSize::Small, .enabled = false}}},
        small);
    drawButtons(frame,
                std::array{Shown{tr("Start writing###button-large"),
                                 {.kind = Primary, .size = ButtonSize::Large, .icon = Icon::Pen}}},
                large);
    drawIconButtons(frame);
    gap(frame.theme, 12);
    const auto presses = static_cast<unsigned long>(frame.state.presses);
    caption(frame, fill(trn("Pressed {0} time.", "Pressed {0} times.", presses), {std::to_string(presses)}));
}

void showChips(const GalleryFrame& frame) {
    GalleryState& state = frame.state;
    const Theme& theme = frame.theme;
    const std::array filters{ChipItem{tr("Check-ins###chip-checkins"), state.filters[0]},
                             ChipItem{tr("Thank-yous###chip-thanks"), state.filters[1]},
                             ChipItem{tr("Hellos###chip-hellos"), state.filters[2]},
                             ChipItem{tr("Letters###chip-letters"), false, {.enabled = false}}};
    if (const auto pressed = chips(theme, filters, frame.width)) {
        state.filters[*pressed] = !state.filters[*pressed];
    }
    gap(theme, 12);
    LineWrap line(theme, frame.width, chipHeight, 12, 12);
    const auto posed = [&](const char* label, bool on, Pose pose) {
        line.place(chipWidth(theme, label));
        const PoseScope scope(pose);
        chip(theme, label, on);
    };
    posed(tr("Hover###chip-hover"), false, Pose::Hovered);
    posed(tr("Focus###chip-focus"), false, Pose::Focused);
    posed(tr("On and focus###chip-on-focus"), true, Pose::Focused);
    line.finish();
    gap(theme, 12);
    {
        const Panel well(theme, {.ground = Ground::Well, .width = frame.width, .padding = {12, 10}});
        const std::array activities{
            ChipItem{tr("Walk###soft-walk"), state.activities[0], {.soft = true}},
            ChipItem{tr("Choir###soft-choir"), state.activities[1], {.soft = true}},
            ChipItem{tr("Garden###soft-garden"), state.activities[2], {.soft = true, .icon = Icon::Sun}}};
        if (const auto pressed = chips(theme, activities)) {
            state.activities[*pressed] = !state.activities[*pressed];
        }
    }
    gap(theme, 12);
    LineWrap tags(theme, frame.width, 24, 8, 8);
    for (const char* words : {tr("Choir"), tr("Friends"), tr("Met online")}) {
        tags.place(tagWidth(theme, words));
        tag(theme, words);
    }
    tags.finish();
}

void showActivities(const GalleryFrame& frame) {
    GalleryState& state = frame.state;
    if (const auto about = aboutChoice(frame.theme, state.about, frame.width))
        state.about = *about;
    gap(frame.theme, 12);
    static const std::array<std::string, 4> offered{"Walk", "Choir", "Reading", "Late work"};
    LineWrap line(frame.theme, frame.width, chipHeight, 6, 6);
    if (auto done = activityChips(frame.theme, line, state.adding, state.done, offered))
        state.done = std::move(*done);
    line.finish();
}

void showSegments(const GalleryFrame& frame) {
    const Theme& theme = frame.theme;
    GalleryState& state = frame.state;
    const Labels<3> ways{tr("Mood###way-mood"), tr("Care###way-care"), tr("Thanks###way-thanks")};
    if (const auto chosen = segmented(theme, "way", ways, state.way)) {
        state.way = *chosen;
    }
    gap(theme, 12);
    const PoseScope pose(Pose::Focused);
    const Labels<1> one{tr("Focus###way-focus")};
    segmented(theme, "way-focus", one, 0);
}

void showSwitches(const GalleryFrame& frame) {
    const Theme& theme = frame.theme;
    toggle(theme, tr("Show numbers###switch-numbers"), frame.state.numbers);
    bool posing = true, fixed = false;
    {
        const PoseScope pose(Pose::Focused);
        toggle(theme, tr("Focus###switch-focus"), posing);
    }
    toggle(theme, tr("Disabled###switch-off"), fixed, false);
    fixed = true;
    toggle(theme, tr("Disabled, on###switch-on"), fixed, false);
}

namespace {

std::array<std::string, 4> railLabels(std::string_view shape) {
    const std::array<const char*, 4> words{tr("Today"), tr("People"), tr("Streaks"), tr("Lock")};
    const std::array<std::string_view, 4> ids{"today", "people", "streaks", "lock"};
    std::array<std::string, 4> labels;
    for (std::size_t i = 0; i < labels.size(); ++i) {
        labels[i] = std::string(words[i]) + "###rail-" + std::string(shape) + "-" + std::string(ids[i]);
    }
    return labels;
}

/// `high`: device px, 0 for a bar, which knows its own.
void drawRail(const GalleryFrame& frame, RailShape shape, std::string_view name, ImVec2 at, float high = 0) {
    const Theme& theme = frame.theme;
    const auto labels = railLabels(name);
    const std::array items{RailItem{Icon::Today, labels[0].c_str()},
                           RailItem{Icon::People, labels[1].c_str()},
                           RailItem{Icon::Streaks, labels[2].c_str()}};
    const std::array foot{RailItem{Icon::Lock, labels[3].c_str(), tr("Ctrl L")}};
    const IdScope scope(std::string(name).c_str());
    const Rail rail{
        .items = items, .foot = foot, .chosen = frame.state.screen, .find = shape == RailShape::Wide};
    const float width = theme.px(frame.width);
    const Box box = shape == RailShape::Bottom ? Box::at(at, {width, railHeight(theme, rail, shape, width)})
                                               : Box::at(at, {railWidth(theme, shape), high});
    if (const auto event = navRail(frame.theme, rail, shape, box); event.chosen) {
        frame.state.screen = *event.chosen;
    }
    moveTo(at);
    occupy(box.size());
}

} // namespace

void showRails(const GalleryFrame& frame) {
    constexpr float high = 356, between = 16;
    const Theme& theme = frame.theme;
    const ImVec2 at = here();
    float x = at.x;
    const bool wideFits =
        railWidth(theme, RailShape::Wide) + railWidth(theme, RailShape::Narrow) + theme.px(between) <=
        theme.px(frame.width);
    if (wideFits) {
        drawRail(frame, RailShape::Wide, "wide", {x, at.y}, theme.px(high));
        x += railWidth(theme, RailShape::Wide) + theme.px(between);
    }
    drawRail(frame, RailShape::Narrow, "narrow", {x, at.y}, theme.px(high));
    moveTo(at);
    occupy({theme.px(frame.width), theme.px(high)});
    gap(theme, between);
    drawRail(frame, RailShape::Bottom, "bottom", here());
}

} // namespace tend::ui
