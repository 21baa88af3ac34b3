#include "app/check_ins.hpp"
#include "app/hellos.hpp"
#include "app/journal_in_memory.hpp"
#include "app/mentions.hpp"
#include "app/pages.hpp"
#include "app/people.hpp"
#include "app/records.hpp"
#include "app/rest_days.hpp"
#include "app/thanks.hpp"
#include "app/undo.hpp"

using namespace tend;
using namespace tend::test;
using domain::RecordKind;

namespace {

struct Kept : JournalInMemory {
    base::Id ada = accepted(app::savePerson(session, {.name = "Ada"}));
    base::Id thanks = accepted(app::saveGratitude(session, {.day = today(), .text = "Tea with @Ada"}));
    base::Id checkIn = accepted(app::saveCheckIn(session, {.day = today(), .mood = level(4)}));
    base::Id hello = accepted(app::saveHello(session, {.day = today(), .person = ada, .note = "hi"}));
    base::Id rest = accepted(app::restOn(session, today() - 1));

    template <class R>
    R get(RecordKind kind, const base::Id& id) {
        return std::get<R>(*app::findRecord(session, {kind, id}));
    }

    domain::Hello helloNow() { return get<domain::Hello>(RecordKind::Hello, hello); }

    domain::Rest restNow() { return get<domain::Rest>(RecordKind::Rest, rest); }
};

} // namespace

TEST_CASE("a hello is edited in place") {
    Kept journal;
    const auto bea = accepted(app::savePerson(journal.session, {.name = "Bea"}));
    const auto before = journal.helloNow();
    const domain::HelloEdit edit{.day = journal.today() - 2,
                                 .person = bea,
                                 .channel = domain::Channel::Letter,
                                 .reason = domain::Reason::Problem,
                                 .note = "long",
                                 .hello = journal.hello};
    CHECK(accepted(app::saveHello(journal.session, edit)) == journal.hello);
    const auto after = journal.helloNow();
    CHECK(after.person == bea);
    CHECK(after.channel == domain::Channel::Letter);
    CHECK(after.note == "long");
    CHECK(after.filing.day == journal.today() - 2);
    CHECK(after.filing.at == before.filing.at);
    CHECK(after.filing.writtenDay == before.filing.writtenDay);
    CHECK(app::dayPage(journal.session, journal.today()).hellos.empty());
    CHECK(accepted(app::undoLast(journal.session)) == "Changed a hello");
    CHECK(journal.helloNow() == before);
}

TEST_CASE("a hello with somebody who is in the trash can be edited still, but not given to them") {
    Kept journal;
    const auto bea = accepted(app::savePerson(journal.session, {.name = "Bea"}));
    accepted(app::removePerson(journal.session, journal.ada));
    accepted(app::removePerson(journal.session, bea));
    domain::HelloEdit edit{
        .day = journal.today(), .person = journal.ada, .note = "still", .hello = journal.hello};
    accepted(app::saveHello(journal.session, edit));
    CHECK(journal.helloNow().note == "still");
    edit.person = bea;
    CHECK(refusal(app::saveHello(journal.session, edit)) == "That person is not on the care list any more.");
}

TEST_CASE("a rest is edited in place, and becomes a season or a day again") {
    Kept journal;
    const auto day = journal.today() - 1;
    accepted(app::saveRest(journal.session,
                           {.rest = journal.rest, .days = {{day, day + 5}}, .season = true, .note = "flu"}));
    CHECK(journal.restNow().last == day + 5);
    CHECK(journal.restNow().season);
    CHECK(refusal(app::saveRest(journal.session,
                                {.rest = journal.rest, .days = {{day, day + 1}}, .season = false})) ==
          "More than one day is a season of rest.");
    CHECK(refusal(app::saveRest(journal.session,
                                {.rest = journal.rest, .days = {{day, day - 1}}, .season = true})) ==
          "A season of rest ends on or after the day it begins.");
    accepted(app::saveRest(journal.session, {.rest = journal.rest, .days = {{day, day}}, .season = false}));
    CHECK(journal.restNow().note == "flu");
    CHECK_FALSE(journal.restNow().season);
    const auto other = accepted(app::restOn(journal.session, journal.today()));
    CHECK(refusal(app::saveRest(journal.session, {.rest = other, .days = {{day, day}}})) ==
          day.toString() + " is a rest day already.");
}

TEST_CASE("an entry is filed under another day, and when it was written stays true") {
    Kept journal;
    const auto before = journal.get<domain::Gratitude>(RecordKind::Gratitude, journal.thanks);
    const std::vector<domain::RecordRef> refs{{RecordKind::Gratitude, journal.thanks},
                                              {RecordKind::CheckIn, journal.checkIn},
                                              {RecordKind::Hello, journal.hello}};
    CHECK(accepted(app::refile(journal.session, refs, journal.today() - 9)) == 3);
    const auto after = journal.get<domain::Gratitude>(RecordKind::Gratitude, journal.thanks);
    CHECK(after.filing.day == journal.today() - 9);
    CHECK(after.filing.at == before.filing.at);
    CHECK(after.filing.writtenDay == before.filing.writtenDay);
    CHECK(after.filing.late());
    CHECK(app::dayPage(journal.session, journal.today() - 9).checkIns.size() == 1);
    CHECK(accepted(app::undoLast(journal.session)) == "Filed 3 entries under another day");
    CHECK(app::dayPage(journal.session, journal.today()).checkIns.size() == 1);
}

