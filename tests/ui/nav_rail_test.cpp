#include "support/ui_harness.hpp"
#include "ui/widgets/nav_rail.hpp"

#include <doctest/doctest.h>

#include <array>

using namespace tend;
using test::UiHarness;
using ui::RailShape;

namespace {

struct Window {
    int screen = 0;
    int found = 0;
    RailShape shape;
    UiHarness harness;

    Window(RailShape railShape, ImVec2 size) : shape(railShape), harness(draw(), {.size = size}) {}

    UiHarness::Draw draw() {
        return [this](const ui::Theme& theme) {
            constexpr std::array<ui::RailItem, 3> items{{{ui::Icon::Today, "Today###rail-today"},
                                                         {ui::Icon::People, "People###rail-people"},
                                                         {ui::Icon::Streaks, "Streaks###rail-streaks"}}};
            constexpr std::array<ui::RailItem, 1> foot{{{ui::Icon::Lock, "Lock###rail-lock", "Ctrl L"}}};
            const ImVec2 size = ImGui::GetIO().DisplaySize;
            const ui::Rail rail{.items = items, .foot = foot, .chosen = screen, .find = true};
            ui::Box box{{0, 0}, {ui::railWidth(theme, shape), size.y}};
            if (shape == RailShape::Bottom) {
                box = {{0, size.y - ui::railHeight(theme, rail, shape, size.x)}, size};
            }
            const auto event = ui::navRail(theme, rail, shape, box);
            screen = event.chosen.value_or(screen);
            found += event.find;
        };
    }
};

} // namespace

TEST_CASE("the rail folds as the window narrows") {
    CHECK(ui::railShape(1280) == RailShape::Wide);
    CHECK(ui::railShape(1119) == RailShape::Narrow);
    CHECK(ui::railShape(639) == RailShape::Bottom);
}

TEST_CASE("screens are chosen by click and by keyboard in every shape of the rail") {
    for (const auto& [shape, size] :
         {std::pair{RailShape::Wide, ImVec2(1280, 800)}, std::pair{RailShape::Narrow, ImVec2(900, 600)},
          std::pair{RailShape::Bottom, ImVec2(480, 560)}}) {
        Window window(shape, size);
        window.harness.click("Streaks");
        CHECK(window.screen == 2);
        CHECK(window.harness.get("Streaks").checked);
        window.harness.tabTo("Today");
        window.harness.press(shape == RailShape::Bottom ? ImGuiKey_RightArrow : ImGuiKey_DownArrow, 3);
        CHECK(window.harness.hasKeyboard("Lock"));
        window.harness.press(ImGuiKey_Enter);
        CHECK(window.screen == 3);
        for (const auto& item : window.harness.items()) {
            CHECK(item.box.max.y <= size.y);
            CHECK(item.box.max.x <= size.x);
        }
    }
}

TEST_CASE("a folded rail names its icons in tooltips") {
    Window window(RailShape::Narrow, {900, 600});
    CHECK(window.harness.text().find("People") == std::string::npos);
    window.harness.hover("People");
    window.harness.pass(0.5);
    CHECK(window.harness.text().find("People") != std::string::npos);
    window.harness.click("Find anything");
    CHECK(window.found == 1);
}

TEST_CASE("a bar too narrow for its words shows icons alone, named in tooltips, and is lower") {
    float worded = 0;
    {
        Window wide(RailShape::Bottom, {480, 560});
        CHECK(wide.harness.text().find("Streaks") != std::string::npos);
        worded = wide.harness.get("Streaks").box.height();
    }
    Window narrow(RailShape::Bottom, {170, 560});
    CHECK(narrow.harness.text().find("Streaks") == std::string::npos);
    CHECK(narrow.harness.get("Streaks").box.height() < worded);
    narrow.harness.hover("Streaks");
    narrow.harness.pass(0.5);
    CHECK(narrow.harness.text().find("Streaks") != std::string::npos);
}
