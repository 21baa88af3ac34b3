#include "app/check_ins.hpp"
#include "app/journal_in_memory.hpp"
#include "app/pages.hpp"
#include "storage/records.hpp"

using namespace tend;
using namespace tend::test;

TEST_CASE("One face is a whole check-in, filed under today") {
    JournalInMemory journal;
    const auto id = accepted(app::saveCheckIn(journal.session, {.day = journal.today(), .mood = level(4)}));
    const auto page = app::dayPage(journal.session, journal.today());
    REQUIRE(page.checkIns.size() == 1);
    CHECK(page.checkIns[0].filing.id == id);
    CHECK(page.checkIns[0].mood == level(4));
    CHECK(page.checkIns[0].filing.day == day("2026-10-14"));
    CHECK_FALSE(page.checkIns[0].filing.late());
}

TEST_CASE("An edit changes what it names and leaves the rest") {
    JournalInMemory journal;
    const auto rest = storage::DimensionStore(journal.session.journal()).all().at(0).id;
    const auto id = accepted(app::saveCheckIn(
        journal.session,
        {.day = journal.today(), .mood = level(2), .care = {{rest, level(3)}}, .note = "Tired."}));
    accepted(app::saveCheckIn(journal.session, {.day = journal.today(), .checkIn = id, .mood = level(3)}));
    const auto saved = *storage::CheckInStore(journal.session.journal()).find(id);
    CHECK(saved.mood == level(3));
    CHECK(saved.levelOf(rest) == level(3));
    CHECK(saved.note == "Tired.");
}

TEST_CASE("The same pip again unsets a dimension, and unsetting everything moves the check-in to the trash") {
    JournalInMemory journal;
    const auto rest = storage::DimensionStore(journal.session.journal()).all().at(0).id;
    const auto id =
        accepted(app::saveCheckIn(journal.session, {.day = journal.today(), .care = {{rest, level(3)}}}));
    accepted(app::saveCheckIn(journal.session,
                              {.day = journal.today(), .checkIn = id, .care = {{rest, std::nullopt}}}));
    CHECK(app::dayPage(journal.session, journal.today()).checkIns.empty());
}

TEST_CASE("Activities are tidied: no blanks, no two alike, the first spelling stays") {
    JournalInMemory journal;
    const auto id = accepted(app::saveCheckIn(
        journal.session,
        {.day = journal.today(), .activities = std::vector<std::string>{" Walk ", "walk", "", "Choir"}}));
    const auto saved = *storage::CheckInStore(journal.session.journal()).find(id);
    CHECK(saved.activities == std::vector<std::string>{"Walk", "Choir"});
}

TEST_CASE("An empty check-in and one for tomorrow are refused, and nothing is written") {
    JournalInMemory journal;
    const auto before = journal.session.revision();
    refusal(app::saveCheckIn(journal.session, {.day = journal.today()}));
    refusal(app::saveCheckIn(journal.session, {.day = journal.today() + 1, .mood = level(3)}));
    CHECK(journal.session.revision() == before);
}

TEST_CASE("A check-in for yesterday written today is late; one at half past three at night belongs to the "
          "day before") {
    JournalInMemory journal;
    const auto late =
        accepted(app::saveCheckIn(journal.session, {.day = journal.today() - 1, .mood = level(3)}));
    CHECK(storage::CheckInStore(journal.session.journal()).find(late)->filing.late());

    journal.clock.set("2026-10-15T03:30:00+02:00");
    CHECK(journal.today() == day("2026-10-14"));
    const auto night =
        accepted(app::saveCheckIn(journal.session, {.day = journal.today(), .mood = level(3)}));
    CHECK_FALSE(storage::CheckInStore(journal.session.journal()).find(night)->filing.late());
}

TEST_CASE("Typing a note is one step of undo; a mood in between begins another") {
    JournalInMemory journal;
    const auto id = accepted(app::saveCheckIn(journal.session, {.day = journal.today(), .mood = level(4)}));
    const auto type = [&](const char* note) {
        journal.clock.pass(std::chrono::seconds(1));
        accepted(app::saveCheckIn(journal.session, {.day = journal.today(), .checkIn = id, .note = note}));
    };
    type("S");
    type("Slept");
    type("Slept badly");
    const auto last = storage::lastUndoable(journal.session.journal());
    REQUIRE(last);
    CHECK(storage::undo(journal.session.journal(), last->id, journal.clock().at));
    CHECK(storage::CheckInStore(journal.session.journal()).find(id)->note.empty());
}
