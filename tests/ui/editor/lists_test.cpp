#include "ui/editor/editor_driver.hpp"

#include <doctest/doctest.h>

using tend::test::EditorDriver;
using namespace tend::ui::editor;

namespace {

/// A notation that sets everything plainly.
class PlainStyler : public Styler {
  public:
    ParagraphStyle styleOf(std::u32string_view) const override { return {}; }
};

/// The keyboard is in an editor with a notation.
struct ListDriver : EditorDriver {
    ListDriver() {
        look.styler = &plain;
        click(0, 0);
    }

    PlainStyler plain;
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

TEST_CASE("Tab moves an item in and Shift+Tab out, and elsewhere Tab leaves the words") {
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
    driver.frames(2);
    CHECK(driver.state.text() == "- tea\n- cake");
    CHECK_FALSE(driver.state.focused());
}

TEST_CASE("without a notation Enter is a line feed") {
    EditorDriver driver;
    driver.click(0, 0);
    driver.type("- tea");
    driver.press(ImGuiKey_Enter);
    CHECK(driver.state.text() == "- tea\n");
}
