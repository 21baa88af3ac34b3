#include "ui/people/people_sample.hpp"

#include <doctest/doctest.h>

using namespace tend;
using namespace tend::test;

TEST_CASE("Saying hello opens the form for that person and asks for the hello") {
    PeopleOnScreen screen;
    screen.ui.click("###say-hello");
    screen.ui.click("###hello-said");
    const auto said = screen.asked<ui::SayHello>();
    REQUIRE(said.size() == 1);
    CHECK(said[0].edit.person == idOf(ines));
    CHECK(said[0].edit.day == day(2026, 10, 14));
}

TEST_CASE("Saying hello needs only the keyboard") {
    PeopleOnScreen screen;
    screen.ui.tabTo("###say-hello");
    screen.ui.press(ImGuiKey_Enter);
    CHECK(screen.state.hello.open);
    CHECK(screen.state.hello.person == idOf(ines));
}

TEST_CASE("Letting someone rest is asked about first") {
    PeopleOnScreen screen;
    screen.ui.click("###rest-for-now");
    CHECK(screen.asked<ui::SetResting>().empty());
    CHECK(screen.ui.text().find("nothing is deleted") != std::string::npos);
    screen.ui.click("###rest-yes");
    const auto asked = screen.asked<ui::SetResting>();
    REQUIRE(asked.size() == 1);
    CHECK(asked[0].person == idOf(ines));
    CHECK(asked[0].resting);
    CHECK(!screen.state.askingRest);
}

TEST_CASE("Escape means not now") {
    PeopleOnScreen screen;
    screen.ui.click("###rest-for-now");
    screen.ui.press(ImGuiKey_Escape);
    screen.ui.frames(3);
    CHECK(screen.intents.empty());
    CHECK(!screen.ui.sees("###rest-yes"));
}

TEST_CASE("Someone who rests is brought back at once") {
    PeopleOnScreen screen;
    screen.show(daniel);
    CHECK(screen.ui.text().find("Daniel is resting.") != std::string::npos);
    screen.ui.click("###bring-back");
    const auto asked = screen.asked<ui::SetResting>();
    REQUIRE(asked.size() == 1);
    CHECK(asked[0].person == idOf(daniel));
    CHECK(!asked[0].resting);
}

TEST_CASE("The menu rests and brings back as well") {
    PeopleOnScreen screen;
    screen.ui.click("###person-more");
    screen.ui.click("###menu-rest");
    CHECK(screen.ui.sees("###rest-yes"));
    screen.ui.click("###rest-no");
    CHECK(screen.intents.empty());
    screen.show(daniel);
    screen.ui.click("###person-more");
    screen.ui.click("###menu-rest");
    REQUIRE(screen.asked<ui::SetResting>().size() == 1);
    CHECK(!screen.asked<ui::SetResting>()[0].resting);
}

TEST_CASE("Moving someone to the trash is asked about first, with the kind answer at hand") {
    PeopleOnScreen screen;
    screen.ui.tabTo("###person-more");
    screen.ui.press(ImGuiKey_Enter);
    screen.ui.press(ImGuiKey_End);
    screen.ui.press(ImGuiKey_Enter);
    screen.ui.frames(3);
    CHECK(screen.ui.hasKeyboard("###trash-no"));
    screen.ui.click("###trash-yes");
    const auto asked = screen.asked<ui::RemovePerson>();
    REQUIRE(asked.size() == 1);
    CHECK(asked[0].person == idOf(ines));
}

TEST_CASE("A kept thank-you is told, and then how") {
    PeopleOnScreen screen;
    screen.ui.click("###told-" + idOf(401).toString());
    auto told = screen.asked<ui::TellGratitude>();
    REQUIRE(told.size() == 1);
    CHECK(told[0].gratitude == idOf(401));
    CHECK(told[0].person == idOf(ines));
    CHECK(!told[0].how);
    screen.ui.click("###told-message");
    told = screen.asked<ui::TellGratitude>();
    REQUIRE(told.size() == 2);
    CHECK(told[1].gratitude == idOf(401));
    CHECK(told[1].how == domain::Channel::Message);
    CHECK(!screen.ui.sees("###told-message"));
}

TEST_CASE("A thank-you is told with the keyboard alone") {
    PeopleOnScreen screen;
    screen.ui.tabTo("###told-" + idOf(401).toString());
    screen.ui.press(ImGuiKey_Enter);
    CHECK(screen.asked<ui::TellGratitude>().size() == 1);
    screen.ui.tabTo("###told-in-person");
    screen.ui.press(ImGuiKey_RightArrow, 3);
    CHECK(screen.ui.hasKeyboard("###told-letter"));
    screen.ui.press(ImGuiKey_Enter);
    REQUIRE(screen.asked<ui::TellGratitude>().size() == 2);
    CHECK(screen.asked<ui::TellGratitude>()[1].how == domain::Channel::Letter);
}

