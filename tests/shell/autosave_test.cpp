#include "shell/autosave.hpp"

#include <doctest/doctest.h>

using namespace tend;
using shell::Autosave;

namespace {

const auto today = *domain::Day::parse("2026-10-14");

ui::Intent note(const char* text) {
    return ui::SaveCheckIn{{.day = today, .note = text}, true};
}

ui::Intent thanks(const char* text) {
    return ui::SaveGratitude{{.day = today, .text = text}, true};
}

std::string noteOf(const ui::Intent& intent) {
    return *std::get<ui::SaveCheckIn>(intent).edit.note;
}

} // namespace

TEST_CASE("What is typed waits for a pause, and the last of it is what is saved") {
    Autosave autosave;
    autosave.keep(note("S"), 10.0);
    autosave.keep(note("Sl"), 10.2);
    CHECK(autosave.takeDue(10.4).empty());
    CHECK(autosave.nextDue() == 10.2 + Autosave::pause);
    const auto due = autosave.takeDue(10.2 + Autosave::pause);
    REQUIRE(due.size() == 1);
    CHECK(noteOf(due[0]) == "Sl");
    CHECK(autosave.empty());
    CHECK_FALSE(autosave.nextDue());
}

TEST_CASE("Somebody who never pauses is saved all the same, within the second") {
    Autosave autosave;
    double now = 10;
    for (; now < 10.75; now += 0.05)
        autosave.keep(note("more"), now);
    CHECK(autosave.nextDue() == 10 + Autosave::longest);
    CHECK(autosave.takeDue(10 + Autosave::longest).size() == 1);
    CHECK(Autosave::pause < 1);
    CHECK(Autosave::longest < 1);
}

TEST_CASE("Two subjects wait each for itself, in the order they began") {
    Autosave autosave;
    autosave.keep(note("a"), 10);
    autosave.keep(thanks("b"), 10.1);
    autosave.keep(note("c"), 10.2);
    const auto all = autosave.takeAll();
    REQUIRE(all.size() == 2);
    CHECK(noteOf(all[0]) == "c");
    CHECK(std::holds_alternative<ui::SaveGratitude>(all[1]));
}

TEST_CASE(
    "A face chosen while a note of the same new check-in waits takes the note along: one check-in, not two") {
    Autosave autosave;
    autosave.keep(note("Slept"), 10);
    const auto whole =
        autosave.joined(ui::SaveCheckIn{{.day = today, .mood = domain::Level::from(4)}, false});
    const auto& edit = std::get<ui::SaveCheckIn>(whole).edit;
    CHECK(edit.note == "Slept");
    CHECK(edit.mood == std::optional(domain::Level::from(4)));
    CHECK(autosave.empty());
}

TEST_CASE("A channel or a day chosen while words about a hello or a rest wait takes the words along") {
    Autosave autosave;
    const auto id = base::Id::from(1, 0, 1);
    autosave.keep(ui::ChangeHello{{.hello = id, .note = "Tea"}, true}, 10);
    autosave.keep(ui::SaveRest{{.rest = id, .note = "Flu"}, true}, 10);
    const auto hello = autosave.joined(ui::ChangeHello{{.hello = id, .channel = domain::Channel::Letter}});
    CHECK(std::get<ui::ChangeHello>(hello).change.note == "Tea");
    CHECK(std::get<ui::ChangeHello>(hello).change.channel == domain::Channel::Letter);
    const auto rest = autosave.joined(ui::SaveRest{{.rest = id, .season = true}});
    CHECK(std::get<ui::SaveRest>(rest).edit.note == "Flu");
    CHECK(autosave.empty());
}

TEST_CASE("Enter on a new line saves its last words once") {
    Autosave autosave;
    autosave.keep(thanks("Tea"), 10);
    const auto whole = autosave.joined(ui::SaveGratitude{{.day = today, .text = "Tea."}, false});
    CHECK(std::get<ui::SaveGratitude>(whole).edit.text == "Tea.");
    CHECK(autosave.takeAll().empty());
}

TEST_CASE("Words that could not be saved are held without trying on and on, until newer ones or a new try") {
    Autosave autosave;
    autosave.hold(note("Slept"), 10);
    CHECK(autosave.holding());
    CHECK_FALSE(autosave.nextDue());
    CHECK(autosave.takeDue(1000).empty());

    SUBCASE("newer words") {
        autosave.keep(note("Slept badly"), 20);
        CHECK(noteOf(autosave.takeDue(21).at(0)) == "Slept badly");
    }
    SUBCASE("a new try") {
        CHECK(noteOf(autosave.takeAll().at(0)) == "Slept");
    }
}

TEST_CASE("Holding old words never takes the place of newer ones") {
    Autosave autosave;
    autosave.keep(note("newer"), 10);
    autosave.hold(note("older"), 10.1);
    CHECK(noteOf(autosave.takeAll().at(0)) == "newer");
}
