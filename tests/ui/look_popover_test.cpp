#include "support/ui_harness.hpp"
#include "ui/look/look_popover.hpp"
#include "ui/widgets/button.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <utility>

using namespace tend;
using test::UiHarness;
using ui::Look;

namespace {

struct Window {
    ui::LookChoice choice{};
    UiHarness harness;

    explicit Window(test::HarnessLook look = {})
        : harness(
              [this](const ui::Theme& theme) {
                  const bool opening = ui::button(theme, "Look###open");
                  const ui::Box anchor{ImGui::GetItemRectMin(), ImGui::GetItemRectMax()};
                  if (opening)
                      ui::openLookPopover();
                  ui::Intents intents;
                  ui::lookPopover(theme, choice, anchor, intents);
                  for (const auto& intent : intents)
                      carry(intent);
              },
              look) {}

    void carry(const ui::Intent& intent) {
        if (const auto* look = std::get_if<ui::ChooseLook>(&intent))
            choice.look = look->look;
        else if (const auto* movement = std::get_if<ui::SetMovement>(&intent))
            choice.movement = movement->on;
        else if (const auto* scale = std::get_if<ui::ScaleText>(&intent))
            choice.textPercent += 10 * scale->steps;
    }
};

} // namespace

TEST_CASE("looks are chosen by click, one at a time, and the popover stays") {
    Window window;
    window.harness.click("Look");
    CHECK(window.harness.get("As the desktop").checked);
    for (const auto& [label, look] :
         {std::pair("High contrast", Look::Contrast), std::pair("Lamplight", Look::Dusk),
          std::pair("Daylight", Look::Light)}) {
        window.harness.click(label);
        CHECK(window.choice.look == look);
        CHECK(window.harness.get(label).checked);
        CHECK_FALSE(window.harness.get("As the desktop").checked);
    }
    window.harness.click("As the desktop");
    CHECK_FALSE(window.choice.look);
}

TEST_CASE("everything about the look is within reach of the keyboard") {
    Window window;
    window.harness.tabTo("Look");
    window.harness.press(ImGuiKey_Enter);
    CHECK(window.harness.hasKeyboard("As the desktop"));
    window.harness.press(ImGuiKey_DownArrow, 3);
    CHECK(window.choice.look == Look::Contrast);
    window.harness.press(ImGuiKey_UpArrow);
    CHECK(window.choice.look == Look::Dusk);
    window.harness.tabTo("Larger text");
    window.harness.press(ImGuiKey_Enter, 2);
    CHECK(window.choice.textPercent == 120);
    window.harness.tabTo("Smaller text");
    window.harness.press(ImGuiKey_Space);
    CHECK(window.choice.textPercent == 110);
    window.harness.tabTo("Movement");
    window.harness.press(ImGuiKey_Space);
    CHECK_FALSE(window.choice.movement);
    window.harness.press(ImGuiKey_Escape);
    window.harness.frames(2);
    CHECK_FALSE(window.harness.sees("Movement"));
    CHECK(window.harness.hasKeyboard("Look"));
}

TEST_CASE("the popover says the size of the text and when the desktop asks for no movement") {
    Window window;
    window.choice.textPercent = 150;
    window.choice.larger = false;
    window.harness.click("Look");
    CHECK(window.harness.text().find("150 %") != std::string::npos);
    CHECK(window.harness.get("Larger text").disabled);
    CHECK(window.harness.text().find("desktop asks") == std::string::npos);
    window.choice.still = true;
    CHECK(window.harness.text().find("desktop asks") != std::string::npos);
    window.choice.movement = false;
    CHECK(window.harness.text().find("desktop asks") == std::string::npos);
}

TEST_CASE("the popover about the look fits a small window in every look") {
    for (const Look look : ui::allLooks) {
        Window window({.size = {480, 480}, .scale = 1.2F, .look = look});
        window.harness.click("Look");
        for (const auto& item : window.harness.items()) {
            CAPTURE(item.label);
            CHECK(item.box.min.x >= 0);
            CHECK(item.box.max.x <= 480);
            CHECK(item.box.max.y <= 480);
        }
    }
}
