#include "app/check_ins.hpp"
#include "app/hellos.hpp"
#include "app/journal_in_memory.hpp"
#include "app/people.hpp"
#include "app/rest_days.hpp"
#include "app/thanks.hpp"
#include "app/timeline.hpp"

using namespace tend;
using namespace tend::test;

namespace {

void checkInOn(JournalInMemory& journal, domain::Day on, int mood, const std::string& note = "A note") {
    accepted(app::saveCheckIn(journal.session, {.day = on, .mood = level(mood), .note = note}));
}

std::vector<std::string> datesOf(const std::vector<domain::JournalDay>& days) {
    std::vector<std::string> dates;
    for (const auto& day : days)
        dates.push_back(day.day.toString());
    return dates;
}

} // namespace

TEST_CASE("The timeline has every day that holds something, newest first, with how much") {
    JournalInMemory journal;
    const auto today = journal.today();
    checkInOn(journal, today - 3, 4);
    accepted(app::saveGratitude(journal.session, {.day = today - 3, .text = "The bus"}));
    const auto ada = accepted(app::savePerson(journal.session, {.name = "Ada"}));
    accepted(app::saveHello(journal.session, {.day = today - 40, .person = ada}));
    accepted(app::restOn(journal.session, today - 1));
    const auto line = app::timeline(journal.session);
    CHECK(line.days ==
          std::vector<domain::TimelineDay>{{today, 1}, {today - 1, 1}, {today - 3, 2}, {today - 40, 1}});
    CHECK(line.indexOf(today - 2) == 2);
    CHECK(line.indexOf(today - 100) == 4);
    REQUIRE(line.nameOf(ada));
    CHECK(*line.nameOf(ada) == "Ada");
}

TEST_CASE("The timeline knows which activities and tags there are to choose from, most used of late first") {
    JournalInMemory journal;
    const auto today = journal.today();
    accepted(app::saveCheckIn(journal.session, {.day = today - 1, .activities = {{"Choir", "Walk"}}}));
    accepted(
        app::saveCheckIn(journal.session, {.day = today, .activities = {{"Walk"}}, .note = "Home #late"}));
    const auto line = app::timeline(journal.session);
    CHECK(line.activities == std::vector<std::string>{"Walk", "Choir"});
    CHECK(line.tags == std::vector<std::string>{"late"});
}

TEST_CASE("Who is in the trash keeps a name in old entries, and is not offered for new ones") {
    JournalInMemory journal;
    const auto ada = accepted(app::savePerson(journal.session, {.name = "Ada"}));
    accepted(app::saveHello(journal.session, {.day = journal.today(), .person = ada}));
    accepted(app::removePerson(journal.session, ada));
    const auto line = app::timeline(journal.session);
    CHECK(line.people.empty());
    REQUIRE(line.nameOf(ada));
    CHECK(*line.nameOf(ada) == "Ada");
}

TEST_CASE("A day of the journal has its records in the order written, with whom they name") {
    JournalInMemory journal;
    const auto today = journal.today();
    const auto ada = accepted(app::savePerson(journal.session, {.name = "Ada"}));
    checkInOn(journal, today - 2, 4, "Walked with @Ada");
    accepted(app::restSeason(journal.session, {today - 5, today - 3}, "Grief"));
    const auto line = app::timeline(journal.session);
    const auto days = app::journalDays(journal.session, line, {today - 9, today});
    REQUIRE(datesOf(days) == std::vector{today.toString(), (today - 2).toString(), (today - 5).toString()});
    CHECK(std::holds_alternative<domain::Person>(days[0].entries[0].record));
    REQUIRE(days[1].entries[0].mentions.size() == 1);
    CHECK(days[1].entries[0].mentions[0].person == ada);
    CHECK(domain::textOf(days[2].entries[0].record) == "Grief");
    CHECK(app::journalDays(journal.session, line, {today - 4, today - 3}).empty());
}

TEST_CASE("On this day brings up earlier years and leaves alone what rests") {
    JournalInMemory journal;
    const auto today = journal.today();
    const auto before = [&](int years) { return *domain::Day::from(today.year() - years, 10, 14); };
    const auto ada = accepted(app::savePerson(journal.session, {.name = "Ada"}));
    checkInOn(journal, before(1), 5);
    checkInOn(journal, before(2), 1);
    checkInOn(journal, before(3), 4);
    accepted(app::restSeason(journal.session, {before(3) - 1, before(3) + 1}, ""));
    accepted(app::saveGratitude(journal.session, {.day = before(4), .text = "@Ada sang"}));
    checkInOn(journal, before(5) + 1, 5);
    const auto remembered = [&] {
        return datesOf(app::onThisDay(journal.session, app::timeline(journal.session), today, 10));
    };
    CHECK(remembered() == std::vector{before(1).toString(), before(2).toString(), before(4).toString()});
    app::rememberLowDays(journal.session, false);
    CHECK(remembered() == std::vector{before(1).toString(), before(4).toString()});
    CHECK(app::onThisDay(journal.session, app::timeline(journal.session), today, 1).size() == 1);
    app::setResting(journal.session, ada, true);
    CHECK(remembered() == std::vector{before(1).toString()});
}

TEST_CASE("29 February is remembered in leap years only") {
    JournalInMemory journal;
    checkInOn(journal, day("2024-02-28"), 4);
    checkInOn(journal, day("2024-02-29"), 4);
    CHECK(app::onThisDay(journal.session, app::timeline(journal.session), day("2025-03-01"), 10).empty());
    CHECK(datesOf(app::onThisDay(journal.session, app::timeline(journal.session), day("2028-02-29"), 10)) ==
          std::vector<std::string>{"2024-02-29"});
}

TEST_CASE("A month has all its days, with mood and rest") {
    JournalInMemory journal;
    checkInOn(journal, day("2026-10-03"), 2);
    accepted(app::restOn(journal.session, day("2026-10-05")));
    const auto month = app::monthOf(journal.session, app::timeline(journal.session), day("2026-10-14"));
    REQUIRE(month.size() == 31);
    CHECK(month[2].mood == 2.0);
    CHECK(month[4].resting);
    CHECK(app::monthOf(journal.session, app::timeline(journal.session), day("2024-02-01")).size() == 29);
}
