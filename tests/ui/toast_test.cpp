#include "support/ui_harness.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/toast.hpp"
#include "ui/widgets/tooltip.hpp"

#include <doctest/doctest.h>

using namespace tend;
using test::UiHarness;

namespace {

struct Told {
    ui::ToastState state{};
    int undone = 0;
    UiHarness harness{[this](const ui::Theme& theme) {
        undone += ui::toast(theme, state, {{208, 0}, {1280, 800}});
    }};
};

} // namespace

TEST_CASE("a toast says what happened for six seconds") {
    Told told;
    ui::showToast(told.state, "Saved a copy");
    told.harness.pass(5.5);
    CHECK(told.harness.text().find("Saved a copy") != std::string::npos);
    told.harness.pass(1);
    CHECK(told.harness.text().find("Saved a copy") == std::string::npos);
}

TEST_CASE("an action has the icon it was given, and none where it was given none") {
    Told told;
    ui::showToast(told.state, "Nothing opened that link", "Copy the address###copy");
    told.harness.frames(2);
    const auto plain = told.harness.get("###copy").box.width();
    ui::showToast(told.state, "Nothing opened that link", "Copy the address###copy", {}, ui::Icon::Undo);
    told.harness.frames(2);
    CHECK(told.harness.get("###copy").box.width() > plain);
}

TEST_CASE("a toast with Undo stays ten seconds and waits while the mouse is on it") {
    Told told;
    ui::showToast(told.state, "Moved to trash", "Undo###undo", "Ctrl Z");
    told.harness.pass(8);
    told.harness.hover("Undo");
    told.harness.pass(20);
    REQUIRE(told.harness.sees("Undo"));
    told.harness.click("Undo");
    CHECK(told.undone == 1);
    CHECK_FALSE(told.state.shown);
    ui::showToast(told.state, "Moved to trash", "Undo###undo");
    told.harness.hoverAt({10, 10});
    told.harness.pass(11);
    CHECK_FALSE(told.harness.sees("Undo"));
}

namespace {

struct ToldBesideAButton {
    ui::ToastState state{};
    int undone = 0, pressed = 0;
    UiHarness harness{[this](const ui::Theme& theme) {
        pressed += ui::button(theme, "Page###page");
        ui::button(theme, "Next###next");
        undone += ui::toast(theme, state, {{208, 0}, {1280, 800}});
    }};
};

} // namespace

TEST_CASE("F6 brings the keyboard to a toast, where it waits, and back to where it was") {
    ToldBesideAButton told;
    told.harness.tabTo("Next");
    ui::showToast(told.state, "Moved to trash", "Undo###undo");
    told.harness.frames(20);
    CHECK(told.harness.hasKeyboard("Next"));
    for (const ImGuiKey away : {ImGuiKey_F6, ImGuiKey_Tab, ImGuiKey_Escape}) {
        told.harness.press(ImGuiKey_F6);
        CHECK(told.harness.hasKeyboard("Undo"));
        told.harness.press(away);
        CHECK(told.harness.hasKeyboard("Next"));
    }
    told.harness.press(ImGuiKey_F6);
    told.harness.pass(30);
    REQUIRE(told.harness.hasKeyboard("Undo"));
    told.harness.press(ImGuiKey_Enter);
    CHECK(told.undone == 1);
    CHECK(told.harness.hasKeyboard("Next"));
}

TEST_CASE("a toast that only says something can be read at leisure and sent away with the keyboard") {
    ToldBesideAButton told;
    told.harness.tabTo("Page");
    ui::showToast(told.state, "Saved a copy");
    told.harness.press(ImGuiKey_F6);
    CHECK(told.harness.hasKeyboard("###toast-words"));
    told.harness.pass(30);
    CHECK(told.state.shown);
    told.harness.press(ImGuiKey_Space);
    CHECK_FALSE(told.state.shown);
    CHECK(told.undone == 0);
    told.harness.press(ImGuiKey_Enter);
    CHECK(told.pressed == 1);
}

TEST_CASE("the keyboard goes back where it was when a toast's time is over") {
    ToldBesideAButton told;
    told.harness.tabTo("Page");
    ui::showToast(told.state, "Saved a copy");
    told.harness.press(ImGuiKey_F6);
    told.state.left = 0;
    told.harness.frames(3);
    CHECK(told.harness.hasKeyboard("Page"));
}

TEST_CASE("a toast asks for the frame in which it goes") {
    Told told;
    ui::showToast(told.state, "Saved a copy");
    told.harness.pass(1);
    const auto wake = told.harness.theme().motion().nextWake();
    REQUIRE(wake);
    CHECK(*wake > 4);
    CHECK(*wake < 6);
}

TEST_CASE("a tooltip at a point stays on the screen and wraps long words") {
    UiHarness harness([&](const ui::Theme& theme) {
        ui::tooltipAt(
            theme, {1270, 790}, "Saturday 12 September",
            "Good, with a seven day mean of 3.7 over seven days, and a line that is too long for one");
    });
    CHECK(harness.text().find("Saturday 12 September") != std::string::npos);
}
