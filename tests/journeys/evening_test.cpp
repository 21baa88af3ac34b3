#include "journeys/whole_app.hpp"
#include "ui/people/hello_form.hpp"

#include <doctest/doctest.h>

using namespace tend;
using namespace tend::test;
using domain::Day;

namespace {

const char* const thanksInManyScripts = "Grateful \U0001F64F for tea with @Ada \u2014 \u0106wicz\u0119 "
                                        "\u611F\u8B1D \u3042\u308A\u304C\u3068\u3046";

void addPerson(WholeApp& app, std::string_view name) {
    app.ui.click("###rail-people");
    app.ui.click("###add-person");
    app.ui.type(name);
    app.ui.click("###person-save");
}

} // namespace

TEST_CASE("a first evening: one click, a face, how it was, a note, and it is all there the next time") {
    const Evening evening;
    {
        auto app = evening.app();
        app.startWriting();
        app.ui.click("###mood-4");
        app.ui.click("###rest-2");
        app.ui.click("###food-5");
        write(app, "###note", "Slept well \u2615");
        app.ui.click("###activity-add");
        app.ui.type("A walk");
        app.ui.press(ImGuiKey_Enter);
        CHECK(app.shell().saveAll(app.ui.theme().motion().now()));
    }
    auto app = evening.app();
    REQUIRE(app.shell().open());
    const auto page = app.page();
    REQUIRE(page.checkIns.size() == 1);
    const auto& checkIn = page.checkIns.front();
    CHECK(checkIn.mood == domain::Level::from(4));
    CHECK(checkIn.note == "Slept well \u2615");
    CHECK(checkIn.activities == std::vector<std::string>{"A walk"});
    CHECK(checkIn.care.size() == 2);
    CHECK(app.ui.get("###mood-4").checked);
    CHECK(app.opened().today.note.editor.text() == "Slept well \u2615");
}

TEST_CASE("thanks in several scripts name somebody on the care list, and are told") {
    const Evening evening;
    auto app = evening.app();
    app.startWriting();
    addPerson(app, "Ada");
    app.ui.press(ImGuiMod_Ctrl | ImGuiKey_1);
    app.ui.click("###thanks-about-moment");
    app.ui.type(thanksInManyScripts);
    app.ui.press(ImGuiKey_Enter);
    REQUIRE(app.page().gratitude.size() == 1);
    const auto thanks = app.page().gratitude.front();
    CHECK(thanks.text == thanksInManyScripts);
    REQUIRE(thanks.mentions.size() == 1);
    app.ui.click("###told-" + thanks.filing.id.toString());
    CHECK(app.page().gratitude.front().told->person == thanks.mentions.front());
    app.ui.click("###how-letter");
    CHECK(app.page().gratitude.front().told->how == domain::Channel::Letter);
    app.ui.press(ImGuiKey_Escape);
    CHECK(app.reads("Told Ada"));
}

TEST_CASE("an @ completes from the care list") {
    const Evening evening;
    auto app = evening.app();
    app.startWriting();
    addPerson(app, "Ada Lovelace");
    app.ui.press(ImGuiMod_Ctrl | ImGuiKey_1);
    app.ui.click("###thanks-about-person");
    app.ui.type("@ad");
    app.ui.press(ImGuiKey_Enter);
    app.ui.type("listened");
    app.ui.press(ImGuiKey_Enter);
    REQUIRE(app.page().gratitude.size() == 1);
    CHECK(app.page().gratitude.front().text == "@Ada Lovelace listened");
    CHECK(app.page().gratitude.front().about == domain::About::Person);
}

TEST_CASE("somebody is added and a hello is said, and the streak begins") {
    const Evening evening;
    auto app = evening.app();
    app.startWriting();
    addPerson(app, "Ines");
    app.ui.click("###say-hello");
    app.ui.click("###hello-call");
    app.ui.click("###hello-because-nothing");
    write(app, "###hello-note", "She laughed");
    app.ui.click("###hello-said");
    REQUIRE(app.page().hellos.size() == 1);
    const auto hello = app.page().hellos.front();
    CHECK(hello.channel == domain::Channel::Call);
    CHECK(hello.reason == domain::Reason::Nothing);
    CHECK(hello.note == "She laughed");
    app.ui.click("###rail-streaks");
    app.ui.click("###habit-hello");
    CHECK(app.reads("Why 1"));
}

