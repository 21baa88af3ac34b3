#include "ui/editor/editor_driver.hpp"

#include <doctest/doctest.h>

using namespace tend;
using test::EditorDriver;
using ui::editor::EditorCommand;
using ui::editor::PrimarySelection;
using ui::editor::Selection;

namespace {

/// Presses another mouse button than the first; gives where a menu was asked for.
std::optional<ImVec2> pressButton(EditorDriver& driver, int button, ImVec2 point) {
    ImGuiIO& io = ImGui::GetIO();
    io.AddMousePosEvent(point.x, point.y);
    driver.frame();
    io.AddMouseButtonEvent(button, true);
    driver.frame();
    const auto asked = driver.result.menuAsked;
    io.AddMouseButtonEvent(button, false);
    driver.frames(2);
    return asked;
}

void askAnd(EditorDriver& driver, EditorCommand command) {
    driver.state.ask(command);
    driver.frames(2);
}

} // namespace

TEST_CASE("a right click asks for a menu where it is, and takes the caret along") {
    EditorDriver driver;
    driver.state.setText("one two three");
    driver.frame();
    const auto point = driver.pointOf(5, 0);
    const auto asked = pressButton(driver, ImGuiMouseButton_Right, point);
    REQUIRE(asked);
    CHECK(asked->x == point.x);
    CHECK(driver.state.selection() == Selection{5, 5});
    CHECK(driver.state.focused());
    CHECK_FALSE(driver.result.menuAsked);
}

TEST_CASE("a right click into the selection keeps it, one beside it does not") {
    EditorDriver driver;
    driver.state.setText("one two three");
    driver.click(5, 0, 2);
    CHECK(driver.state.selection() == Selection{4, 7});
    CHECK(pressButton(driver, ImGuiMouseButton_Right, driver.pointOf(6, 0)));
    CHECK(driver.state.selection() == Selection{4, 7});
    CHECK(pressButton(driver, ImGuiMouseButton_Right, driver.pointOf(9, 0)));
    CHECK(driver.state.selection() == Selection{9, 9});
}

TEST_CASE("the Menu key and Shift+F10 ask for a menu under the caret") {
    EditorDriver driver;
    driver.state.setText("one two three");
    driver.click(5, 0);
    for (const ImGuiKeyChord chord : {ImGuiKeyChord{ImGuiKey_Menu}, ImGuiMod_Shift | ImGuiKey_F10}) {
        std::optional<ImVec2> asked;
        ImGuiIO& io = ImGui::GetIO();
        io.AddKeyEvent(ImGuiMod_Shift, (chord & ImGuiMod_Shift) != 0);
        io.AddKeyEvent(static_cast<ImGuiKey>(chord & ~ImGuiMod_Mask_), true);
        for (int i = 0; i < 3; ++i) {
            driver.frame();
            asked = driver.result.menuAsked ? driver.result.menuAsked : asked;
        }
        io.AddKeyEvent(static_cast<ImGuiKey>(chord & ~ImGuiMod_Mask_), false);
        io.AddKeyEvent(ImGuiMod_Shift, false);
        driver.frames(2);
        REQUIRE(asked);
        CHECK(asked->y == doctest::Approx(driver.result.caret.y + driver.result.caretHeight));
    }
}

TEST_CASE("while its menu is open an editor seems to have the keyboard still, and takes it back when asked") {
    EditorDriver driver;
    driver.state.setText("one");
    driver.click(1, 0);
    driver.look.menuOpen = true;
    driver.click(60, 10); // elsewhere
    CHECK(driver.result.focused);
    CHECK_FALSE(driver.result.focusLost);
    driver.look.menuOpen = false;
    driver.state.focus();
    driver.frames(2);
    CHECK(driver.result.focused);
    driver.type("x");
    CHECK(driver.state.text() == "oxne");
}

TEST_CASE("what a menu asks for is done as the keys do it") {
    EditorDriver driver;
    driver.state.setText("one two");
    askAnd(driver, EditorCommand::SelectAll);
    CHECK(driver.state.selection() == Selection{0, 7});
    askAnd(driver, EditorCommand::Copy);
    CHECK(driver.clipboard == "one two");
    askAnd(driver, EditorCommand::Cut);
    CHECK(driver.state.text().empty());
    askAnd(driver, EditorCommand::Undo);
    CHECK(driver.state.text() == "one two");
    askAnd(driver, EditorCommand::Redo);
    CHECK(driver.state.text().empty());
    askAnd(driver, EditorCommand::Paste);
    CHECK(driver.state.text() == "one two");
}

TEST_CASE("the middle button pastes into an editor that had not the keyboard") {
    EditorDriver driver;
    const PrimarySelection primary{[] { return std::string("two "); }, [](const std::string&) {}};
    driver.look.primary = &primary;
    driver.state.setText("one three");
    driver.frame();
    pressButton(driver, ImGuiMouseButton_Middle, driver.pointOf(4, 0));
    CHECK(driver.state.text() == "one two three");
    CHECK(driver.state.focused());
}

TEST_CASE("an editor says which of its lines are on the screen") {
    EditorDriver driver;
    driver.state.setText("a\nb\nc\nd\ne\nf\n");
    driver.look.maxHeight = 60;
    driver.frames(2);
    const auto seen = driver.result.seen;
    CHECK(seen.end > seen.begin);
    CHECK(seen.end < driver.state.codePoints().size());
    driver.click(0, 0);
    driver.press(ImGuiMod_Ctrl | ImGuiKey_Home);
    CHECK(driver.result.seen.begin == 0);
    CHECK(driver.result.seen.end < driver.state.codePoints().size());
    CHECK(driver.state.bytesBefore(2) == 2);
}