TEST_CASE("nothing is filed under a day that has not come, and nobody under any") {
    Kept journal;
    const auto tomorrow = journal.today() + 1;
    CHECK(refusal(app::refile(journal.session, {{RecordKind::CheckIn, journal.checkIn}}, tomorrow)) ==
          "That day has not come yet. Choose today or a day before it.");
    CHECK(refusal(app::refile(journal.session, {{RecordKind::Person, journal.ada}}, journal.today() - 3)) ==
          "A person is not filed under a day. Change the day you met instead.");
    accepted(app::refile(journal.session, {{RecordKind::Rest, journal.rest}}, tomorrow));
    CHECK(journal.restNow().filing.day == tomorrow);
    CHECK(journal.restNow().last == tomorrow);
}

TEST_CASE("records of all kinds are moved to the trash as one change") {
    Kept journal;
    const std::vector<domain::RecordRef> refs{
        {RecordKind::Gratitude, journal.thanks}, {RecordKind::CheckIn, journal.checkIn},
        {RecordKind::Hello, journal.hello},      {RecordKind::Rest, journal.rest},
        {RecordKind::Person, journal.ada},       {RecordKind::Person, journal.ada}};
    CHECK(accepted(app::deleteRecords(journal.session, refs)) == 5);
    const auto page = app::dayPage(journal.session, journal.today());
    CHECK(page.checkIns.empty());
    CHECK(page.gratitude.empty());
    CHECK(page.hellos.empty());
    CHECK(page.alone);
    CHECK(refusal(app::deleteRecords(journal.session, refs)) == "That is not in the journal any more.");
    CHECK(accepted(app::undoLast(journal.session)) == "Moved 5 entries to the trash");
    CHECK(app::dayPage(journal.session, journal.today()).hellos.size() == 1);
}

TEST_CASE("the owner cannot be deleted, nor anything together with them") {
    Kept journal;
    const auto me = app::careList(journal.session).entries.front().person;
    REQUIRE(me.isMe);
    CHECK(refusal(app::deleteRecords(journal.session, {{RecordKind::CheckIn, journal.checkIn},
                                                       {RecordKind::Person, me.filing.id}})) ==
          "You stay on your own care list.");
    CHECK(app::dayPage(journal.session, journal.today()).checkIns.size() == 1);
}

TEST_CASE("deleting a person leaves the hellos and thank-yous that name them, with the name at hand") {
    Kept journal;
    accepted(app::removePerson(journal.session, journal.ada));
    const auto page = app::dayPage(journal.session, journal.today());
    CHECK(page.hellos.size() == 1);
    CHECK(page.gratitude.size() == 1);
    CHECK(page.people.empty());
    REQUIRE(page.former.size() == 1);
    CHECK(page.former.front().name == "Ada");
    CHECK(app::recordNames(journal.session).personName(journal.helloNow().person) == "Ada");
}

TEST_CASE("a record is found by how its id begins, where only one fits") {
    Kept journal;
    const auto id = journal.hello.toString();
    CHECK(domain::filingOf(accepted(app::recordWithId(journal.session, id, app::Where::Shown))).id ==
          journal.hello);
    CHECK(refusal(app::recordWithId(journal.session, id.substr(0, 8), app::Where::Shown)) ==
          "More than one id begins with " + id.substr(0, 8) + ". Give a few more characters of it.");
    CHECK(refusal(app::recordWithId(journal.session, "ffff", app::Where::Shown)) ==
          "Nothing in the journal has an id that begins with ffff.");
    accepted(app::deleteRecords(journal.session, {{RecordKind::Hello, journal.hello}}));
    CHECK(refusal(app::recordWithId(journal.session, id, app::Where::Shown)).find("Nothing") == 0);
    CHECK(domain::refOf(accepted(app::recordWithId(journal.session, id, app::Where::Trash))).kind ==
          RecordKind::Hello);
    CHECK(domain::refOf(accepted(app::recordWithId(journal.session, id, app::Where::Anywhere))).kind ==
          RecordKind::Hello);
}

TEST_CASE("a whole record is kept as given, but for when it was written") {
    Kept journal;
    auto note = journal.get<domain::Gratitude>(RecordKind::Gratitude, journal.thanks);
    const auto written = note.filing.at;
    accepted(app::savePerson(journal.session, {.name = "Bea"}));
    note.text = "Soup with @Bea";
    note.about = domain::About::Thing;
    note.filing.day = journal.today() - 1;
    note.filing.at.at += std::chrono::hours(1);
    accepted(app::saveRecord(journal.session, note));
    const auto after = journal.get<domain::Gratitude>(RecordKind::Gratitude, journal.thanks);
    CHECK(after.text == "Soup with @Bea");
    CHECK(after.mentions.size() == 1);
    CHECK(after.mentions.front() != journal.ada);
    CHECK(after.filing.at == written);
    CHECK(after.filing.day == journal.today() - 1);
    note.text = " ";
    CHECK(refusal(app::saveRecord(journal.session, note)) == "A thank-you needs a few words.");
}
