#include "support/ui_harness.hpp"
#include "ui/widgets/button.hpp"

#include <doctest/doctest.h>

using namespace tend;
using test::UiHarness;

namespace {

struct Counter {
    int saved = 0;
    int never = 0;
    int closed = 0;
    UiHarness harness{[this](const ui::Theme& theme) {
        saved += ui::button(theme, "Save###save", {.kind = ui::ButtonKind::Primary, .icon = ui::Icon::Check});
        never += ui::button(theme, "Never###never", {.enabled = false});
        closed += ui::iconButton(theme, ui::Icon::Close, "Close###close");
    }};
};

} // namespace

TEST_CASE("a button is pressed by a click, by Enter and by Space") {
    Counter counter;
    counter.harness.click("Save");
    CHECK(counter.saved == 1);
    counter.harness.tabTo("###save");
    counter.harness.press(ImGuiKey_Enter);
    CHECK(counter.saved == 2);
    counter.harness.press(ImGuiKey_Space);
    CHECK(counter.saved == 3);
}

TEST_CASE("a disabled button says so, answers to nothing and is passed over by Tab") {
    Counter counter;
    CHECK(counter.harness.get("Never").disabled);
    counter.harness.click("Never");
    counter.harness.tabTo("Close");
    counter.harness.press(ImGuiKey_Enter);
    CHECK(counter.never == 0);
    CHECK(counter.closed == 1);
}

TEST_CASE("the focus ring is drawn after keys only") {
    Counter counter;
    counter.harness.click("Save");
    const int byMouse = counter.harness.vertices();
    CHECK(counter.harness.focusedLabel().empty());
    counter.harness.hoverAt({900, 700});
    counter.harness.tabTo("Save");
    CHECK(counter.harness.vertices() > byMouse);
}

TEST_CASE("an icon button shows its name after a third of a second, and at once to the keyboard") {
    Counter counter;
    counter.harness.hover("Close");
    CHECK(counter.harness.text().find("Close") == std::string::npos);
    counter.harness.pass(0.4);
    CHECK(counter.harness.text().find("Close") != std::string::npos);
    counter.harness.hoverAt({900, 700});
    CHECK(counter.harness.text().find("Close") == std::string::npos);
    counter.harness.tabTo("Close");
    CHECK(counter.harness.text().find("Close") != std::string::npos);
}

TEST_CASE("a button that is disabled while the keyboard is on it does nothing and lets Tab go on") {
    bool enabled = true;
    int pressed = 0;
    UiHarness harness([&](const ui::Theme& theme) {
        if (ui::button(theme, "Stop###stop", {.enabled = enabled})) {
            ++pressed;
            enabled = false;
        }
        ui::button(theme, "After###after");
    });
    harness.tabTo("Stop");
    harness.press(ImGuiKey_Enter, 3);
    CHECK(pressed == 1);
    CHECK(harness.hasKeyboard("Stop"));
    CHECK(harness.get("Stop").disabled);
    harness.press(ImGuiKey_Tab);
    CHECK(harness.hasKeyboard("After"));
    CHECK(harness.get("Stop").disabled);
    harness.press(ImGuiMod_Shift | ImGuiKey_Tab);
    CHECK_FALSE(harness.hasKeyboard("Stop"));
}
