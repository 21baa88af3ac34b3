#include "support/ui_harness.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/chip.hpp"
#include "ui/widgets/flow.hpp"
#include "ui/widgets/kept_told.hpp"
#include "ui/widgets/segmented.hpp"
#include "ui/widgets/toggle.hpp"

#include <doctest/doctest.h>

#include <array>

using namespace tend;
using test::UiHarness;

TEST_CASE("a chip turns on and off by click and by Space, and says whether it is on") {
    bool walk = false;
    UiHarness harness([&](const ui::Theme& theme) {
        if (ui::chip(theme, "Walk###walk", walk)) {
            walk = !walk;
        }
        ui::beside(theme);
        ui::tag(theme, "Choir");
    });
    harness.click("Walk");
    CHECK(walk);
    CHECK(harness.get("Walk").checked);
    harness.tabTo("Walk");
    harness.press(ImGuiKey_Space);
    CHECK_FALSE(walk);
    CHECK(harness.text().find("Choir") != std::string::npos);
}

TEST_CASE("chips that belong together are one stop for Tab; arrows go among them and onto the next line") {
    std::array<bool, 4> on{false, false, true, false};
    UiHarness harness([&](const ui::Theme& theme) {
        const std::array<ui::ChipItem, 4> items{{{"Walk###walk", on[0]},
                                                 {"Read###read", on[1], {.enabled = false}},
                                                 {"Choir###choir", on[2]},
                                                 {"Garden###garden", on[3]}}};
        if (const auto pressed = ui::chips(theme, items, 150)) {
            on[*pressed] = !on[*pressed];
        }
        ui::button(theme, "After###after");
    });
    CHECK(harness.get("Garden").box.min.y > harness.get("Walk").box.max.y);
    harness.tabTo("Choir");
    harness.press(ImGuiKey_LeftArrow);
    CHECK(harness.hasKeyboard("Walk"));
    harness.press(ImGuiKey_Space);
    CHECK(on[0]);
    harness.press(ImGuiKey_End);
    CHECK(harness.hasKeyboard("Garden"));
    harness.press(ImGuiKey_Enter);
    CHECK(on[3]);
    harness.press(ImGuiKey_Tab);
    CHECK(harness.hasKeyboard("After"));
}

TEST_CASE("a chip with more words than its line has room for is cut and told in a tooltip") {
    UiHarness harness([&](const ui::Theme& theme) {
        const std::array<ui::ChipItem, 1> items{{{"The people of the Tuesday choir###choir"}}};
        ui::chips(theme, items, 120);
    });
    CHECK(harness.get("###choir").box.width() == doctest::Approx(120));
}

TEST_CASE("segments are one stop for Tab; arrows choose among them") {
    int chosen = 1;
    constexpr std::array<const char*, 3> labels{"Mood###by-mood", "Care###by-care", "Thanks###by-thanks"};
    UiHarness harness([&](const ui::Theme& theme) {
        if (const auto now = ui::segmented(theme, "by", labels, chosen)) {
            chosen = *now;
        }
        ui::chip(theme, "After###after", false);
    });
    harness.click("Thanks");
    CHECK(chosen == 2);
    harness.press(ImGuiKey_Tab);
    harness.tabTo("Thanks");
    harness.press(ImGuiKey_LeftArrow);
    CHECK(chosen == 1);
    CHECK(harness.hasKeyboard("Care"));
    harness.press(ImGuiKey_Home);
    CHECK(chosen == 0);
    harness.press(ImGuiKey_LeftArrow);
    CHECK(chosen == 0);
    harness.press(ImGuiKey_Tab);
    CHECK(harness.hasKeyboard("After"));
}

TEST_CASE("a switch changes its value by click and by Enter, not while disabled") {
    bool on = false, fixed = true;
    UiHarness harness([&](const ui::Theme& theme) {
        ui::toggle(theme, "Hide numbers###hide", on);
        ui::toggle(theme, "Fixed###fixed", fixed, false);
    });
    harness.click("Hide numbers");
    CHECK(on);
    harness.tabTo("Hide numbers");
    harness.press(ImGuiKey_Enter);
    CHECK_FALSE(on);
    harness.click("Fixed");
    CHECK(fixed);
}

TEST_CASE("what was kept can be told by click and by key") {
    int pressed = 0;
    UiHarness harness(
        [&](const ui::Theme& theme) { pressed += ui::keptTold(theme, "Kept###told-1", false); });
    harness.click("Kept");
    harness.tabTo("###told-1");
    harness.press(ImGuiKey_Enter);
    CHECK(pressed == 2);
}
