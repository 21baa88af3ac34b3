#include "app/demo.hpp"
#include "journeys/whole_app.hpp"

#include <doctest/doctest.h>
#include <imgui_internal.h>

#include <cmath>
#include <string>

using namespace tend;
using namespace tend::test;

namespace {

constexpr ImGuiKeyChord larger = ImGuiMod_Ctrl | ImGuiKey_Equal;
constexpr ImGuiKeyChord smaller = ImGuiMod_Ctrl | ImGuiKey_Minus;

float caretTop() {
    const auto& ime = ImGui::GetCurrentContext()->PlatformImeDataPrev;
    REQUIRE(ime.WantTextInput);
    return ime.InputPos.y;
}

/// The row nearest to a quarter of the list's height.
const SeenItem& rowBeingRead(const WholeApp& app) {
    const SeenItem* nearest = nullptr;
    const auto away = [](const SeenItem& item) {
        return std::abs(item.box.min.y - item.in->InnerRect.Min.y - item.in->InnerRect.GetHeight() / 4);
    };
    for (const auto& item : app.ui.items())
        if (item.label.find("###person-") != item.label.npos && (!nearest || away(item) < away(*nearest)))
            nearest = &item;
    REQUIRE(nearest != nullptr);
    return *nearest;
}

} // namespace

TEST_CASE("the caret stays where it is on the screen while text grows and shrinks") {
    const Evening evening;
    auto app = evening.app({.size = {900, 700}});
    app.startWriting();
    write(app, "###note",
          "One\nTwo\nThree\nFour\nFive\nSix\nSeven\nEight\nNine\nTen\nEleven\nTwelve\nThirteen");
    app.ui.scroll(-3);
    const float before = caretTop();
    for (const auto chord : {larger, larger, larger, smaller, smaller}) {
        app.ui.press(chord);
        app.ui.frames(12);
        CHECK(caretTop() == doctest::Approx(before).epsilon(0.03));
    }
}

TEST_CASE("what is being read stays where it is while text grows") {
    const Evening evening;
    REQUIRE(
        std::holds_alternative<app::DemoCount>(app::writeDemo(evening.journal, {.years = 2}, evening.clock)));
    auto app = evening.app({.size = {900, 700}});
    app.ui.press(ImGuiMod_Ctrl | ImGuiKey_3);
    app.ui.hoverAt({300, 400});
    app.ui.scroll(-6);
    app.ui.hoverAt({-1, -1});
    const SeenItem before = rowBeingRead(app);
    app.ui.press(larger);
    app.ui.frames(12);
    const auto& after = app.ui.get(before.label.substr(before.label.find("###")));
    CHECK(std::abs(after.box.min.y - before.box.min.y) < before.box.height());
}

TEST_CASE("the foot of the window says how large text is, once") {
    const Evening evening;
    auto app = evening.app();
    app.startWriting();
    app.ui.press(larger, 2);
    CHECK(app.reads("Text at 125 %"));
    CHECK_FALSE(app.reads("Text at 110 %"));
    app.ui.press(ImGuiMod_Ctrl | ImGuiKey_0);
    CHECK(app.reads("Text at 100 %"));
}
