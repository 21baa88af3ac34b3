#include "ui/editor/editor_driver.hpp"
#include "ui/markdown/markdown_styler.hpp"

#include <doctest/doctest.h>

using tend::test::EditorDriver;
using namespace tend::ui::editor;

namespace {

/// The keyboard is in an editor with a notation.
struct ListDriver : EditorDriver {
    ListDriver() {
        look.styler = &markdown;
        click(0, 0);
    }

    tend::ui::markdown::MarkdownStyler markdown;
};

} // namespace

TEST_CASE("a list goes on with Enter until an item is left without words, and each step can be undone") {
    ListDriver driver;
    driver.type("- tea");
    driver.press(ImGuiKey_Enter);
    CHECK(driver.state.text() == "- tea\n- ");
    driver.type("cake");
    driver.press(ImGuiKey_Enter);
    driver.press(ImGuiKey_Enter);
    CHECK(driver.state.text() == "- tea\n- cake\n");
    driver.press(ImGuiMod_Ctrl | ImGuiKey_Z);
    CHECK(driver.state.text() == "- tea\n- cake\n- ");
    driver.press(ImGuiMod_Ctrl | ImGuiKey_Z);
    CHECK(driver.state.text() == "- tea\n- cake");
}

TEST_CASE("Backspace takes the mark of an item without words away in one step") {
    ListDriver driver;
    driver.type("1. tea");
    driver.press(ImGuiKey_Enter);
    CHECK(driver.state.text() == "1. tea\n2. ");
    driver.press(ImGuiKey_Backspace);
    CHECK(driver.state.text() == "1. tea\n");
    driver.press(ImGuiMod_Ctrl | ImGuiKey_Z);
    CHECK(driver.state.text() == "1. tea\n2. ");
}

TEST_CASE("Tab moves an item in and Shift+Tab out, and outside lists Tab leaves the words") {
    ListDriver driver;
    driver.type("- tea");
    driver.press(ImGuiKey_Enter);
    driver.frame();
    driver.press(ImGuiKey_Tab);
    CHECK(driver.state.text() == "- tea\n  - ");
    CHECK(driver.state.focused());
    driver.type("x");
    driver.press(ImGuiKey_Backspace);
    driver.press(ImGuiMod_Shift | ImGuiKey_Tab);
    CHECK(driver.state.text() == "- tea\n- ");
    CHECK(driver.state.focused());
    driver.type("cake");
    driver.press(ImGuiKey_Tab);
    CHECK(driver.state.text() == "- tea\n  - cake");
    driver.press(ImGuiKey_Enter);
    driver.press(ImGuiKey_Enter);
    CHECK(driver.state.text() == "- tea\n  - cake\n- ");
    driver.press(ImGuiKey_Enter);
    CHECK(driver.state.text() == "- tea\n  - cake\n");
    driver.press(ImGuiKey_Tab);
    driver.frames(2);
    CHECK(driver.state.text() == "- tea\n  - cake\n");
    CHECK_FALSE(driver.state.focused());
}

TEST_CASE("Tab moves all selected items in and Shift+Tab out, in one step each, and they stay selected") {
    ListDriver driver;
    driver.state.setText("- tea\n- cake\nwords\n- jam\n- last");
    driver.click(3, 1);
    driver.press(ImGuiMod_Shift | ImGuiKey_DownArrow);
    driver.press(ImGuiMod_Shift | ImGuiKey_DownArrow);
    driver.press(ImGuiKey_Tab);
    CHECK(driver.state.text() == "- tea\n  - cake\nwords\n  - jam\n- last");
    driver.press(ImGuiKey_Tab);
    CHECK(driver.state.text() == "- tea\n    - cake\nwords\n    - jam\n- last");
    driver.press(ImGuiMod_Shift | ImGuiKey_Tab);
    driver.press(ImGuiMod_Shift | ImGuiKey_Tab);
    CHECK(driver.state.text() == "- tea\n- cake\nwords\n- jam\n- last");
    driver.press(ImGuiMod_Ctrl | ImGuiKey_Z);
    CHECK(driver.state.text() == "- tea\n  - cake\nwords\n  - jam\n- last");
}

TEST_CASE("selected items that are moved get the numbers they have there, and so do those behind them") {
    ListDriver driver;
    driver.state.setText("1. tea\n2. cake\n3. jam\n4. last");
    driver.click(4, 1);
    driver.press(ImGuiMod_Shift | ImGuiKey_DownArrow);
    driver.press(ImGuiKey_Tab);
    CHECK(driver.state.text() == "1. tea\n  1. cake\n  2. jam\n2. last");
    driver.press(ImGuiMod_Shift | ImGuiKey_Tab);
    CHECK(driver.state.text() == "1. tea\n2. cake\n3. jam\n4. last");
}

TEST_CASE("Tab over selected lines without an item among them leaves the words") {
    ListDriver driver;
    driver.state.setText("tea\ncake");
    driver.press(ImGuiMod_Ctrl | ImGuiKey_A);
    driver.press(ImGuiKey_Tab);
    CHECK(driver.state.text() == "tea\ncake");
}

