#include "domain/day.hpp"
#include "domain/values.hpp"

#include <doctest/doctest.h>

using namespace tend::domain;
using testing::day;

TEST_CASE("a day reads back what it writes, from the first to the last year") {
    for (const auto* text :
         {"0001-01-01", "1969-12-31", "1970-01-01", "2000-02-29", "2024-02-29", "2026-11-22", "9999-12-31"}) {
        CAPTURE(text);
        const auto read = Day::parse(text);
        REQUIRE(read);
        CHECK(read->toString() == text);
    }
}

TEST_CASE("what is no date is no day") {
    for (const auto* text :
         {"", "2026-02-30", "2026-02-29", "1900-02-29", "2026-00-10", "2026-13-10", "2026-04-31",
          "2026-01-00", "0000-01-01", "2026-1-1", "26-01-01", "2026/01/01", "2026-01-01 ", " 2026-01-01",
          "2026-01-0x", "-026-01-01", "+026-01-01", "10000-01-01", "2026-01-1٣"}) {
        CAPTURE(text);
        CHECK_FALSE(Day::parse(text));
    }
}

TEST_CASE("a day is made of numbers only where there is such a date") {
    CHECK(Day::from(2024, 2, 29) == day("2024-02-29"));
    CHECK_FALSE(Day::from(2023, 2, 29));
    CHECK_FALSE(Day::from(0, 1, 1));
    CHECK_FALSE(Day::from(10'000, 1, 1));
    CHECK_FALSE(Day::from(2024, 257, 1)); // one, where only the low byte is looked at
    CHECK_FALSE(Day::from(2024, 1, 257));
}

TEST_CASE("a day knows its parts") {
    const Day leap = day("2024-02-29");
    CHECK(leap.year() == 2024);
    CHECK(leap.month() == 2);
    CHECK(leap.dayOfMonth() == 29);
}

TEST_CASE("days are counted over 29 February and over years") {
    CHECK(day("2024-02-28") + 1 == day("2024-02-29"));
    CHECK(day("2024-02-29") + 1 == day("2024-03-01"));
    CHECK(day("2023-02-28") + 1 == day("2023-03-01"));
    CHECK(day("2026-01-01") - 1 == day("2025-12-31"));
    CHECK(day("2025-02-28") - day("2024-02-29") == 365);
    CHECK(day("2024-02-29") - day("2025-02-28") == -365);
    CHECK(day("9999-12-31") - day("0001-01-01") == 3'652'058);
}

TEST_CASE("weekdays are counted from Monday") {
    CHECK(day("2026-11-23").weekday() == 0);
    CHECK(day("2026-11-22").weekday() == 6);
    CHECK(day("1970-01-01").weekday() == 3);
    CHECK(day("0001-01-01").weekday() == 0);
}

TEST_CASE("a week starts on the weekday it is told to") {
    struct Row {
        const char* day;
        int weekStart;
        const char* start;
    };

    for (const auto& row : {
             Row{"2026-11-22", 0, "2026-11-16"}, // a Sunday ends a Monday week
             Row{"2026-11-22", 6, "2026-11-22"}, // and starts a Sunday week
             Row{"2026-11-23", 0, "2026-11-23"}, Row{"2026-11-23", 6, "2026-11-22"},
             Row{"2026-11-20", 5, "2026-11-14"}, // Saturday week, on a Friday
             Row{"2026-01-01", 0, "2025-12-29"}, // a week across the year's end
         }) {
        CAPTURE(row.day);
        CAPTURE(row.weekStart);
        CHECK(day(row.day).startOfWeek(row.weekStart) == day(row.start));
    }
}

TEST_CASE("a span holds both its ends") {
    const DaySpan span{day("2024-02-28"), day("2024-03-01")};
    CHECK(span.length() == 3);
    CHECK(span.contains(day("2024-02-28")));
    CHECK(span.contains(day("2024-02-29")));
    CHECK(span.contains(day("2024-03-01")));
    CHECK_FALSE(span.contains(day("2024-02-27")));
    CHECK_FALSE(span.contains(day("2024-03-02")));
}
