#include "ui/people/people_sample.hpp"
#include "ui/people/person_draft.hpp"

#include <doctest/doctest.h>

using namespace tend;
using namespace tend::test;

namespace {

domain::PersonEdit onlyEdit(const PeopleOnScreen& screen) {
    const auto saved = screen.asked<ui::SavePerson>();
    REQUIRE(saved.size() == 1);
    return saved[0].edit;
}

std::string lastDraft(const PeopleOnScreen& screen) {
    const auto drafts = screen.asked<ui::SaveDraft>();
    REQUIRE(!drafts.empty());
    CHECK(drafts.back().form == ui::personDraftForm);
    return drafts.back().text;
}

/// So high that nothing of the form is out of sight.
const HarnessLook tall{.size = {1280, 1400}};

} // namespace

TEST_CASE("Someone is added with a name and Enter") {
    PeopleOnScreen screen;
    screen.ui.click("###add-person");
    screen.ui.type("Ada Lovelace");
    screen.ui.press(ImGuiKey_Enter);
    const auto edit = onlyEdit(screen);
    CHECK(!edit.person);
    CHECK(edit.name == "Ada Lovelace");
    CHECK(edit.circles.empty());
    CHECK(!edit.met);
    CHECK(!edit.birthday);
    CHECK(!edit.rhythm);
    CHECK(screen.state.form.open);
}

TEST_CASE("Everything about someone is filled in with the mouse and saved") {
    PeopleOnScreen screen(sampleCareList(), tall);
    screen.ui.click("###add-person");
    screen.ui.type("Ada");
    screen.ui.click("###in-Friends");
    screen.ui.click("###person-circle");
    screen.ui.type("Book club");
    screen.ui.press(ImGuiKey_Enter);
    CHECK(screen.asked<ui::SavePerson>().empty());
    screen.ui.click("###person-birthday");
    screen.ui.type("10 December 1815");
    screen.ui.click("###person-where");
    screen.ui.type("at a lecture");
    screen.ui.click("###rhythm-own");
    screen.ui.click("###person-ideal");
    screen.ui.type("7");
    screen.ui.click("###person-latest");
    screen.ui.type("21");
    screen.ui.click("###person-remember");
    screen.ui.type("Likes engines");
    screen.ui.click("###person-save");
    const auto edit = onlyEdit(screen);
    CHECK(edit.name == "Ada");
    CHECK(edit.circles == std::vector<std::string>{"Friends", "Book club"});
    CHECK(edit.birthday == domain::Birthday{12, 10, 1815});
    CHECK(edit.where == "at a lecture");
    CHECK(edit.rhythm == domain::Rhythm::from(7, 21));
    CHECK(edit.remember == "Likes engines");
}

TEST_CASE("The form is filled in with the keyboard alone") {
    PeopleOnScreen screen(sampleCareList(), tall);
    screen.ui.tabTo("###add-person");
    screen.ui.press(ImGuiKey_Enter);
    screen.ui.frames(2);
    screen.ui.type("Ada");
    screen.ui.tabTo("###in-Friends");
    screen.ui.press(ImGuiKey_RightArrow);
    screen.ui.press(ImGuiKey_Space);
    screen.ui.tabTo("###person-where");
    screen.ui.type("online");
    screen.ui.press(ImGuiKey_Enter);
    const auto edit = onlyEdit(screen);
    CHECK(edit.name == "Ada");
    CHECK(edit.circles == std::vector<std::string>{"Choir"});
    CHECK(edit.where == "online");
}

TEST_CASE("Where someone was met may name others: an @ offers them, and Enter takes one without saving") {
    PeopleOnScreen screen(sampleCareList(), tall);
    const auto& name = screen.list.entries[1].person.name;
    screen.ui.click("###add-person");
    screen.ui.type("Ada");
    screen.ui.click("###person-where");
    screen.ui.type("at a lecture with @" + name.substr(0, 2));
    screen.ui.frames(2);
    screen.ui.press(ImGuiKey_Enter);
    CHECK(screen.asked<ui::SavePerson>().empty());
    screen.ui.type("too");
    screen.ui.press(ImGuiKey_Enter);
    CHECK(onlyEdit(screen).where == "at a lecture with @" + name + " too");
}

