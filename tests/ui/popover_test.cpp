#include "support/ui_harness.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/flow.hpp"
#include "ui/widgets/menu.hpp"

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

TEST_CASE("a popover near the edge stays on the screen") {
    Menu menu;
    menu.place = {1230, 740};
    menu.harness.frames(2);
    menu.harness.click("More");
    const auto& last = menu.harness.get("Delete").box;
    CHECK(last.max.x <= 1280);
    CHECK(last.max.y <= menu.harness.get("More").box.min.y);
}
