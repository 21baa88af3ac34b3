#include "app/check_ins.hpp"
#include "app/hellos.hpp"
#include "app/journal_in_memory.hpp"
#include "app/months.hpp"
#include "app/people.hpp"
#include "app/records.hpp"
#include "app/rest_days.hpp"
#include "app/thanks.hpp"

#include <chrono>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

using namespace tend;
using namespace tend::test;
using namespace std::chrono_literals;
using domain::MonthCount;
using domain::Reason;

namespace {

struct Months : JournalInMemory {
    /// Writes from then on.
    void at(std::string_view moment) { clock.set(moment); }

    base::Id checkIn(const std::string& note) {
        return accepted(app::saveCheckIn(session, {.day = today(), .note = note}));
    }

    base::Id thank(const std::string& text) {
        return accepted(app::saveGratitude(session, {.day = today(), .text = text, .ownStep = true}));
    }

    base::Id hello(const base::Id& person, Reason reason, const std::string& note = {}) {
        return accepted(
            app::saveHello(session, {.day = today(), .person = person, .reason = reason, .note = note}));
    }

    base::Id person(const std::string& name, std::optional<domain::Day> met = std::nullopt) {
        return accepted(app::savePerson(session, {.name = name, .met = met}));
    }

    /// Of one month; nothing where it has no row.
    std::optional<MonthCount> of(std::chrono::year_month month) {
        for (const auto& row : app::monthCounts(session))
            if (row.month == month)
                return row;
        return std::nullopt;
    }

    std::vector<domain::MonthWords> words() {
        return *app::wordsByMonth(session, {}, [](double) {});
    }
};

} // namespace

TEST_CASE("every month has a row from the first record to today, also those without one") {
    Months journal;
    CHECK(app::monthCounts(journal.session).empty());
    journal.at("2027-11-30T12:00:00Z");
    journal.checkIn("tea");
    journal.at("2028-03-01T03:00:00Z"); // still 29 February
    journal.thank("the long way home");
    journal.at("2028-04-30T12:00:00Z");
    const auto rows = app::monthCounts(journal.session);
    REQUIRE(rows.size() == 6);
    CHECK(rows[0] == MonthCount{.month = 2027y / 11, .checkIns = 1});
    CHECK(rows[1] == MonthCount{.month = 2027y / 12});
    CHECK(rows[3] == MonthCount{.month = 2028y / 2, .gratitude = 1});
    CHECK(rows[5] == MonthCount{.month = 2028y / 4});
}

TEST_CASE("hellos are counted by their reason, without those with people who rest") {
    Months journal;
    const auto ada = journal.person("Ada"), bea = journal.person("Bea"), cem = journal.person("Cem");
    for (const auto reason :
         {Reason::Nothing, Reason::Nothing, Reason::Nothing, Reason::Needed, Reason::Needed, Reason::Problem})
        journal.hello(ada, reason);
    const auto gone = journal.hello(ada, Reason::Needed);
    journal.hello(bea, Reason::Nothing);
    journal.hello(cem, Reason::Problem);
    app::removeHello(journal.session, gone);
    app::setResting(journal.session, bea, true);
    accepted(app::removePerson(journal.session, cem)); // what was, was
    const auto row = journal.of(2026y / 10);
    CHECK(row->hellosFor(Reason::Nothing) == 3);
    CHECK(row->hellosFor(Reason::Needed) == 2);
    CHECK(row->hellosFor(Reason::Problem) == 2);
    app::setResting(journal.session, bea, false);
    CHECK(journal.of(2026y / 10)->hellosFor(Reason::Nothing) == 4);
}