TEST_CASE("The day someone was met is typed or picked") {
    PeopleOnScreen screen(sampleCareList(), tall);
    screen.ui.click("###add-person");
    screen.ui.type("Ada");
    screen.ui.click("###person-met");
    screen.ui.type("1 May 2024");
    screen.ui.click("###person-save");
    CHECK(onlyEdit(screen).met == day(2024, 5, 1));
}

TEST_CASE("Changing one thing leaves the rest of a person as it was") {
    PeopleOnScreen screen(sampleCareList(), tall);
    screen.ui.click("###person-more");
    screen.ui.click("###menu-edit");
    screen.ui.click("###in-Choir");
    screen.ui.click("###person-save");
    const auto edit = onlyEdit(screen);
    const auto& before = screen.list.entries[1].person;
    CHECK(edit.person == idOf(ines));
    CHECK(edit.name == before.name);
    CHECK(edit.circles == std::vector<std::string>{"Friends"});
    CHECK(edit.where == before.where);
    CHECK(edit.birthday == before.birthday);
    CHECK(edit.remember == before.remember);
    CHECK(!edit.rhythm);
}

TEST_CASE("Changing the rhythm begins with the one there is") {
    PeopleOnScreen screen(sampleCareList(), tall);
    screen.ui.click("###change-rhythm");
    CHECK(screen.state.form.ownRhythm);
    CHECK(screen.state.form.latest == "30");
    screen.ui.press(ImGuiMod_Ctrl | ImGuiKey_A);
    screen.ui.type("10");
    screen.ui.press(ImGuiKey_Enter);
    CHECK(onlyEdit(screen).rhythm == domain::Rhythm::from(10, 30));
}

TEST_CASE("What to remember is changed from its own pen") {
    PeopleOnScreen screen(sampleCareList(), tall);
    screen.ui.click("###edit-remember");
    screen.ui.type(" Still.");
    screen.ui.click("###person-save");
    CHECK(onlyEdit(screen).remember == screen.list.entries[1].person.remember + " Still.");
}

TEST_CASE("The owner's form asks only about the owner") {
    PeopleOnScreen screen(sampleCareList(), tall);
    screen.show(me);
    screen.ui.click("###edit-me");
    CHECK(!screen.ui.sees("###rhythm-own"));
    CHECK(!screen.ui.sees("###person-met"));
    screen.ui.click("###person-birthday");
    screen.ui.type("3.3.");
    screen.ui.press(ImGuiKey_Enter);
    const auto edit = onlyEdit(screen);
    CHECK(edit.person == idOf(me));
    CHECK(edit.name == "Me");
    CHECK(edit.birthday == domain::Birthday{3, 3, {}});
}

TEST_CASE("Nobody is saved without a name, on a day that is not, or with a rhythm backwards") {
    PeopleOnScreen screen(sampleCareList(), tall);
    screen.ui.click("###add-person");
    screen.ui.click("###person-birthday");
    screen.ui.type("31 February");
    screen.ui.click("###rhythm-own");
    screen.ui.click("###person-ideal");
    screen.ui.type("30");
    screen.ui.click("###person-latest");
    screen.ui.type("14");
    screen.ui.click("###person-save");
    CHECK(screen.asked<ui::SavePerson>().empty());
    const auto text = screen.ui.text();
    CHECK(text.find("A name or a nickname is all it takes.") != text.npos);
    CHECK(text.find("That day is not in the calendar") != text.npos);
    CHECK(text.find("Two numbers of days, the smaller one first.") != text.npos);
}

TEST_CASE("A refusal is read under the name, and the words are still there") {
    PeopleOnScreen screen;
    screen.ui.click("###add-person");
    screen.ui.type("Ines Carvalho");
    screen.ui.press(ImGuiKey_Enter);
    ui::personRefused(screen.state, "Ines Carvalho is on the care list already.");
    screen.ui.frames(2);
    CHECK(screen.ui.text().find("is on the care list already") != std::string::npos);
    CHECK(screen.state.form.open);
    CHECK(screen.state.form.name == "Ines Carvalho");
}

