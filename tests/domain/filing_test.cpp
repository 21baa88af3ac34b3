#include "domain/filing.hpp"
#include "domain/values.hpp"

#include <doctest/doctest.h>

using namespace tend::domain;
using std::chrono::hours;
using std::chrono::minutes;
using testing::day;
using testing::moment;

TEST_CASE("the day boundary lies between midnight and noon") {
    CHECK(DayBoundary().afterMidnight() == hours(4));
    CHECK(DayBoundary::from(minutes(0)));
    CHECK(DayBoundary::from(hours(12)));
    CHECK_FALSE(DayBoundary::from(minutes(-1)));
    CHECK_FALSE(DayBoundary::from(minutes(12 * 60 + 1)));
}

TEST_CASE("a journal day ends at its boundary on the wall clock") {
    struct Row {
        const char* name;
        const char* moment;
        int boundary;
        const char* day;
    };

    for (const auto& row : {
             Row{"a minute before", "2026-11-22T03:59:59.999+01:00", 240, "2026-11-21"},
             Row{"at it", "2026-11-22T04:00:00+01:00", 240, "2026-11-22"},
             Row{"just before midnight", "2026-11-22T23:59:00+01:00", 240, "2026-11-22"},
             Row{"after midnight", "2026-11-23T00:30:00+01:00", 240, "2026-11-22"},
             Row{"midnight, boundary at midnight", "2026-11-22T00:00:00+01:00", 0, "2026-11-22"},
             Row{"before midnight, boundary there", "2026-11-21T23:59:59+01:00", 0, "2026-11-21"},
             Row{"before noon, boundary at noon", "2026-11-22T11:59:59+01:00", 720, "2026-11-21"},
             Row{"noon, boundary at noon", "2026-11-22T12:00:00+01:00", 720, "2026-11-22"},
             Row{"the night before 29 February", "2024-02-29T03:59:00Z", 240, "2024-02-28"},
             Row{"29 February", "2024-02-29T04:00:00Z", 240, "2024-02-29"},
             Row{"the night after 29 February", "2024-03-01T03:59:00Z", 240, "2024-02-29"},
             Row{"New Year's night", "2027-01-01T02:00:00-05:00", 240, "2026-12-31"},
             Row{"before 1970", "1969-07-21T03:56:00+01:00", 240, "1969-07-20"},
         }) {
        CAPTURE(row.name);
        const auto boundary = DayBoundary::from(minutes(row.boundary));
        REQUIRE(boundary);
        CHECK(journalDay(moment(row.moment), *boundary) == day(row.day));
    }
}

TEST_CASE("the night the clock jumps from two to three is still one night") {
    // Europe, 29 March 2026.
    CHECK(journalDay(moment("2026-03-29T01:59:59+01:00"), {}) == day("2026-03-28"));
    CHECK(journalDay(moment("2026-03-29T03:00:00+02:00"), {}) == day("2026-03-28"));
    CHECK(journalDay(moment("2026-03-29T03:59:59+02:00"), {}) == day("2026-03-28"));
    CHECK(journalDay(moment("2026-03-29T04:00:00+02:00"), {}) == day("2026-03-29"));
    // A boundary inside the hour that does not exist is passed by the jump.
    const auto halfPastTwo = *DayBoundary::from(minutes(150));
    CHECK(journalDay(moment("2026-03-29T01:59:59+01:00"), halfPastTwo) == day("2026-03-28"));
    CHECK(journalDay(moment("2026-03-29T03:00:00+02:00"), halfPastTwo) == day("2026-03-29"));
}

