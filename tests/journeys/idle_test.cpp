#include "journeys/whole_app.hpp"

#include <doctest/doctest.h>
#include <imgui.h>

using namespace tend;
using namespace tend::test;

namespace {

/// The quarter of an hour that begins next may bring a new day; nothing else wakes a window left alone.
bool asleep(WholeApp& app) {
    const auto next = app.nextFrame();
    return !next || *next > 60;
}

/// What is typed into now has a caret that blinks, for five seconds after the last key.
void checkCaret(WholeApp& app) {
    app.ui.type("a");
    app.ui.pass(1);
    REQUIRE(app.nextFrame());
    CHECK(*app.nextFrame() < 1);
    CHECK(*app.nextFrame() > 0);
    app.ui.pass(6);
    CHECK(asleep(app));
    app.ui.type("b");
    CHECK_FALSE(asleep(app));
}

} // namespace

TEST_CASE("a window left alone sleeps on every screen") {
    const Evening evening;
    auto app = evening.app();
    app.ui.frames(5);
    CHECK(asleep(app));
    app.startWriting();
    for (const auto key : {ImGuiKey_1, ImGuiKey_2, ImGuiKey_3}) {
        CAPTURE(key);
        app.ui.press(ImGuiMod_Ctrl | key);
        app.ui.pass(1);
        CHECK(asleep(app));
    }
}

TEST_CASE("the note's caret blinks while somebody writes and lets the window sleep after five seconds") {
    const Evening evening;
    auto app = evening.app();
    app.startWriting();
    app.ui.click("###note");
    checkCaret(app);
}

TEST_CASE("so does the caret of a thank-you, a new one or one being changed") {
    const Evening evening;
    auto app = evening.app();
    app.startWriting();
    app.ui.click("###thanks-about-thing");
    checkCaret(app);
    app.ui.press(ImGuiKey_Enter);
    app.ui.click("###thanks-" + app.page().gratitude.front().filing.id.toString());
    checkCaret(app);
}

TEST_CASE("so do the carets of the forms") {
    const Evening evening;
    auto app = evening.app();
    app.startWriting();
    app.ui.click("###rail-people");
    app.ui.click("###add-person");
    checkCaret(app);
    app.ui.click("###person-remember");
    checkCaret(app);
    app.ui.click("###person-save");
    app.ui.click("###say-hello");
    app.ui.click("###hello-note");
    checkCaret(app);
}

TEST_CASE("what was typed wakes the window to be saved, and a notice to go") {
    const Evening evening;
    auto app = evening.app();
    app.startWriting();
    write(app, "###note", "a");
    REQUIRE(app.nextFrame());
    CHECK(*app.nextFrame() < 0.4);
    app.ui.click("###rail-streaks");
    app.ui.click("###rest-today");
    app.ui.press(ImGuiMod_Ctrl | ImGuiKey_Z);
    app.ui.hoverAt({1, 1});
    CHECK_FALSE(asleep(app));
    app.ui.pass(11);
    CHECK(asleep(app));
}