TEST_CASE("A told thank-you is kept again") {
    PeopleOnScreen screen;
    screen.ui.click("###told-" + idOf(400).toString());
    const auto kept = screen.asked<ui::KeepGratitude>();
    REQUIRE(kept.size() == 1);
    CHECK(kept[0].gratitude == idOf(400));
    CHECK(screen.asked<ui::TellGratitude>().empty());
}

TEST_CASE("A page tells the facts, the hellos and what to remember") {
    PeopleOnScreen screen;
    const auto text = screen.ui.text();
    for (const std::string words :
         {"Met at the Tuesday choir, autumn 2019. Birthday 3 March.", "19 days since your last hello",
          "14 since 2026", "11 nothing, just you", "1 needed something",
          "25 September, call. Nothing, just you", "Knee operation", "Cannot stand lilies.", "2, 1 told",
          "Kept. Tell Ines?"})
        CHECK_MESSAGE(text.find(words) != text.npos, words);
}

TEST_CASE("Of many hundred hellos only those in sight are drawn") {
    PeopleOnScreen few, many;
    few.hellos = 40;
    many.hellos = 900;
    few.ui.frames(2);
    many.ui.frames(2);
    CHECK(many.ui.vertices() < few.ui.vertices() + 400);
}

TEST_CASE("A long list of hellos scrolls to the first of them") {
    PeopleOnScreen screen;
    screen.hellos = 300;
    screen.ui.hover("###say-hello");
    for (int i = 0; i < 300; ++i)
        screen.ui.scroll(-10);
    CHECK(screen.ui.text().find("Line 299,") != std::string::npos);
}

TEST_CASE("PageDown and PageUp read on where there is nothing to stop at") {
    PeopleOnScreen screen;
    screen.hellos = 60;
    screen.ui.tabTo("###say-hello");
    screen.ui.press(ImGuiKey_PageDown, 12);
    CHECK(screen.ui.text().find("Line 59,") != std::string::npos);
    screen.ui.press(ImGuiKey_PageUp, 12);
    CHECK(screen.ui.sees("###say-hello"));
}

TEST_CASE("Tab goes on to thank-yous that are not in sight") {
    PeopleOnScreen screen(sampleCareList(), {.size = {500, 560}});
    screen.show(ines);
    CHECK(screen.ui.text().find("spare key") == std::string::npos);
    screen.ui.tabTo("###told-" + idOf(401).toString());
    CHECK(screen.ui.text().find("spare key") != std::string::npos);
}

TEST_CASE("The question how is within a window of large text") {
    PeopleOnScreen screen(sampleCareList(), {.size = {900, 1400}, .scale = 3});
    screen.show(ines);
    screen.ui.tabTo("###told-" + idOf(401).toString());
    screen.ui.press(ImGuiKey_Enter);
    screen.ui.frames(2);
    const auto& letter = screen.ui.get("###told-letter").box;
    CHECK(letter.min.x >= 0);
    CHECK(letter.max.x <= 900);
    CHECK(letter.max.y <= 1400);
}

TEST_CASE("A narrow page shows the newest hellos until all are asked for") {
    PeopleOnScreen screen(sampleCareList(), {.size = {500, 3000}});
    screen.show(ines);
    CHECK(screen.ui.text().find("Line 4,") != std::string::npos);
    CHECK(screen.ui.text().find("Line 5,") == std::string::npos);
    screen.ui.click("###all-hellos");
    CHECK(screen.ui.text().find("Line 13,") != std::string::npos);
}

TEST_CASE("Another person's page begins at its top") {
    PeopleOnScreen screen;
    screen.hellos = 300;
    screen.ui.hover("###say-hello");
    screen.ui.scroll(-20);
    CHECK(!screen.ui.sees("###say-hello"));
    screen.show(samuel);
    CHECK(screen.ui.sees("###say-hello"));
}

TEST_CASE("The owner's page asks for no hello") {
    PeopleOnScreen screen;
    screen.show(me);
    CHECK(!screen.ui.sees("###say-hello"));
    CHECK(!screen.ui.sees("###person-more"));
    CHECK(screen.ui.text().find("You are first on this list.") != std::string::npos);
    screen.ui.click("###check-in");
    REQUIRE(screen.asked<ui::GoTo>().size() == 1);
    CHECK(screen.asked<ui::GoTo>()[0].screen == ui::Screen::Today);
}

