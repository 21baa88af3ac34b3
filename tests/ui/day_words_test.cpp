#include "ui/widgets/day_words.hpp"

#include <doctest/doctest.h>

using namespace tend;
using domain::Day;

TEST_CASE("days are read as people write them") {
    const Day today = *Day::from(2026, 10, 14);
    const auto read = [&](std::string_view text) { return ui::readDay(text, today); };
    for (const char* text :
         {"2026-10-14", "14 October 2026", "14 october", " 14 Oct 2026 ", "October 14, 2026", "14.10.2026",
          "14.10.", "14/10", "14th October 2026", "Wednesday 14 October", "today"}) {
        CAPTURE(text);
        CHECK(read(text) == today);
    }
    CHECK(read("yesterday") == today - 1);
    CHECK(read("1 Sept 2025") == Day::from(2025, 9, 1));
    CHECK(read("29 February 2024") == Day::from(2024, 2, 29));
}

TEST_CASE("what is not in the calendar is not a day") {
    const Day today = *Day::from(2026, 10, 14);
    for (const char* text : {"31 February", "29 February 2025", "2026-13-01", "14", "October", "", "soon",
                             "0 May", "14 October 2026 again", "-3 May"}) {
        CAPTURE(text);
        CHECK_FALSE(ui::readDay(text, today));
    }
}

TEST_CASE("what is written can be read again") {
    const Day today = *Day::from(2026, 10, 14);
    for (Day day = *Day::from(2024, 1, 1); day < *Day::from(2025, 1, 1); ++day) {
        REQUIRE(ui::readDay(ui::longDate(day), today) == day);
    }
    CHECK(ui::weekdayDate(today) == "Wednesday 14 October");
    CHECK(ui::monthAndYear(today) == "October 2026");
}
