#include "app/demo.hpp"
#include "journeys/whole_app.hpp"

#include <doctest/doctest.h>
#include <imgui.h>

#include <array>
#include <string>

using namespace tend;
using namespace tend::test;

namespace {

constexpr std::array sizes{ImVec2(480, 560), ImVec2(640, 480), ImVec2(1280, 800), ImVec2(3840, 2160)};

constexpr ImGuiKeyChord onToday = ImGuiMod_Ctrl | ImGuiKey_1;
constexpr float leastForMonth = 320; ///< logical px that seven columns of a month need

/// Every screen, and what can stand open over it.
const std::array<std::pair<const char*, ImGuiKeyChord>, 7> places{{
    {"", onToday},
    {"###day-calendar", onToday},
    {"###hello-new", onToday},
    {"", ImGuiMod_Ctrl | ImGuiKey_2},
    {"###add-person", ImGuiMod_Ctrl | ImGuiKey_2},
    {"", ImGuiMod_Ctrl | ImGuiKey_3},
    {"###open-season", ImGuiMod_Ctrl | ImGuiKey_3},
}};

/// What can be pressed and reaches over a side of the window. A year scrolls sideways.
std::string overTheSides(const WholeApp& app, float width) {
    std::string over;
    for (const auto& item : app.ui.items())
        if (!item.label.empty() && !item.label.ends_with("###year") &&
            (item.box.min.x < -1 || item.box.max.x > width + 1))
            over += item.label + "; ";
    return over;
}

void drawEverything(WholeApp& app) {
    for (const auto& [opens, screen] : places) {
        CAPTURE(opens);
        CAPTURE(screen);
        app.ui.press(screen);
        if (app.ui.sees(opens))
            app.ui.click(opens);
        app.ui.frames(10);
        CHECK(app.ui.vertices() > 0);
        const float width = ImGui::GetIO().DisplaySize.x;
        if (screen != onToday || width >= leastForMonth * app.ui.theme().scale())
            CHECK(overTheSides(app, width) == "");
        app.ui.press(ImGuiKey_Escape, 3);
    }
}

void drawAtEverySize(WholeApp& app) {
    for (const auto& size : sizes)
        for (const float scale : {1.0F, 3.0F})
            for (const auto look : {ui::Look::Light, ui::Look::Dusk}) {
                CAPTURE(size.x);
                CAPTURE(scale);
                CAPTURE(look == ui::Look::Dusk);
                ImGui::GetIO().DisplaySize = size;
                app.ui.theme().setScale(scale);
                app.ui.theme().setLook(look);
                drawEverything(app);
            }
}

} // namespace

TEST_CASE("an empty journal draws every screen at every size, text size and look") {
    const Evening evening;
    auto app = evening.app();
    app.startWriting();
    drawAtEverySize(app);
    CHECK(app.page().checkIns.empty());
    CHECK(app.page().gratitude.empty());
}

TEST_CASE("a full journal draws every screen at every size, text size and look") {
    const Evening evening;
    REQUIRE(
        std::holds_alternative<app::DemoCount>(app::writeDemo(evening.journal, {.years = 2}, evening.clock)));
    auto app = evening.app();
    const auto before = app.session().revision();
    drawAtEverySize(app);
    CHECK(app.session().revision() == before);
}