TEST_CASE("yesterday is one key away, and any day is in the calendar") {
    const Evening evening;
    auto app = evening.app();
    app.startWriting();
    app.ui.press(ImGuiMod_Alt | ImGuiKey_LeftArrow);
    app.ui.click("###mood-3");
    REQUIRE(app.page(evening.today - 1).checkIns.size() == 1);
    CHECK(app.page(evening.today - 1).checkIns.front().filing.late());
    CHECK(app.page().checkIns.empty());
    app.ui.click("###day-calendar");
    app.ui.click("###day-month-2026-10-05");
    write(app, "###note", "The fifth");
    app.ui.press(ImGuiMod_Alt | ImGuiKey_RightArrow, 9);
    CHECK(app.page(*Day::parse("2026-10-05")).checkIns.front().note == "The fifth");
    CHECK(app.opened().today.day == evening.today);
    CHECK(app.opened().today.note.editor.empty());
}

TEST_CASE("everything can be undone and done again by keyboard") {
    const Evening evening;
    auto app = evening.app();
    app.startWriting();
    app.ui.click("###mood-5");
    app.ui.click("###mind-3");
    app.ui.press(ImGuiMod_Ctrl | ImGuiKey_Z);
    CHECK(app.page().checkIns.front().care.empty());
    app.ui.press(ImGuiMod_Ctrl | ImGuiKey_Z);
    CHECK(app.page().checkIns.empty());
    app.ui.press(ImGuiMod_Ctrl | ImGuiKey_Z);
    CHECK(app.reads("There is nothing to undo."));
    app.ui.press(ImGuiMod_Ctrl | ImGuiMod_Shift | ImGuiKey_Z, 2);
    REQUIRE(app.page().checkIns.size() == 1);
    CHECK(app.page().checkIns.front().care.size() == 1);
}

TEST_CASE("a note is undone thought by thought, also after the page was left") {
    const Evening evening;
    auto app = evening.app();
    app.startWriting();
    write(app, "###note", "first");
    app.ui.pass(200);
    app.ui.type(" second");
    app.ui.click("###rail-streaks");
    app.ui.click("###rail-today");
    app.ui.press(ImGuiMod_Ctrl | ImGuiKey_Z);
    CHECK(app.page().checkIns.front().note == "first");
    CHECK(app.opened().today.note.editor.text() == "first");
    app.ui.press(ImGuiMod_Ctrl | ImGuiKey_Z);
    CHECK(app.page().checkIns.empty());
    CHECK(app.opened().today.note.editor.empty());
}

TEST_CASE("a rest day is set, taken back by undo, and numbers can be hidden") {
    const Evening evening;
    auto app = evening.app();
    app.startWriting();
    app.ui.click("###rest-day");
    CHECK(app.page().resting);
    app.ui.click("Undo");
    CHECK_FALSE(app.page().resting);
    app.ui.click("###mood-3");
    app.ui.click("###rail-streaks");
    CHECK(app.reads("Why 1"));
    app.ui.click("###hide-numbers");
    CHECK(app.page().numbersHidden);
    CHECK_FALSE(app.reads("Why 1"));
}

TEST_CASE("the look and the size of the text change at once and are kept for the next start") {
    const Evening evening;
    auto app = evening.app();
    app.startWriting();
    app.ui.click("###rail-look");
    app.ui.click("###look-dusk");
    CHECK(app.shell().preferences().look == ui::Look::Dusk);
    CHECK(app.ui.theme().look() == ui::Look::Dusk);
    app.ui.click("###look-contrast");
    CHECK(app.ui.theme().look() == ui::Look::Contrast);
    app.ui.click("###look-movement");
    CHECK_FALSE(app.shell().preferences().movement);
    app.ui.press(ImGuiKey_Escape);
    app.ui.press(ImGuiMod_Ctrl | ImGuiKey_Equal, 2);
    CHECK(app.shell().preferences().textPercent == 125);
    CHECK(app.ui.theme().scale() == doctest::Approx(1.25));
    app.ui.press(ImGuiMod_Ctrl | ImGuiKey_0);
    app.ui.click("###rail-look");
    app.ui.click("###look-larger");
    CHECK(app.shell().preferences().textPercent == 110);
    app.ui.frames(3); // the popover finds its new size
    app.ui.click("###look-desktop");
    CHECK_FALSE(app.shell().preferences().look);
}

