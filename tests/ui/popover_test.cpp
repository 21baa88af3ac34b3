#include "support/ui_harness.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/flow.hpp"
#include "ui/widgets/popover.hpp"

#include <doctest/doctest.h>

#include <array>

using namespace tend;
using test::UiHarness;

namespace {

struct Menu {
    std::optional<int> chosen{};
    ImVec2 place{40, 40};
    UiHarness harness{[this](const ui::Theme& theme) {
        constexpr std::array<ui::MenuItem, 3> items{
            {{.label = "Edit###edit", .icon = ui::Icon::Pen, .keys = "Ctrl E"},
             {.label = "Share###share", .enabled = false},
             {.label = "Delete###delete", .grave = true}}};
        ui::moveTo(place);
        if (ui::button(theme, "More###more")) {
            ui::openPopover("###menu");
        }
        const ui::Box anchor{ImGui::GetItemRectMin(), ImGui::GetItemRectMax()};
        const auto now = ui::menu(theme, "###menu", anchor, items);
        chosen = now ? now : chosen;
    }};
};

} // namespace

TEST_CASE("a menu opens under its button, and a click chooses and closes") {
    Menu menu;
    CHECK_FALSE(menu.harness.sees("Edit"));
    menu.harness.click("More");
    CHECK(menu.harness.get("Edit").box.min.y > menu.harness.get("More").box.max.y);
    menu.harness.click("Delete");
    CHECK(menu.chosen == 2);
    CHECK_FALSE(menu.harness.sees("Edit"));
}

TEST_CASE("a menu works with the keyboard alone, passing over what is disabled") {
    Menu menu;
    menu.harness.tabTo("More");
    menu.harness.press(ImGuiKey_Enter);
    CHECK(menu.harness.hasKeyboard("Edit"));
    menu.harness.press(ImGuiKey_DownArrow);
    CHECK(menu.harness.hasKeyboard("Delete"));
    menu.harness.press(ImGuiKey_Escape);
    CHECK_FALSE(menu.harness.sees("Edit"));
    CHECK_FALSE(menu.chosen);
    menu.harness.press(ImGuiKey_Enter);
    menu.harness.press(ImGuiKey_End);
    menu.harness.press(ImGuiKey_Enter);
    CHECK(menu.chosen == 2);
}

TEST_CASE("a popover near the edge stays on the screen") {
    Menu menu;
    menu.place = {1230, 740};
    menu.harness.frames(2);
    menu.harness.click("More");
    const auto& last = menu.harness.get("Delete").box;
    CHECK(last.max.x <= 1280);
    CHECK(last.max.y <= menu.harness.get("More").box.min.y);
}
