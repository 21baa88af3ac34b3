#include "journeys/whole_app.hpp"

#include <doctest/doctest.h>
#include <imgui.h>
#include <imgui_internal.h>

using namespace tend;
using namespace tend::test;

namespace {

bool onTheRail(const WholeApp& app) {
    return app.ui.focusedLabel().find("###rail-") != std::string::npos;
}

bool onTheToast(const WholeApp& app) {
    return app.ui.focusedLabel().find("###toast-") != std::string::npos;
}

bool onThePage(const WholeApp& app) {
    return !app.ui.focusedLabel().empty() && !onTheRail(app) && !onTheToast(app);
}

} // namespace

TEST_CASE("F6 walks from the page to the rail and back to where the keyboard was, with its ring") {
    const Evening evening;
    for (const ImVec2 size : {ImVec2(1280, 800), ImVec2(480, 560)}) {
        CAPTURE(size.x);
        auto app = evening.app({.size = size});
        if (!app.shell().open())
            app.startWriting();
        app.ui.tabTo("###note");
        app.ui.press(ImGuiKey_F6);
        CHECK(app.ui.hasKeyboard("###rail-today"));
        app.ui.press(ImGuiKey_F6);
        CHECK(app.ui.hasKeyboard("###note"));
        CHECK(ImGui::GetCurrentContext()->NavCursorVisible);
        app.ui.press(ImGuiMod_Shift | ImGuiKey_F6);
        CHECK(onTheRail(app));
    }
}

TEST_CASE("F6 also stops at a toast while it is shown, and goes the other way round with Shift") {
    const Evening evening;
    auto app = evening.app();
    app.startWriting();
    app.ui.click("###rest-day");
    app.ui.tabTo("###day-calendar");
    app.ui.press(ImGuiKey_F6);
    CHECK(onTheToast(app));
    app.ui.press(ImGuiKey_F6);
    CHECK(onTheRail(app));
    app.ui.press(ImGuiMod_Shift | ImGuiKey_F6);
    CHECK(onTheToast(app));
    app.ui.press(ImGuiMod_Shift | ImGuiKey_F6);
    CHECK(onThePage(app));
    CHECK(app.ui.hasKeyboard("###day-calendar"));
}

TEST_CASE("F6 finds the first thing of a page nobody has been in with the keyboard") {
    const Evening evening;
    auto app = evening.app();
    app.startWriting();
    for (const auto screen : {ui::Screen::Today, ui::Screen::People, ui::Screen::Streaks}) {
        app.shell().show(screen);
        app.ui.frames(3);
        app.ui.press(ImGuiKey_F6);
        if (!onTheRail(app))
            app.ui.press(ImGuiKey_F6);
        REQUIRE(onTheRail(app));
        app.ui.press(ImGuiKey_F6);
        CAPTURE(int(screen));
        CAPTURE(app.ui.focusedLabel());
        CHECK(onThePage(app));
    }
}

TEST_CASE("F6 stays in a dialog that is open") {
    const Evening evening;
    auto app = evening.app();
    app.startWriting();
    app.shell().show(ui::Screen::People);
    app.ui.frames(3);
    app.ui.click("###add-person");
    app.ui.press(ImGuiKey_F6, 2);
    CHECK(!onTheRail(app));
    CHECK(app.ui.sees("###person-save"));
}
