#include "app/check_ins.hpp"
#include "app/journal_in_memory.hpp"
#include "app/rest_days.hpp"
#include "app/streaks.hpp"

using namespace tend;
using namespace tend::test;

namespace {

domain::Streak checkingIn(JournalInMemory& journal) {
    return *app::judgedStreaks(journal.session).at(0).streak;
}

void checkIn(JournalInMemory& journal, domain::Day on) {
    accepted(app::saveCheckIn(journal.session, {.day = on, .mood = level(3)}));
}

} // namespace

TEST_CASE("A rest day, set after the fact, keeps the streak and adds nothing") {
    JournalInMemory journal;
    const auto today = journal.today();
    checkIn(journal, today - 2);
    checkIn(journal, today);
    CHECK(checkingIn(journal).length() == 1);
    accepted(app::restOn(journal.session, today - 1));
    CHECK(checkingIn(journal).length() == 2);
    app::wake(journal.session, today - 1);
    CHECK(checkingIn(journal).length() == 1);
}

TEST_CASE("The third rest day of a week is refused and offers a season; the next week has its own") {
    JournalInMemory journal; // a Wednesday
    const auto monday = journal.today() - 2;
    accepted(app::restOn(journal.session, monday));
    accepted(app::restOn(journal.session, monday + 1));
    CHECK(refusal(app::restOn(journal.session, monday + 2)).find("season of rest") != std::string::npos);
    accepted(app::restOn(journal.session, monday + 7));
    CHECK(refusal(app::restOn(journal.session, monday)).find("already") != std::string::npos);
}

TEST_CASE("A season of rest is as long as it needs to be and takes nothing from the allowance") {
    JournalInMemory journal;
    const auto today = journal.today();
    checkIn(journal, today - 30);
    checkIn(journal, today);
    accepted(app::restSeason(journal.session, {today - 29, today - 1}, "The flu"));
    CHECK(checkingIn(journal).length() == 2);
    refusal(app::restSeason(journal.session, {today, today - 1}, {}));
    accepted(app::restOn(journal.session, today + 1));
}

TEST_CASE("Waking one day splits the season around it") {
    JournalInMemory journal;
    const auto today = journal.today();
    for (int before : {5, 0})
        checkIn(journal, today - before);
    accepted(app::restSeason(journal.session, {today - 4, today - 1}, {}));
    app::wake(journal.session, today - 3);
    const auto streak = checkingIn(journal);
    CHECK(streak.days.at(1).state == domain::DayState::Rest);
    CHECK(streak.days.at(2).state == domain::DayState::Missed);
    CHECK(streak.days.at(3).state == domain::DayState::Rest);
    CHECK(streak.days.at(4).state == domain::DayState::Rest);
}
