#include "app/check_ins.hpp"
#include "app/journal_in_memory.hpp"
#include "app/keeping.hpp"
#include "app/session.hpp"
#include "storage/records.hpp"

using namespace tend;
using namespace tend::test;

TEST_CASE("Between midnight and the boundary it asks once which day it is, and keeps the answer") {
    JournalInMemory journal;
    CHECK_FALSE(journal.session.stillDayQuestion());
    journal.clock.set("2026-10-15T00:30:00+02:00");
    CHECK(journal.session.stillDayQuestion() == day("2026-10-14"));

    SUBCASE("still the day before") {
        journal.session.answerStillDay(true);
        CHECK(journal.today() == day("2026-10-14"));
    }
    SUBCASE("the new day") {
        journal.session.answerStillDay(false);
        CHECK(journal.today() == day("2026-10-15"));
    }
    CHECK_FALSE(journal.session.stillDayQuestion());
    journal.clock.set("2026-10-15T04:00:00+02:00");
    CHECK(journal.today() == day("2026-10-15"));
    journal.clock.set("2026-10-16T00:30:00+02:00");
    CHECK(journal.session.stillDayQuestion() == day("2026-10-15"));
}

TEST_CASE("What is written after midnight on a day answered as new is not late for the day before") {
    JournalInMemory journal;
    journal.clock.set("2026-10-15T00:30:00+02:00");
    journal.session.answerStillDay(false);
    const auto id = accepted(app::saveCheckIn(journal.session, {.day = journal.today(), .mood = level(3)}));
    const auto filing = storage::CheckInStore(journal.session.journal()).find(id)->filing;
    CHECK(filing.day == day("2026-10-15"));
    CHECK_FALSE(filing.late());
}

TEST_CASE("Drafts stay until they are dropped") {
    JournalInMemory journal;
    CHECK_FALSE(app::draft(journal.session, "person"));
    app::keepDraft(journal.session, "person", "Ada, met at");
    CHECK(app::draft(journal.session, "person") == "Ada, met at");
    app::keepDraft(journal.session, "person", "");
    CHECK_FALSE(app::draft(journal.session, "person"));
}
