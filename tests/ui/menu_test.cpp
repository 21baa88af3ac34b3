#include "support/ui_harness.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/flow.hpp"
#include "ui/widgets/menu.hpp"

#include <doctest/doctest.h>

#include <vector>

using namespace tend;
using test::UiHarness;

namespace {

struct Menu {
    std::vector<ui::MenuItem> items{
        {.label = "tea###tea", .strong = true},
        {.label = "Edit###edit", .icon = ui::Icon::Pen, .keys = "Ctrl E", .parted = true},
        {.label = "Share###share", .enabled = false},
        {.label = "Éclair###eclair"},
        {.label = "Spelling###spelling", .heading = true},
        {.label = "Esperanto###eo", .chosen = true, .stays = true},
        {.label = "Delete###delete", .grave = true, .parted = true}};
    std::optional<int> chosen{};
    std::optional<ui::Box> asked{};
    UiHarness harness{[this](const ui::Theme& theme) {
        ui::moveTo({40, 40});
        if (ui::button(theme, "More###more"))
            ui::openPopover("menu");
        const auto touched = ui::touch(theme, "Row###row", {200, 30});
        if (const auto at = ui::menuAsked(touched)) {
            asked = at;
            ui::openPopover("menu");
        }
        const auto now = ui::menu(theme, "menu", asked.value_or(ui::Box::at({40, 40}, {20, 20})), items);
        chosen = now ? now : chosen;
    }};

    void open() {
        harness.tabTo("More");
        harness.press(ImGuiKey_Enter);
    }
};

} // namespace

TEST_CASE("a menu opens under its button, and a click chooses and closes") {
    Menu menu;
    CHECK_FALSE(menu.harness.sees("Edit"));
    menu.harness.click("More");
    CHECK(menu.harness.get("Edit").box.min.y > menu.harness.get("tea").box.max.y);
    menu.harness.click("Delete");
    CHECK(menu.chosen == 6);
    CHECK_FALSE(menu.harness.sees("Edit"));
}

TEST_CASE("a menu works with the keyboard alone, passing over headings and what is disabled") {
    Menu menu;
    menu.open();
    CHECK(menu.harness.hasKeyboard("tea"));
    menu.harness.press(ImGuiKey_DownArrow, 2);
    CHECK(menu.harness.hasKeyboard("Éclair"));
    menu.harness.press(ImGuiKey_DownArrow);
    CHECK(menu.harness.hasKeyboard("Esperanto"));
    menu.harness.press(ImGuiKey_Escape);
    CHECK_FALSE(menu.harness.sees("Edit"));
    CHECK_FALSE(menu.chosen);
    menu.open();
    menu.harness.press(ImGuiKey_End);
    CHECK(menu.harness.hasKeyboard("Delete"));
    menu.harness.press(ImGuiKey_Home);
    menu.harness.press(ImGuiKey_Enter);
    CHECK(menu.chosen == 0);
    CHECK_FALSE(menu.harness.sees("Edit"));
}

TEST_CASE("a letter goes to the next item that begins with it, whatever its case and accents") {
    Menu menu;
    menu.open();
    menu.harness.type("e");
    CHECK(menu.harness.hasKeyboard("Edit"));
    menu.harness.type("E");
    CHECK(menu.harness.hasKeyboard("Éclair"));
    menu.harness.type("é");
    CHECK(menu.harness.hasKeyboard("Esperanto"));
    menu.harness.type("e");
    CHECK(menu.harness.hasKeyboard("Edit"));
    menu.harness.type("s");
    CHECK(menu.harness.hasKeyboard("Edit"));
    menu.harness.type("d");
    CHECK(menu.harness.hasKeyboard("Delete"));
    CHECK_FALSE(menu.chosen);
}

TEST_CASE("a menu stays open where several can be on at once, and says which are") {
    Menu menu;
    menu.harness.click("More");
    CHECK(menu.harness.get("Esperanto").checked);
    menu.harness.click("Esperanto");
    CHECK(menu.chosen == 5);
    CHECK(menu.harness.sees("Esperanto"));
}

TEST_CASE("the right button opens an item's menu where it clicks") {
    Menu menu;
    menu.harness.frames(2);
    const auto point = menu.harness.get("Row").box.center();
    menu.harness.hoverAt(point);
    ImGui::GetIO().AddMouseButtonEvent(ImGuiMouseButton_Right, true);
    menu.harness.frames(1);
    ImGui::GetIO().AddMouseButtonEvent(ImGuiMouseButton_Right, false);
    menu.harness.frames(2);
    REQUIRE(menu.asked);
    CHECK(menu.asked->min.x == point.x);
    CHECK(menu.harness.sees("Edit"));
    CHECK(menu.harness.get("tea").box.min.x >= point.x);
}

TEST_CASE("the Menu key and Shift+F10 open the menu of the item that has the keyboard") {
    for (const ImGuiKeyChord chord : {ImGuiKeyChord{ImGuiKey_Menu}, ImGuiMod_Shift | ImGuiKey_F10}) {
        Menu menu;
        menu.harness.tabTo("Row");
        menu.harness.press(chord);
        CHECK(menu.harness.sees("Edit"));
        CHECK(menu.harness.hasKeyboard("tea"));
    }
    Menu menu;
    menu.harness.tabTo("Row");
    menu.harness.press(ImGuiKey_F10);
    CHECK_FALSE(menu.harness.sees("Edit"));
}

TEST_CASE("a menu longer than the window stays within it, and the keyboard reaches its end") {
    Menu menu;
    std::vector<std::string> labels;
    for (int i = 0; i < 60; ++i)
        labels.push_back("Language " + std::to_string(i) + "###language-" + std::to_string(i));
    menu.items.clear();
    for (const auto& label : labels)
        menu.items.push_back({.label = label.c_str()});
    menu.open();
    menu.harness.press(ImGuiKey_End);
    menu.harness.frames(3);
    CHECK(menu.harness.hasKeyboard("Language 59"));
    CHECK(menu.harness.get("Language 59").box.max.y <= 800);
    menu.harness.press(ImGuiKey_Enter);
    CHECK(menu.chosen == 59);
}
