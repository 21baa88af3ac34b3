#include "support/ui_harness.hpp"
#include "ui/widgets/text_field.hpp"

#include <doctest/doctest.h>

using namespace tend;
using test::UiHarness;

namespace {

struct Form {
    std::string name;
    std::string word;
    ui::FieldLook look{.width = 220, .placeholder = "Their name"};
    int entered = 0, left = 0, escaped = 0;
    UiHarness harness{[this](const ui::Theme& theme) {
        const auto event = ui::textField(theme, "Name###name", name, look);
        entered += event.entered;
        left += event.left;
        escaped += event.escaped;
        ui::textField(theme, "Passphrase###pass", word, {.width = 220, .named = true, .password = true});
    }};
};

} // namespace

TEST_CASE("any script can be typed into a field") {
    Form form;
    CHECK(form.harness.text().find("Their name") != std::string::npos);
    form.harness.click("Name");
    form.harness.type("Ćwiczę 感謝 🙏");
    CHECK(form.name == "Ćwiczę 感謝 🙏");
}

TEST_CASE("a click beside the text, inside the border, is a click into the field") {
    Form form;
    const auto box = form.harness.get("Name").box;
    form.harness.clickAt({box.min.x - 6, box.center().y});
    form.harness.type("Ines");
    CHECK(form.name == "Ines");
}

TEST_CASE("Enter, leaving and Escape are told apart") {
    Form form;
    form.harness.click("Name");
    form.harness.type("Ines");
    form.harness.press(ImGuiKey_Enter);
    CHECK(form.entered == 1);
    CHECK(form.left == 1);
    form.harness.click("Name");
    form.harness.press(ImGuiKey_End);
    form.harness.type("!");
    form.harness.press(ImGuiKey_Escape);
    CHECK(form.name == "Ines");
    CHECK(form.escaped == 1);
}

TEST_CASE("a field is reached by Tab and says what is wrong with it") {
    Form form;
    form.look.error = "That day is not in the calendar";
    form.harness.tabTo("Name");
    CHECK(form.harness.text().find("That day is not in the calendar") != std::string::npos);
}

TEST_CASE("a password is shown in the open only while its eye is") {
    Form form;
    form.harness.click("Passphrase");
    form.harness.type("secret");
    CHECK(form.word == "secret");
    CHECK(form.harness.text().find("secret") == std::string::npos);
    form.harness.click("Show what is typed");
    CHECK(form.harness.text().find("secret") != std::string::npos);
    form.harness.click("Show what is typed");
    CHECK(form.harness.text().find("secret") == std::string::npos);
}

TEST_CASE("what was typed into a field is undone a word at a time, and whole characters go at once") {
    Form form;
    form.harness.click("Name");
    form.harness.type("Ines Ćwik 👩‍👩‍👧");
    form.harness.press(ImGuiKey_Backspace);
    CHECK(form.name == "Ines Ćwik ");
    form.harness.press(ImGuiMod_Ctrl | ImGuiKey_Z, 2);
    CHECK(form.name == "Ines Ćwik ");
    form.harness.press(ImGuiMod_Ctrl | ImGuiKey_Z);
    CHECK(form.name == "Ines ");
    form.harness.press(ImGuiMod_Ctrl | ImGuiMod_Shift | ImGuiKey_Z);
    CHECK(form.name == "Ines Ćwik ");
}

TEST_CASE(
    "a field is one line: no line feed comes in, and the end of a long name is seen while it is typed") {
    Form form;
    auto& platform = ImGui::GetPlatformIO();
    platform.Platform_GetClipboardTextFn = [](ImGuiContext*) { return "one\ntwo"; };
    form.harness.click("Name");
    const auto box = form.harness.get("Name").box;
    form.harness.press(ImGuiMod_Ctrl | ImGuiKey_V);
    form.harness.press(ImGuiMod_Shift | ImGuiKey_Enter);
    CHECK(form.name == "one two");
    CHECK(form.entered == 1);
    form.harness.click("Name");
    for (int i = 0; i < 20; ++i)
        form.harness.type("a long name ");
    CHECK(form.harness.get("Name").box.height() == box.height());
    form.harness.clickAt({form.harness.get("Name").box.max.x - 2, box.center().y});
    form.harness.type("!");
    CHECK(form.name.ends_with("name !"));
}

TEST_CASE("Tab selects what is in a field, a click does not") {
    Form form;
    form.name = "Ines";
    form.harness.tabTo("Name");
    form.harness.type("Ada");
    CHECK(form.name == "Ada");
    form.harness.press(ImGuiKey_Tab);
    form.harness.click("Name");
    form.harness.press(ImGuiKey_End);
    form.harness.type("!");
    CHECK(form.name == "Ada!");
}

TEST_CASE("a field that Enter leaves the keyboard in goes on") {
    Form form;
    form.look.keeps = true;
    form.harness.click("Name");
    form.harness.type("Ines");
    form.harness.press(ImGuiKey_Enter);
    form.harness.type("!");
    CHECK(form.name == "Ines!");
    CHECK(form.entered == 1);
}