TEST_CASE(
    "people count in the month they were met, or else added; nobody who rests or was taken off the list") {
    Months journal;
    journal.at("2026-08-31T12:00:00Z");
    journal.checkIn("tea");
    journal.at("2026-10-14T12:00:00Z");
    journal.person("Ada", day("2026-08-31"));
    journal.person("Bea");
    journal.person("Long ago", day("1998-05-01"));
    const auto rests = journal.person("Rests", day("2026-09-02")), gone = journal.person("Gone");
    app::setResting(journal.session, rests, true);
    accepted(app::removePerson(journal.session, gone));
    CHECK(journal.of(2026y / 8)->peopleMet == 1);
    CHECK(journal.of(2026y / 9)->peopleMet == 0);
    CHECK(journal.of(2026y / 10)->peopleMet == 1);
    CHECK_FALSE(journal.of(1998y / 5));
}

TEST_CASE("a month has what was filed under it; rest days and what lies in the future are not counted") {
    Months journal;
    journal.at("2026-12-05T12:00:00Z");
    journal.checkIn("from the future");
    const auto late = journal.person("Late");
    journal.hello(late, Reason::Nothing, "from there too");
    journal.at("2026-11-01T01:00:00+01:00"); // still October
    journal.checkIn("at night");
    journal.thank("stars");
    const auto gone = journal.checkIn("a mistake");
    accepted(app::deleteRecords(journal.session,
                                std::vector{domain::RecordRef{domain::RecordKind::CheckIn, gone}}));
    journal.at("2026-11-02T12:00:00+01:00");
    accepted(app::saveCheckIn(journal.session, {.day = day("2026-10-31"), .note = "later"}));
    accepted(app::restOn(journal.session, journal.today()));
    const auto rows = app::monthCounts(journal.session);
    REQUIRE(rows.size() == 2);
    CHECK(rows[0] == MonthCount{.month = 2026y / 10, .gratitude = 1, .checkIns = 2});
    CHECK(rows[1] == MonthCount{.month = 2026y / 11});
    CHECK(journal.words() == std::vector<domain::MonthWords>{{2026y / 10, 4}});
}

TEST_CASE("a journal whose only record lies in the future has no months yet") {
    Months journal;
    journal.at("2026-12-05T12:00:00Z");
    journal.checkIn("from the future");
    journal.at("2026-11-05T12:00:00Z");
    CHECK(app::monthCounts(journal.session).empty());
    CHECK(journal.words().empty());
}

TEST_CASE("words are those of notes, thank-yous and hellos, in any script, each under its month") {
    Months journal;
    journal.at("2026-09-30T12:00:00Z");
    journal.checkIn("Don't worry: tea with Ada, at 4.\n\n-- ...");
    journal.at("2026-10-14T12:00:00Z");
    const auto ada = journal.person("Ada Many Words");
    journal.hello(ada, Reason::Nothing, "she laughed");
    journal.thank("שלום עולם");
    const auto gone = journal.thank("to be taken back");
    accepted(app::deleteRecords(journal.session,
                                std::vector{domain::RecordRef{domain::RecordKind::Gratitude, gone}}));
    app::setResting(journal.session, ada, true); // they are the owner's words
    CHECK(journal.words() == std::vector<domain::MonthWords>{{2026y / 9, 7}, {2026y / 10, 4}});
    auto rows = app::monthCounts(journal.session);
    CHECK_FALSE(rows[0].words);
    domain::addWords(rows, journal.words());
    CHECK(rows[1].words == 4);
}

TEST_CASE("counting words tells how far it is, and stops when it is asked to") {
    Months journal;
    for (int i = 0; i < 300; ++i)
        journal.checkIn("three words more");
    std::vector<double> told;
    CHECK(app::wordsByMonth(journal.session, {}, [&](double share) { told.push_back(share); }));
    REQUIRE(told.size() == 100);
    CHECK(told[49] == doctest::Approx(0.5));
    CHECK(told.back() == 1);
    std::stop_source stop;
    told.clear();
    CHECK_FALSE(app::wordsByMonth(journal.session, stop.get_token(), [&](double share) {
        told.push_back(share);
        stop.request_stop();
    }));
    CHECK(told.size() == 1);
}
