#include "app/hellos.hpp"
#include "app/journal_in_memory.hpp"
#include "app/pages.hpp"
#include "app/people.hpp"
#include "app/undo.hpp"

#include <algorithm>

using namespace tend;
using namespace tend::test;

TEST_CASE("The owner is first on the care list and stays there") {
    JournalInMemory journal;
    accepted(app::savePerson(journal.session, {.name = "Aaron"}));
    const auto list = app::careList(journal.session);
    REQUIRE(list.entries.size() == 2);
    CHECK(list.entries[0].person.isMe);
    refusal(app::removePerson(journal.session, list.entries[0].person.filing.id));
}

TEST_CASE("A name someone has already is refused, whatever its case and accents") {
    JournalInMemory journal;
    accepted(app::savePerson(journal.session, {.name = "Zoë Keller"}));
    CHECK(refusal(app::savePerson(journal.session, {.name = " zoe keller "})).find("Zoë Keller") !=
          std::string::npos);
    refusal(app::savePerson(journal.session, {.name = "   "}));
    refusal(app::savePerson(journal.session, {.name = "Tomorrow", .met = journal.today() + 1}));
}

TEST_CASE("A new circle name makes a circle; a known one is used as it is written already") {
    JournalInMemory journal;
    accepted(app::savePerson(journal.session, {.name = "Ada", .circles = {"friends", "Choir"}}));
    const auto list = app::careList(journal.session);
    CHECK(list.entries[1].person.circles == std::vector<std::string>{"Friends", "Choir"});
    CHECK(std::any_of(list.circles.begin(), list.circles.end(),
                      [](const auto& circle) { return circle.name == "Choir"; }));
}

TEST_CASE("Rhythm is the person's own, else their circle's, and decides a good week") {
    JournalInMemory journal;
    const auto ada =
        accepted(app::savePerson(journal.session, {.name = "Ada", .rhythm = domain::Rhythm::from(5, 10)}));
    accepted(app::savePerson(journal.session, {.name = "Bo", .circles = {"Friends"}}));
    accepted(app::saveHello(journal.session, {.day = journal.today(), .person = ada}));
    journal.clock.passDays(4);
    CHECK(app::personPage(journal.session, ada)->entry.standing == domain::Standing::InRhythm);
    journal.clock.passDays(1);
    const auto page = app::personPage(journal.session, ada);
    CHECK(page->entry.standing == domain::Standing::GoodWeek);
    CHECK(page->entry.daysSince == 5);
    const auto list = app::careList(journal.session);
    const auto bo = std::find_if(list.entries.begin(), list.entries.end(),
                                 [](const auto& entry) { return entry.person.name == "Bo"; });
    CHECK(bo->rhythm == domain::Rhythm::from(14, 30));
}

TEST_CASE("Someone who rests suggests no hello") {
    JournalInMemory journal;
    const auto ada =
        accepted(app::savePerson(journal.session, {.name = "Ada", .rhythm = domain::Rhythm::from(1, 2)}));
    journal.clock.passDays(3);
    CHECK(app::dayPage(journal.session, journal.today()).helloSuits.size() == 1);
    app::setResting(journal.session, ada, true);
    CHECK(app::dayPage(journal.session, journal.today()).helloSuits.empty());
    app::setResting(journal.session, ada, false);
    CHECK(app::dayPage(journal.session, journal.today()).helloSuits.size() == 1);
}

TEST_CASE("Someone just met is offered for a second hello until it is said") {
    JournalInMemory journal;
    const auto oksana =
        accepted(app::savePerson(journal.session, {.name = "Oksana", .met = journal.today() - 9}));
    const auto page = app::dayPage(journal.session, journal.today());
    REQUIRE(page.helloSuits.size() == 1);
    CHECK(page.helloSuits[0].standing == domain::Standing::SecondHello);
    CHECK(page.helloSuits[0].daysSince == 9);
    accepted(app::saveHello(journal.session, {.day = journal.today(), .person = oksana}));
    CHECK(app::dayPage(journal.session, journal.today()).helloSuits.empty());
}

