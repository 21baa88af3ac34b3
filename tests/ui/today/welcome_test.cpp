#include "support/ui_harness.hpp"
#include "ui/welcome/welcome.hpp"

#include <doctest/doctest.h>

#include <stdexcept>

using namespace tend;
using test::HarnessLook;
using test::UiHarness;

namespace {

struct WelcomeScreen {
    explicit WelcomeScreen(const HarnessLook& look = {})
        : ui(
              [this](const ui::Theme& theme) {
                  ui::drawWelcome("~/.local/share/tend/journal.tend", state, theme, intents);
              },
              look) {}

    ui::WelcomeState state{};
    ui::Intents intents{};
    UiHarness ui;
};

struct LockScreen {
    explicit LockScreen(const HarnessLook& look = {})
        : ui([this](const ui::Theme& theme) { ui::drawLock(state, theme, intents); }, look) {}

    ui::LockState state{};
    ui::Intents intents{};
    UiHarness ui;
};

template <class Kind>
Kind only(const ui::Intents& intents) {
    if (intents.size() != 1)
        throw std::runtime_error("asked for " + std::to_string(intents.size()) + " things");
    return std::get<Kind>(intents.front());
}

} // namespace

TEST_CASE("a first start needs one click") {
    WelcomeScreen welcome;
    welcome.ui.click("Start writing");
    CHECK_FALSE(only<ui::StartWriting>(welcome.intents).passphrase);
}

TEST_CASE("a first start needs one key") {
    WelcomeScreen welcome;
    welcome.ui.press(ImGuiKey_Enter);
    CHECK_FALSE(only<ui::StartWriting>(welcome.intents).passphrase);
}

TEST_CASE("a passphrase is asked for twice and must be the same") {
    WelcomeScreen welcome;
    welcome.ui.click("Add a passphrase");
    welcome.ui.type("open sesame");
    welcome.ui.click("Start writing");
    CHECK(welcome.intents.empty());
    CHECK_FALSE(welcome.state.mistake.empty());
    welcome.ui.click("###passphrase-again");
    welcome.ui.type("open sesame");
    welcome.ui.press(ImGuiKey_Enter);
    CHECK(only<ui::StartWriting>(welcome.intents).passphrase == "open sesame");
}

TEST_CASE("a passphrase is typed and repeated without the mouse, and a slip leaves the keyboard in place") {
    WelcomeScreen welcome;
    welcome.ui.click("Add a passphrase");
    welcome.ui.type("open sesame");
    welcome.ui.press(ImGuiKey_Enter);
    welcome.ui.type("open sesam");
    welcome.ui.press(ImGuiKey_Enter);
    CHECK(welcome.intents.empty());
    CHECK_FALSE(welcome.state.mistake.empty());
    welcome.ui.press(ImGuiKey_End);
    welcome.ui.type("e");
    welcome.ui.press(ImGuiKey_Enter);
    CHECK(only<ui::StartWriting>(welcome.intents).passphrase == "open sesame");
}

TEST_CASE("no passphrase at all is not a passphrase, and there is a way back") {
    WelcomeScreen welcome;
    welcome.ui.click("Add a passphrase");
    welcome.ui.click("Start writing");
    CHECK(welcome.intents.empty());
    welcome.ui.click("Without a passphrase");
    welcome.ui.click("Start writing");
    CHECK_FALSE(only<ui::StartWriting>(welcome.intents).passphrase);
}

TEST_CASE("another journal is opened by its path") {
    WelcomeScreen welcome;
    welcome.ui.click("Open a journal");
    welcome.ui.click("Open it");
    CHECK(welcome.intents.empty());
    welcome.ui.click("###journal-path");
    welcome.ui.type(" ~/old.tend");
    welcome.ui.press(ImGuiKey_Enter);
    CHECK(only<ui::OpenOther>(welcome.intents).path == "~/old.tend");
}

TEST_CASE("while it opens, nothing can be asked twice") {
    WelcomeScreen welcome;
    welcome.state.busy = true;
    welcome.ui.frames(2);
    CHECK(welcome.ui.get("###start-writing").disabled);
    welcome.ui.click("###start-writing");
    CHECK(welcome.intents.empty());
}

TEST_CASE("the passphrase can be typed at once and entered with Enter or the button") {
    LockScreen lock;
    lock.ui.type("open sesame");
    lock.ui.press(ImGuiKey_Enter);
    CHECK(only<ui::Unlock>(lock.intents).passphrase == "open sesame");
    lock.intents.clear();
    lock.ui.click("Open");
    CHECK(only<ui::Unlock>(lock.intents).passphrase == "open sesame");
}

TEST_CASE("an empty passphrase opens nothing, and neither does a second one while it opens") {
    LockScreen lock;
    lock.ui.press(ImGuiKey_Enter);
    CHECK(lock.intents.empty());
    lock.ui.type("a");
    lock.state.busy = true;
    lock.ui.frames(2);
    lock.ui.press(ImGuiKey_Enter);
    lock.ui.click("Open");
    CHECK(lock.intents.empty());
}

TEST_CASE("after a wrong passphrase the next one can be typed at once, and the sentence goes") {
    LockScreen lock;
    lock.ui.type("a");
    lock.ui.press(ImGuiKey_Enter);
    lock.state.error = "That did not open it. Try again when you like.";
    lock.ui.frames(3);
    lock.ui.type("b");
    CHECK(lock.state.error.empty());
    CHECK(lock.state.passphrase.find('b') != std::string::npos);
}

TEST_CASE("welcome and lock draw at every size and both looks") {
    for (const auto& look : {HarnessLook{.size = {480, 560}}, HarnessLook{.size = {640, 480}},
                             HarnessLook{.size = {1920, 1080}, .look = ui::Look::Dusk},
                             HarnessLook{.size = {1280, 800}, .scale = 3}}) {
        {
            WelcomeScreen welcome(look);
            welcome.ui.frames(10);
            welcome.state.part = ui::WelcomeState::Part::Passphrase;
            welcome.ui.frames(10);
            CHECK(welcome.intents.empty());
        }
        LockScreen lock(look);
        lock.ui.frames(10);
        CHECK(lock.ui.sees("###lock-passphrase"));
    }
}