TEST_CASE("someone added from within a thank-you is taken back by one undo, and the words stay") {
    const Evening evening;
    auto app = evening.app();
    app.startWriting();
    app.ui.click("###thanks-about-moment");
    app.ui.type("Tea with @Zelda");
    app.ui.press(ImGuiKey_Tab);
    app.ui.frames(3);
    REQUIRE(app.page().people.size() == 1);
    CHECK(app.page().gratitude.at(0).mentions.size() == 1);
    CHECK(app.reads("Zelda is on the care list."));

    app.ui.press(ImGuiMod_Ctrl | ImGuiKey_Z);
    app.ui.frames(3);
    CHECK(app.page().people.empty());
    CHECK(app.page().gratitude.at(0).text == "Tea with @Zelda");
    CHECK(app.opened().today.newLine.editor.text() == "Tea with @Zelda ");

    app.ui.type("and cake");
    app.ui.press(ImGuiKey_Enter);
    app.ui.frames(3);
    CHECK(app.page().gratitude.at(0).text == "Tea with @Zelda and cake");
}

TEST_CASE("someone new named in a note is on the care list at once, and one undo takes them back") {
    const Evening evening;
    auto app = evening.app();
    app.startWriting();
    app.ui.click("###note");
    app.ui.type("Tea with @Zelda");
    app.ui.press(ImGuiKey_Tab);
    app.ui.pass(2);
    REQUIRE(app.page().people.size() == 1);
    CHECK(app.page().people[0].name == "Zelda");
    CHECK(app.page().checkIns.at(0).note == "Tea with @Zelda");
    app.ui.press(ImGuiMod_Ctrl | ImGuiKey_Z);
    app.ui.pass(2);
    CHECK(app.page().people.empty());
    CHECK(app.page().checkIns.at(0).note == "Tea with @Zelda");
}

TEST_CASE("a check box in the line about a hello is ticked by the keyboard and undone like any edit") {
    const Evening evening;
    auto app = evening.app({.size = {1280, 1600}});
    app.startWriting();
    addPerson(app, "Ada");
    app.ui.click("###rail-today");
    const auto ada = app.page().people.at(0).person;
    app.shell().opened()->today.hello.note.setText("- [ ] her book");
    ui::openHello(app.shell().opened()->today.hello);
    app.shell().opened()->today.hello.person = ada;
    app.ui.frames(3);
    app.ui.click("###hello-said");
    app.ui.frames(3);
    REQUIRE(app.page().hellos.size() == 1);
    app.ui.tabTo("her book");
    app.ui.press(ImGuiKey_Space);
    CHECK(app.page().hellos[0].note == "- [x] her book");
    app.ui.press(ImGuiMod_Ctrl | ImGuiKey_Z);
    CHECK(app.page().hellos[0].note == "- [ ] her book");
}

TEST_CASE("a link that nothing opens is said in a sentence, and its address can be copied") {
    const Evening evening;
    auto app = evening.app();
    app.startWriting();
    app.shell().sayUnopened("https://ada.example/tea");
    app.ui.frames(2);
    CHECK(app.reads("No program on this computer opened that link."));
    for (int i = 0; i < 4 && !app.ui.focusedLabel().ends_with("###toast-copy"); ++i)
        app.ui.press(ImGuiKey_F6);
    app.ui.press(ImGuiKey_Enter);
    CHECK(std::string(ImGui::GetClipboardText()) == "https://ada.example/tea");
}
