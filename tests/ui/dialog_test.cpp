#include "support/ui_harness.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/dialog.hpp"
#include "ui/widgets/text_field.hpp"

#include <doctest/doctest.h>

using namespace tend;
using test::UiHarness;
using ui::Answer;

namespace {

struct Asking {
    bool open = true;
    bool grave = false;
    int behind = 0;
    std::optional<Answer> answer{};
    UiHarness harness{[this](const ui::Theme& theme) {
        behind += ui::button(theme, "Behind###behind");
        const auto now = ui::ask(theme, "###rest", open,
                                 {.title = "Let Daniel rest?",
                                  .body = "Daniel stays on your list and nothing is deleted.",
                                  .act = "Let Daniel rest###act",
                                  .kind = "Not now###kind",
                                  .grave = grave});
        answer = now ? now : answer;
    }};
};

} // namespace

TEST_CASE("a question shows its words and takes either answer by click") {
    Asking asking;
    CHECK(asking.harness.text().find("Daniel stays on your list") != std::string::npos);
    asking.harness.click("Let Daniel rest");
    CHECK(asking.answer == Answer::Act);
    CHECK_FALSE(asking.open);
    CHECK_FALSE(asking.harness.sees("Not now"));
}

TEST_CASE("Escape is the kind answer") {
    Asking asking;
    asking.harness.press(ImGuiKey_Escape);
    CHECK(asking.answer == Answer::Kind);
    CHECK_FALSE(asking.open);
}

TEST_CASE("a question is answered with the keyboard alone") {
    Asking asking;
    asking.harness.tabTo("Not now");
    asking.harness.press(ImGuiKey_Enter);
    CHECK(asking.answer == Answer::Kind);
}

TEST_CASE("what cannot be taken back is not one careless Enter away") {
    Asking asking;
    asking.open = false;
    asking.harness.frames(3);
    asking.grave = asking.open = true;
    asking.harness.frames(3);
    asking.harness.press(ImGuiKey_Enter);
    CHECK(asking.answer != Answer::Act);
}

TEST_CASE("nothing behind a dialog answers") {
    Asking asking;
    asking.harness.clickAt({10, 10});
    CHECK(asking.behind == 0);
    CHECK(asking.open);
}

TEST_CASE("a form in a dialog keeps Escape for the field being typed into") {
    bool open = true;
    std::string name;
    UiHarness harness([&](const ui::Theme& theme) {
        if (ui::Dialog dialog(theme, "###add", open); dialog) {
            ui::textField(theme, "Name###name", name);
        }
    });
    harness.click("Name");
    harness.type("Ines");
    harness.press(ImGuiKey_Escape);
    CHECK(open);
    CHECK(name.empty());
    harness.press(ImGuiKey_Escape);
    CHECK_FALSE(open);
}

TEST_CASE("a question whose screen has gone keeps nothing behind it") {
    bool drawn = true, open = true;
    int behind = 0;
    UiHarness harness([&](const ui::Theme& theme) {
        ui::closeForgottenPopups();
        behind += ui::button(theme, "Behind###behind");
        if (drawn)
            ui::ask(theme, "###rest", open,
                    {.title = "Let Daniel rest?", .body = "", .act = "Rest###act", .kind = "Not now###kind"});
    });
    harness.click("Behind");
    CHECK(behind == 0);
    drawn = false;
    harness.frames(2);
    harness.click("Behind");
    CHECK(behind == 1);
    drawn = true;
    harness.frames(2);
    CHECK(harness.sees("Not now"));
}
