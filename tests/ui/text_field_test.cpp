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