TEST_CASE("Escape and then Tab leaves an item as it is") {
    ListDriver driver;
    driver.type("- tea");
    driver.press(ImGuiKey_Escape);
    driver.press(ImGuiKey_Tab);
    driver.frames(2);
    CHECK(driver.state.text() == "- tea");
    CHECK_FALSE(driver.state.focused());
}

TEST_CASE("an item that comes, goes or moves renumbers those behind it, in one step of undo") {
    ListDriver driver;
    const std::string list = "1. tea\n2. cake\n3. jam\n\nwords\n1. other\n2. list";
    const auto behind = [](const std::string& begun) { return begun + "\n\nwords\n1. other\n2. list"; };
    driver.state.setText(list);
    SUBCASE("begun with Enter") {
        driver.click(6, 0);
        driver.press(ImGuiKey_Enter);
        CHECK(driver.state.text() == behind("1. tea\n2. \n3. cake\n4. jam"));
        CHECK(driver.state.caretByte() == 10);
    }
    SUBCASE("cut in two with Enter") {
        driver.click(5, 1);
        driver.press(ImGuiKey_Enter);
        CHECK(driver.state.text() == behind("1. tea\n2. ca\n3. ke\n4. jam"));
    }
    SUBCASE("deleted with its line") {
        driver.click(0, 1);
        driver.press(ImGuiMod_Shift | ImGuiKey_DownArrow);
        driver.press(ImGuiKey_Delete);
        CHECK(driver.state.text() == behind("1. tea\n2. jam"));
    }
    SUBCASE("the first of them") {
        driver.press(ImGuiMod_Ctrl | ImGuiKey_Home);
        driver.press(ImGuiMod_Shift | ImGuiKey_DownArrow);
        driver.press(ImGuiMod_Ctrl | ImGuiKey_X);
        CHECK(driver.state.text() == behind("1. cake\n2. jam"));
    }
    SUBCASE("moved in with Tab") {
        driver.click(7, 1);
        driver.press(ImGuiKey_Tab);
        CHECK(driver.state.text() == behind("1. tea\n  1. cake\n2. jam"));
    }
    driver.press(ImGuiMod_Ctrl | ImGuiKey_Z);
    CHECK(driver.state.text() == list);
    driver.press(ImGuiMod_Ctrl | ImGuiMod_Shift | ImGuiKey_Z);
    CHECK(driver.state.text() != list);
    driver.press(ImGuiMod_Ctrl | ImGuiKey_Z);
    CHECK(driver.state.text() == list);
}

TEST_CASE("numbers that were not in order stay as they were written") {
    ListDriver driver;
    driver.state.setText("1. tea\n1. cake\n1. jam");
    driver.click(6, 0);
    driver.press(ImGuiKey_Enter);
    CHECK(driver.state.text() == "1. tea\n2. \n1. cake\n1. jam");
}

TEST_CASE("without a notation Enter is a line feed") {
    EditorDriver driver;
    driver.click(0, 0);
    driver.type("- tea");
    driver.press(ImGuiKey_Enter);
    CHECK(driver.state.text() == "- tea\n");
}

TEST_CASE("a click on a check box marks it where it stands, in one step, and leaves the caret") {
    ListDriver driver;
    driver.state.setText("- [ ] tea\n- [x] cake");
    driver.click(8, 0);
    const auto caret = driver.state.caretByte();
    driver.click(3, 0);
    CHECK(driver.state.text() == "- [x] tea\n- [x] cake");
    CHECK(driver.changes == 1);
    driver.click(2, 1);
    CHECK(driver.state.text() == "- [x] tea\n- [ ] cake");
    CHECK(driver.state.caretByte() == caret);
    driver.press(ImGuiMod_Ctrl | ImGuiKey_Z);
    CHECK(driver.state.text() == "- [x] tea\n- [x] cake");
    driver.press(ImGuiMod_Ctrl | ImGuiKey_Z);
    CHECK(driver.state.text() == "- [ ] tea\n- [x] cake");
}

TEST_CASE("a check box in a text that can only be read stays as it is") {
    ListDriver driver;
    driver.state.setText("- [ ] tea");
    driver.look.readOnly = true;
    driver.click(3, 0);
    CHECK(driver.state.text() == "- [ ] tea");
}

TEST_CASE("a link under the mouse is told, and Ctrl+click on it moves no caret") {
    ListDriver driver;
    driver.state.setText("tea\nsee https://ada.example");
    driver.click(1, 0);
    CHECK_FALSE(driver.result.linkUnder);
    const auto caret = driver.state.caretByte();
    ImGui::GetIO().AddKeyEvent(ImGuiMod_Ctrl, true);
    driver.click(8, 1);
    ImGui::GetIO().AddKeyEvent(ImGuiMod_Ctrl, false);
    REQUIRE(driver.result.linkUnder);
    CHECK(driver.result.linkUnder->paragraph == U"see https://ada.example");
    CHECK(driver.result.linkUnder->at == 8);
    CHECK(driver.state.caretByte() == caret);
    driver.click(8, 1);
    CHECK(driver.state.caretByte() != caret);
    driver.click(1, 1);
    CHECK_FALSE(driver.result.linkUnder);
}
