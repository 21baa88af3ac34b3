#include "support/ui_harness.hpp"
#include "ui/widgets/dimension_row.hpp"

#include <doctest/doctest.h>

using namespace tend;
using domain::Level;
using test::UiHarness;

namespace {

struct Rows {
    domain::CareDimension rest{base::Id::from(1, 0, 1), "rest", "Rest", 0, false};
    domain::CareDimension own{base::Id::from(1, 0, 2), "garden", "Garden", 6, false};
    std::optional<Level> level{}, ownLevel{};
    UiHarness harness{[this](const ui::Theme& theme) {
        if (const auto change = ui::dimensionRow(theme, rest, level)) {
            level = change->level;
        }
        if (const auto change = ui::dimensionRow(theme, own, ownLevel)) {
            ownLevel = change->level;
        }
    }};
};

} // namespace

TEST_CASE("a pip sets the level and the same pip again unsets it") {
    Rows rows;
    rows.harness.click("Rest 2");
    CHECK(rows.level == Level::from(2));
    rows.harness.click("Rest 4");
    CHECK(rows.level == Level::from(4));
    rows.harness.click("Rest 4");
    CHECK_FALSE(rows.level);
    CHECK_FALSE(rows.ownLevel);
}

TEST_CASE("levels are set with the keyboard alone: digits set, 0 unsets, arrows walk the pips") {
    Rows rows;
    rows.harness.tabTo("Rest 1");
    rows.harness.press(ImGuiKey_3);
    CHECK(rows.level == Level::from(3));
    rows.harness.press(ImGuiKey_0);
    CHECK_FALSE(rows.level);
    rows.harness.press(ImGuiKey_RightArrow, 4);
    CHECK(rows.harness.hasKeyboard("Rest 5"));
    rows.harness.press(ImGuiKey_RightArrow);
    CHECK(rows.harness.hasKeyboard("Rest 5"));
    rows.harness.press(ImGuiKey_Space);
    CHECK(rows.level == Level::from(5));
    rows.harness.press(ImGuiKey_Delete);
    CHECK_FALSE(rows.level);
    rows.harness.press(ImGuiKey_DownArrow);
    CHECK(rows.harness.focusedLabel().starts_with("Garden"));
}

TEST_CASE("the five first dimensions keep their glyphs; added ones reuse the colours") {
    Rows rows;
    CHECK(ui::lookOf(rows.rest).glyph == ui::Icon::Rest);
    CHECK(ui::lookOf(rows.rest).color == 0);
    CHECK(ui::lookOf(rows.own).color == 1);
    CHECK(ui::lookOf(rows.own).glyph != ui::Icon::Mind);
}
