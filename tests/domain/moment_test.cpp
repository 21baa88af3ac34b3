#include "domain/moment.hpp"
#include "domain/values.hpp"

#include <doctest/doctest.h>

using namespace tend::domain;
using std::chrono::minutes;
using testing::day;
using testing::moment;

TEST_CASE("RFC 3339 is read with any offset and to the millisecond") {
    struct Row {
        const char* text;
        std::int64_t millis;
        int offset;
    };

    for (const auto& row : {
             Row{"1970-01-01T00:00:00Z", 0, 0},
             Row{"1970-01-01t00:00:01z", 1'000, 0},
             Row{"1969-12-31T23:59:59.999Z", -1, 0},
             Row{"2026-11-22T08:00:00+01:00", 1'795'330'800'000, 60},
             Row{"2026-11-22T07:00:00Z", 1'795'330'800'000, 0},
             Row{"2026-11-22T07:00:00-00:00", 1'795'330'800'000, 0},
             Row{"2026-11-22T03:30:00-03:30", 1'795'330'800'000, -210},
             Row{"2026-11-22T12:45:00+05:45", 1'795'330'800'000, 345},
             Row{"2026-11-21T13:00:00-18:00", 1'795'330'800'000, -1080},
             Row{"2026-11-23T01:00:00+18:00", 1'795'330'800'000, 1080},
             Row{"2026-11-22T07:00:00.5Z", 1'795'330'800'500, 0},
             Row{"2026-11-22T07:00:00.25Z", 1'795'330'800'250, 0},
             Row{"2026-11-22T07:00:00.0019999999999Z", 1'795'330'800'001, 0},
             Row{"2024-02-29T00:00:00Z", 1'709'164'800'000, 0},
         }) {
        CAPTURE(row.text);
        const auto read = parseMoment(row.text);
        REQUIRE(read);
        CHECK(read->at.time_since_epoch().count() == row.millis);
        CHECK(read->offset == minutes(row.offset));
    }
}

TEST_CASE("what is no moment is not read as one") {
    for (const auto* text : {"",
                             "2026-11-22",
                             "2026-11-22T08:00:00",
                             "2026-11-22T08:00+01:00",
                             "2026-11-22 08:00:00Z",
                             "2026-02-30T08:00:00Z",
                             "2025-02-29T08:00:00Z",
                             "2026-11-22T24:00:00Z",
                             "2026-11-22T23:60:00Z",
                             "2026-11-22T23:59:60Z",
                             "2026-11-22T8:00:00Z",
                             "2026-11-22T08:00:00.Z",
                             "2026-11-22T08:00:00,5Z",
                             "2026-11-22T08:00:00+18:01",
                             "2026-11-22T08:00:00-19:00",
                             "2026-11-22T08:00:00+01:60",
                             "2026-11-22T08:00:00+0100",
                             "2026-11-22T08:00:00+1:00",
                             "2026-11-22T08:00:00+01",
                             "2026-11-22T08:00:00Z ",
                             "2026-11-22T08:00:00ZZ",
                             "2026-11-22T-8:00:00Z",
                             "2026-11-22T08:00:00 01:00",
                             "+026-11-22T08:00:00Z"}) {
        CAPTURE(text);
        CHECK_FALSE(parseMoment(text));
    }
}

TEST_CASE("a moment is written with seconds and a numeric offset") {
    struct Row {
        const char* text;
        const char* written;
    };

    for (const auto& row : {
             Row{"2026-11-22T08:00:00+01:00", "2026-11-22T08:00:00+01:00"},
             Row{"2026-11-22T08:00:00Z", "2026-11-22T08:00:00+00:00"},
             Row{"2026-11-22T08:05:09.999-03:30", "2026-11-22T08:05:09-03:30"},
             Row{"2026-11-22T00:15:00-00:30", "2026-11-22T00:15:00-00:30"},
             Row{"1969-12-31T23:59:59.5Z", "1969-12-31T23:59:59+00:00"},
             Row{"1900-01-01T00:00:00+14:00", "1900-01-01T00:00:00+14:00"},
         }) {
        CAPTURE(row.text);
        CHECK(toRfc3339(moment(row.text)) == row.written);
    }
}

TEST_CASE("the wall clock and the calendar are the owner's, not UTC's") {
    CHECK(wallClock(moment("2026-11-22T08:05:59.999+01:00")) == "08:05");
    CHECK(wallClock(moment("2026-11-22T00:00:00-10:00")) == "00:00");
    CHECK(moment("2026-11-22T00:30:00+14:00").calendarDay() == day("2026-11-22"));
    CHECK(moment("2026-11-22T23:30:00-11:00").calendarDay() == day("2026-11-22"));
    CHECK(moment("1969-12-31T23:59:59.999Z").calendarDay() == day("1969-12-31"));
}