TEST_CASE("Saved, the form closes, the draft is dropped and the person is shown") {
    PeopleOnScreen screen;
    screen.ui.click("###add-person");
    screen.ui.type("Ada");
    screen.ui.press(ImGuiKey_Enter);
    screen.list.entries.push_back(someone(7, "Ada", domain::Standing::InRhythm, 0));
    ui::personSaved(screen.state, idOf(7));
    screen.ui.frames(3);
    CHECK(!screen.ui.sees("###person-save"));
    CHECK(screen.shows(7));
    CHECK(lastDraft(screen).empty());
    screen.ui.click("###add-person");
    CHECK(screen.state.form.name.empty());
}

TEST_CASE("Escape closes the form and keeps what was written") {
    PeopleOnScreen screen;
    screen.ui.click("###add-person");
    screen.ui.type("Ad");
    CHECK(lastDraft(screen) == "name Ad\n");
    screen.ui.click("###in-Choir");
    CHECK(lastDraft(screen) == "name Ad\nin Choir\n");
    screen.ui.press(ImGuiKey_Escape, 2);
    screen.ui.frames(3);
    CHECK(!screen.ui.sees("###person-save"));
    CHECK(lastDraft(screen) == "name Ad\nin Choir\n");
    screen.ui.click("###add-person");
    CHECK(screen.state.form.name == "Ad");
}

TEST_CASE("Not now drops what was written") {
    PeopleOnScreen screen;
    screen.ui.click("###add-person");
    screen.ui.type("Ad");
    screen.ui.click("###person-not-now");
    CHECK(lastDraft(screen).empty());
    CHECK(!screen.ui.sees("###person-save"));
    screen.ui.click("###add-person");
    CHECK(screen.state.form.name.empty());
}

TEST_CASE("Only looking at someone's form keeps no draft") {
    PeopleOnScreen screen;
    screen.ui.click("###person-more");
    screen.ui.click("###menu-edit");
    screen.ui.frames(3);
    screen.ui.press(ImGuiKey_Escape, 2);
    CHECK(screen.intents.empty());
    screen.list.entries[1].person.where = "elsewhere";
    screen.ui.click("###person-more");
    screen.ui.click("###menu-edit");
    CHECK(screen.state.form.where == "elsewhere");
}

TEST_CASE("What to remember is written on a full page, and Escape goes back to the form") {
    PeopleOnScreen screen(sampleCareList(), tall);
    screen.ui.click("###add-person");
    screen.ui.type("Ada");
    screen.ui.click("###person-remember");
    screen.ui.type("Cannot stand ");
    screen.ui.press(ImGuiKey_F11);
    CHECK(screen.ui.get("###person-remember").window.find("full-page") != std::string::npos);
    screen.ui.type("lilies");
    screen.ui.press(ImGuiKey_Escape);
    CHECK(screen.state.form.open);
    CHECK(screen.ui.get("###person-remember").window.find("full-page") == std::string::npos);
    screen.ui.click("###person-save");
    CHECK(onlyEdit(screen).remember == "Cannot stand lilies");
}

TEST_CASE("names are completed in what to remember, and someone new is added beside the form") {
    PeopleOnScreen screen(sampleCareList(), tall);
    screen.ui.click("###add-person");
    screen.ui.type("Ada");
    screen.ui.click("###person-remember");
    screen.ui.type("sings with @Ine");
    screen.ui.press(ImGuiKey_Enter);
    CHECK(screen.state.form.remember.text() == "sings with @Ines Carvalho ");
    screen.ui.type("and @Zelda");
    screen.ui.press(ImGuiKey_DownArrow);
    screen.ui.press(ImGuiKey_Enter);
    CHECK(onlyEdit(screen).name == "Zelda");
    CHECK(screen.asked<ui::SavePerson>()[0].aside);
    CHECK(screen.state.form.open);
    CHECK(screen.state.form.name == "Ada");
}