TEST_CASE("the night with an hour twice is still one night") {
    // Europe, 25 October 2026.
    CHECK(journalDay(moment("2026-10-25T02:30:00+02:00"), {}) == day("2026-10-24"));
    CHECK(journalDay(moment("2026-10-25T02:30:00+01:00"), {}) == day("2026-10-24"));
    CHECK(journalDay(moment("2026-10-25T03:59:59+01:00"), {}) == day("2026-10-24"));
    CHECK(journalDay(moment("2026-10-25T04:00:00+01:00"), {}) == day("2026-10-25"));
    // A boundary inside the hour that comes twice goes by the clock both times.
    const auto halfPastTwo = *DayBoundary::from(minutes(150));
    CHECK(journalDay(moment("2026-10-25T02:30:00+02:00"), halfPastTwo) == day("2026-10-25"));
    CHECK(journalDay(moment("2026-10-25T02:00:00+01:00"), halfPastTwo) == day("2026-10-24"));
    CHECK(journalDay(moment("2026-10-25T02:30:00+01:00"), halfPastTwo) == day("2026-10-25"));
}

TEST_CASE("a new record carries when it was written and the day it is about") {
    const auto now = moment("2026-11-23T00:30:00+01:00");
    const auto filing = fileUnder(day("2026-11-20"), now, {});
    CHECK(filing.at == now);
    CHECK(filing.day == day("2026-11-20"));
    CHECK(filing.writtenDay == day("2026-11-22"));
    CHECK(filing.created == now.at);
    CHECK(filing.changed == now.at);
    CHECK_FALSE(filing.deleted);
    // The first 48 bits of an id are its time.
    CHECK(filing.id.toString().substr(0, 13) ==
          tend::base::Id::from(now.at.time_since_epoch().count(), 0, 0).toString().substr(0, 13));
}

TEST_CASE("a record is late when it was written on a later journal day") {
    const auto filed = [](const char* about, const char* written) {
        return fileUnder(day(about), moment(written), {});
    };
    CHECK_FALSE(filed("2026-11-22", "2026-11-22T21:00:00+01:00").late());
    CHECK_FALSE(filed("2026-11-22", "2026-11-23T03:59:00+01:00").late());
    CHECK(filed("2026-11-22", "2026-11-23T04:00:00+01:00").late());
    CHECK_FALSE(filed("2026-11-23", "2026-11-22T21:00:00+01:00").late());
}

TEST_CASE("a flight east over the date line moves nothing that is filed") {
    // Honolulu, then 11 hours later in Auckland, a calendar day further on.
    const auto departure = moment("2026-03-10T20:00:00-10:00");
    const auto before = fileUnder(journalDay(departure, {}), departure, {});
    const auto arrival = moment("2026-03-12T06:00:00+13:00");
    CHECK(journalDay(arrival, {}) == day("2026-03-12"));
    CHECK(before.day == day("2026-03-10"));
    CHECK_FALSE(before.late());
    // 11 March never was; what is filled in for it afterwards is late, and so is more for the 10th.
    CHECK(fileUnder(day("2026-03-11"), arrival, {}).late());
    CHECK(fileUnder(day("2026-03-10"), arrival, {}).late());
    CHECK_FALSE(fileUnder(day("2026-03-12"), arrival, {}).late());
}

TEST_CASE("a flight west over the date line lives a day twice, and neither record is late") {
    const auto departure = moment("2026-03-12T09:00:00+13:00");
    const auto before = fileUnder(journalDay(departure, {}), departure, {});
    CHECK(before.day == day("2026-03-12"));
    const auto arrival = moment("2026-03-11T19:00:00-10:00");
    const auto after = fileUnder(journalDay(arrival, {}), arrival, {});
    CHECK(after.at.at > before.at.at);
    CHECK(after.day == day("2026-03-11"));
    CHECK_FALSE(before.late());
    CHECK_FALSE(after.late());
    CHECK_FALSE(fileUnder(day("2026-03-12"), arrival, {}).late());
}

TEST_CASE("a country that leaves a day out leaves it out of the journal after the boundary only") {
    // Apia, where 30 December 2011 never was.
    CHECK(journalDay(moment("2011-12-29T23:59:00-10:00"), {}) == day("2011-12-29"));
    CHECK(journalDay(moment("2011-12-31T00:00:00+14:00"), {}) == day("2011-12-30"));
    CHECK(journalDay(moment("2011-12-31T04:00:00+14:00"), {}) == day("2011-12-31"));
}