TEST_CASE("People are found by their name, or by the start of exactly one") {
    JournalInMemory journal;
    accepted(app::savePerson(journal.session, {.name = "Ines Carvalho"}));
    accepted(app::savePerson(journal.session, {.name = "Inga"}));
    CHECK(accepted(app::findPerson(journal.session, "INES CARVALHO")).name == "Ines Carvalho");
    CHECK(accepted(app::findPerson(journal.session, "ines")).name == "Ines Carvalho");
    CHECK(refusal(app::findPerson(journal.session, "in")).find("Inga") != std::string::npos);
    refusal(app::findPerson(journal.session, "Nobody"));
}

TEST_CASE("A hello to oneself and one tomorrow are refused") {
    JournalInMemory journal;
    const auto me = app::careList(journal.session).entries[0].person.filing.id;
    refusal(app::saveHello(journal.session, {.day = journal.today(), .person = me}));
    const auto ada = accepted(app::savePerson(journal.session, {.name = "Ada"}));
    refusal(app::saveHello(journal.session, {.day = journal.today() + 1, .person = ada}));
}

TEST_CASE("A hello is changed where it stands, and what is left out stays as it is") {
    JournalInMemory journal;
    const auto ada = accepted(app::savePerson(journal.session, {.name = "Ada"}));
    const auto bea = accepted(app::savePerson(journal.session, {.name = "Bea"}));
    const auto hello = accepted(
        app::saveHello(journal.session, {.day = journal.today() - 2, .person = ada, .note = "her book"}));
    accepted(app::changeHello(
        journal.session,
        {.hello = hello, .person = bea, .channel = domain::Channel::Call, .reason = domain::Reason::Needed}));
    CHECK(app::personPage(journal.session, ada)->hellos.empty());
    const auto now = app::personPage(journal.session, bea)->hellos.at(0);
    CHECK(now.note == "her book");
    CHECK(now.channel == domain::Channel::Call);
    CHECK(now.reason == domain::Reason::Needed);
    CHECK(now.filing.day == journal.today() - 2);
}

TEST_CASE("Typing a line about a hello is one step of undo, and ticking a box in it another") {
    JournalInMemory journal;
    const auto ada = accepted(app::savePerson(journal.session, {.name = "Ada"}));
    const auto hello =
        accepted(app::saveHello(journal.session, {.day = journal.today(), .person = ada, .note = "old"}));
    const auto type = [&](const char* note, bool ownStep = false) {
        accepted(app::changeHello(journal.session, {.hello = hello, .note = note, .ownStep = ownStep}));
    };
    const auto note = [&] { return app::personPage(journal.session, ada)->hellos.at(0).note; };
    type("- [ ] h");
    type("- [ ] her book");
    type("- [x] her book", true);
    accepted(app::undoLast(journal.session));
    CHECK(note() == "- [ ] her book");
    accepted(app::undoLast(journal.session));
    CHECK(note() == "old");
}

TEST_CASE("The line about a hello is changed in a step of its own, which undo takes back") {
    JournalInMemory journal;
    const auto ada = accepted(app::savePerson(journal.session, {.name = "Ada"}));
    const auto hello = accepted(
        app::saveHello(journal.session, {.day = journal.today(), .person = ada, .note = "- [ ] her book"}));
    const auto note = [&] { return app::personPage(journal.session, ada)->hellos.at(0).note; };
    accepted(app::changeHello(journal.session, {.hello = hello, .note = "- [x] her book"}));
    CHECK(note() == "- [x] her book");
    CHECK(std::get<std::string>(app::undoLast(journal.session)) == "Changed a hello");
    CHECK(note() == "- [ ] her book");
    app::removeHello(journal.session, hello);
    refusal(app::changeHello(journal.session, {.hello = hello, .note = "gone"}));
}
