#include "app/check_ins.hpp"
#include "app/hellos.hpp"
#include "app/journal_in_memory.hpp"
#include "app/pages.hpp"
#include "app/people.hpp"
#include "app/rest_days.hpp"
#include "app/thanks.hpp"

using namespace tend;
using namespace tend::test;

TEST_CASE("A new journal's page has five dimensions, nobody but me and nothing else") {
    JournalInMemory journal;
    const auto page = app::dayPage(journal.session, journal.today());
    REQUIRE(page.dimensions.size() == 5);
    CHECK(page.dimensions[0].key == "rest");
    CHECK(page.dimensions[4].key == "forward");
    CHECK(page.alone);
    CHECK_FALSE(page.anythingEver);
    CHECK(page.streaks.empty());
    CHECK(page.moodRidge.empty());
}

TEST_CASE("The ridge is the owner's last thirty days, as means of seven") {
    JournalInMemory journal;
    for (int before = 40; before >= 0; --before)
        accepted(app::saveCheckIn(journal.session,
                                  {.day = journal.today() - before, .mood = level(before > 6 ? 2 : 5)}));
    const auto ridge = app::dayPage(journal.session, journal.today()).moodRidge;
    REQUIRE(ridge.size() == 30);
    CHECK(ridge.front() == doctest::Approx(2));
    CHECK(ridge.back() == doctest::Approx(5));
    CHECK(ridge[26] == doctest::Approx((3 * 2 + 4 * 5) / 7.0));
}

TEST_CASE("A chip shows the streak and its last seven days") {
    JournalInMemory journal;
    for (int before : {9, 8, 7, 5, 4, 3, 2})
        accepted(app::saveCheckIn(journal.session, {.day = journal.today() - before, .mood = level(3)}));
    accepted(app::restOn(journal.session, journal.today() - 1));
    const auto page = app::dayPage(journal.session, journal.today());
    REQUIRE(page.streaks.size() == 1);
    using enum domain::DayState;
    CHECK(page.streaks[0].lastWeek == std::vector{Missed, Late, Late, Late, Late, Rest, Open});
    CHECK(page.streaks[0].length == 4);
}

TEST_CASE("The board has every day of the year, with what was kept on it") {
    JournalInMemory journal;
    const auto ada = accepted(app::savePerson(journal.session, {.name = "Ada"}));
    const auto today = journal.today();
    accepted(app::saveCheckIn(journal.session, {.day = today, .mood = level(4)}));
    accepted(app::saveCheckIn(journal.session, {.day = today, .mood = level(1)}));
    accepted(app::saveGratitude(journal.session, {.day = today, .text = "Rain"}));
    accepted(app::saveHello(journal.session, {.day = today, .person = ada}));
    accepted(app::restOn(journal.session, today - 1));
    const auto board = app::streakBoard(journal.session, 9999);
    CHECK(board.year == 2026);
    REQUIRE(board.days.size() == 365);
    const auto& cell = board.days[static_cast<std::size_t>(today - day("2026-01-01"))];
    CHECK(cell.day == today);
    CHECK(cell.mood == 2.5);
    CHECK(cell.checkIns == 2);
    CHECK(cell.gratitude == 1);
    CHECK(cell.hellos == 1);
    CHECK(board.days[static_cast<std::size_t>(today - 1 - day("2026-01-01"))].resting);
    REQUIRE(board.streaks.size() == 3);
    CHECK(board.streaks[2].streak->length() == 1);
}

TEST_CASE("The log has every kind, oldest day first, in the order written") {
    JournalInMemory journal;
    const auto ada = accepted(app::savePerson(journal.session, {.name = "Ada"}));
    const auto today = journal.today();
    accepted(app::saveGratitude(journal.session, {.day = today, .text = "Rain"}));
    journal.clock.pass(std::chrono::minutes(1));
    accepted(app::saveHello(journal.session, {.day = today - 1, .person = ada}));
    journal.clock.pass(std::chrono::minutes(1));
    accepted(app::saveCheckIn(journal.session, {.day = today, .mood = level(4)}));
    accepted(app::restSeason(journal.session, {today - 9, today - 2}, {}));
    const auto log = app::records(journal.session, {today - 3, today});
    REQUIRE(log.size() == 4);
    CHECK(std::holds_alternative<domain::Rest>(log[0]));
    CHECK(std::holds_alternative<domain::Hello>(log[1]));
    CHECK(std::holds_alternative<domain::Gratitude>(log[2]));
    CHECK(std::holds_alternative<domain::CheckIn>(log[3]));
    CHECK(app::recordedDays(journal.session) == domain::DaySpan{today - 1, today});
}

TEST_CASE("The board knows that today rests, whichever year it shows") {
    JournalInMemory journal;
    const auto today = journal.today();
    accepted(app::saveCheckIn(journal.session, {.day = today - 400, .mood = level(3)}));
    CHECK_FALSE(app::streakBoard(journal.session, 2025).restsToday);
    accepted(app::restOn(journal.session, today));
    CHECK(app::streakBoard(journal.session, 2025).restsToday);
    CHECK(app::streakBoard(journal.session, 2026).restsToday);
}