TEST_CASE("Mentions are looked for again when names change") {
    PeopleOnScreen screen;
    REQUIRE(screen.state.mentions.size() == 2);
    CHECK(screen.state.mentions[1].size() == 1);
    screen.list.entries[1].person.name = "Agnes";
    screen.ui.frames(1);
    CHECK(screen.state.mentions[1].empty());
}

TEST_CASE("A check box in what to remember is marked on the page, and all else about the person stays") {
    auto list = sampleCareList();
    const auto before = list.entries[1].person;
    list.entries[1].person.remember = "Lilies make her sneeze.\n- [ ] lend her the book\n- [x] seeds";
    PeopleOnScreen screen(list);
    screen.ui.click("lend her the book");
    const auto saved = screen.asked<ui::SavePerson>();
    REQUIRE(saved.size() == 1);
    CHECK(saved[0].aside);
    const auto& edit = saved[0].edit;
    CHECK(edit.person == before.filing.id);
    CHECK(edit.remember == "Lilies make her sneeze.\n- [x] lend her the book\n- [x] seeds");
    CHECK(edit.name == before.name);
    CHECK(edit.circles == before.circles);
    CHECK(edit.where == before.where);
    CHECK(edit.birthday == before.birthday);
    CHECK(edit.rhythm == before.rhythm);
}

TEST_CASE("A check box in the line about a hello is ticked on the page, by the keyboard") {
    PeopleOnScreen screen;
    screen.show(ines);
    screen.ui.tabTo("ask his name");
    screen.ui.press(ImGuiKey_Space);
    const auto noted = screen.asked<ui::ChangeHello>();
    REQUIRE(noted.size() == 1);
    CHECK(noted[0].change.hello == idOf(301));
    CHECK(noted[0].change.note == "Line 1, with the tenor who hums.\n- [x] ask his name");
}

TEST_CASE("Who has no picture is given one from their page, by mouse, keyboard and menu") {
    PeopleOnScreen screen;
    CHECK(screen.ui.get("###person-picture").label.starts_with("Add a picture of Ines"));
    screen.ui.click("###person-picture");
    screen.ui.tabTo("###person-picture");
    screen.ui.press(ImGuiKey_Enter);
    screen.ui.click("###person-more");
    screen.ui.click("###menu-picture");
    const auto asked = screen.asked<ui::ChoosePictures>();
    REQUIRE(asked.size() == 3);
    for (const auto& one : asked)
        CHECK(one.record == domain::RecordRef{domain::RecordKind::Person, idOf(ines)});
    CHECK(screen.asked<ui::ShowPicture>().empty());
}

TEST_CASE("Pictures of someone are looked at from their page") {
    PeopleOnScreen screen;
    const domain::RecordRef record{domain::RecordKind::Person, idOf(ines)};
    for (const int n : {700, 701})
        screen.pictures.push_back({.id = idOf(n), .record = record, .data = {}, .name = {}});
    screen.ui.frames(2);
    CHECK(screen.ui.get("###person-picture").label.starts_with("Look at pictures of Ines"));
    screen.ui.click("###person-picture");
    const auto asked = screen.asked<ui::ShowPicture>();
    REQUIRE(asked.size() == 1);
    CHECK(asked[0].picture == idOf(700));
    CHECK(screen.asked<ui::ChoosePictures>().empty());
}

TEST_CASE("Picture files let go over a page or a row are pictures of that person") {
    PeopleOnScreen screen;
    const auto letGoOver = [&](const std::string& item) {
        screen.intents.clear();
        screen.ui.hover(item);
        auto desk = screen.ui.theme().desk();
        desk.dropped = {"/tmp/ines.jpg", "/tmp/words.txt"};
        screen.ui.theme().setDesk(desk);
        screen.ui.frames(1);
        desk.dropped.clear();
        screen.ui.theme().setDesk(desk);
        return screen.asked<ui::AttachPictures>();
    };
    for (const auto& [item, person] :
         {std::pair(std::string("###say-hello"), ines), std::pair(rowOf(samuel), samuel)}) {
        const auto asked = letGoOver(item);
        REQUIRE(asked.size() == 1);
        CHECK(asked[0].record.id == idOf(person));
        CHECK(asked[0].files == std::vector<std::filesystem::path>{"/tmp/ines.jpg"});
    }
    CHECK(letGoOver("###circles").empty());
}
