#include "support/ui_harness.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/mood_faces.hpp"
#include "ui/widgets/touch.hpp"

#include <doctest/doctest.h>

using namespace tend;
using domain::Level;
using test::UiHarness;

namespace {

struct Faces {
    std::optional<Level> mood{};
    int changes = 0;
    UiHarness harness{[this](const ui::Theme& theme) {
        if (const auto now = ui::moodFaces(theme, "mood", mood, {.width = 592})) {
            mood = now;
            ++changes;
        }
        ui::button(theme, "After###after");
    }};
};

} // namespace

TEST_CASE("a face is chosen by click; choosing it again changes nothing") {
    Faces faces;
    faces.harness.click("Good");
    CHECK(faces.mood == Level::from(4));
    CHECK(faces.harness.get("###mood-4").checked);
    faces.harness.click("Good");
    CHECK(faces.changes == 1);
}

TEST_CASE("faces are chosen with the keyboard alone: arrows move, Enter chooses, digits choose directly") {
    Faces faces;
    faces.harness.tabTo("Hard");
    faces.harness.press(ImGuiKey_RightArrow, 2);
    CHECK(faces.harness.hasKeyboard("Even"));
    CHECK_FALSE(faces.mood);
    faces.harness.press(ImGuiKey_Enter);
    CHECK(faces.mood == Level::from(3));
    faces.harness.press(ImGuiKey_5);
    CHECK(faces.mood == Level::from(5));
    faces.harness.press(ImGuiKey_7);
    CHECK(faces.mood == Level::from(5));
    faces.harness.press(ImGuiKey_Tab);
    CHECK(faces.harness.hasKeyboard("After"));
}

TEST_CASE("Tab comes to the chosen face") {
    Faces faces;
    faces.harness.click("Low");
    faces.harness.click("After");
    faces.harness.press(ImGuiMod_Shift | ImGuiKey_Tab);
    CHECK(faces.harness.hasKeyboard("Low"));
}

TEST_CASE("the outer faces stand flush with the row's ends, each reachable in 76 by 88") {
    Faces faces;
    const auto& first = faces.harness.get("Hard").box;
    const auto& last = faces.harness.get("Bright").box;
    CHECK(first.size().x == 76);
    CHECK(first.size().y == 88);
    CHECK(first.center().x - 26 == doctest::Approx(0));
    CHECK(last.center().x + 26 == doctest::Approx(592));
}

TEST_CASE("a chord pressed all at once is heard, although the face under the keyboard listens for digits") {
    std::optional<Level> mood{};
    int heard = 0;
    UiHarness harness{[&](const ui::Theme& theme) {
        heard += ui::chordPressed(ImGuiMod_Ctrl | ImGuiKey_2) ? 1 : 0;
        if (const auto now = ui::moodFaces(theme, "mood", mood, {.width = 592}))
            mood = now;
    }};
    harness.tabTo("Hard");
    auto& io = ImGui::GetIO();
    io.AddKeyEvent(ImGuiMod_Ctrl, true);
    io.AddKeyEvent(ImGuiKey_2, true);
    harness.frames(2);
    io.AddKeyEvent(ImGuiKey_2, false);
    io.AddKeyEvent(ImGuiMod_Ctrl, false);
    harness.frames(2);
    CHECK(heard == 1);
    CHECK_FALSE(mood);
}
