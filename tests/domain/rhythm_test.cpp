#include "domain/rhythm.hpp"
#include "domain/values.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace tend::domain;
using testing::day;

TEST_CASE("a rhythm is a window of at least a day and at most ten years") {
    CHECK(Rhythm::from(1, 1));
    CHECK(Rhythm::from(14, 30));
    CHECK(Rhythm::from(3660, 3660));
    CHECK_FALSE(Rhythm::from(0, 10));
    CHECK_FALSE(Rhythm::from(-1, 10));
    CHECK_FALSE(Rhythm::from(30, 14));
    CHECK_FALSE(Rhythm::from(14, 3661));
}

TEST_CASE("a rhythm reads back what it writes") {
    const auto rhythm = Rhythm::parse("14..30");
    REQUIRE(rhythm);
    CHECK(rhythm->ideal() == 14);
    CHECK(rhythm->latest() == 30);
    CHECK(rhythm->toString() == "14..30");
    for (const auto* text :
         {"", "14", "..", "14..", "..30", "30..14", "14-30", "14...30", "14.. 30", "a..b", "0..5", "-1..5"}) {
        CAPTURE(text);
        CHECK_FALSE(Rhythm::parse(text));
    }
}

namespace {

struct StandingRow {
    std::string name;
    bool isMe;
    bool resting;
    std::string rhythm;
    std::string met;
    std::string lastHello;
    Standing expected;
    int daysSince;
};

} // namespace

TEST_CASE("a standing follows rest, a new acquaintance and the rhythm, in this order") {
    const Day today = day("2026-11-22");
    for (const auto& row : {
             StandingRow{"the owner", true, true, "1..2", "", "", Standing::Me, 100},
             StandingRow{"resting, though met lately", false, true, "1..2", "2026-11-20", "",
                         Standing::Resting, 2},
             StandingRow{"met today", false, false, "14..30", "2026-11-22", "", Standing::SecondHello, 0},
             StandingRow{"met 30 days ago", false, false, "14..30", "2026-10-23", "", Standing::SecondHello,
                         30},
             StandingRow{"met 31 days ago", false, false, "14..30", "2026-10-22", "", Standing::GoodWeek, 31},
             StandingRow{"met 31 days ago, no rhythm", false, false, "", "2026-10-22", "", Standing::InRhythm,
                         31},
             StandingRow{"the hello of the day they met", false, false, "14..30", "2026-11-10", "2026-11-10",
                         Standing::SecondHello, 12},
             StandingRow{"a hello the day after", false, false, "14..30", "2026-11-10", "2026-11-11",
                         Standing::InRhythm, 11},
             StandingRow{"met in the future", false, false, "14..30", "2026-11-23", "", Standing::InRhythm,
                         0},
             StandingRow{"a day before the window", false, false, "14..30", "", "2026-11-09",
                         Standing::InRhythm, 13},
             StandingRow{"the window opens", false, false, "14..30", "", "2026-11-08", Standing::GoodWeek,
                         14},
             StandingRow{"the last day of the window", false, false, "14..30", "", "2026-10-23",
                         Standing::GoodWeek, 30},
             StandingRow{"long past the window", false, false, "14..30", "2020-01-01", "2024-11-22",
                         Standing::GoodWeek, 730},
             StandingRow{"never a hello, added 100 days ago", false, false, "14..30", "", "",
                         Standing::GoodWeek, 100},
             StandingRow{"no rhythm to keep", false, false, "", "", "2020-01-01", Standing::InRhythm, 2517},
             StandingRow{"a hello filed under tomorrow", false, false, "14..30", "", "2026-11-23",
                         Standing::InRhythm, 0},
         }) {
        CAPTURE(row.name);
        StandingFacts facts{.isMe = row.isMe, .resting = row.resting, .added = today - 100};
        facts.rhythm = Rhythm::parse(row.rhythm);
        facts.met = Day::parse(row.met);
        facts.lastHello = Day::parse(row.lastHello);
        CHECK(standing(facts, today) == row.expected);
        CHECK(daysSinceContact(facts, today) == row.daysSince);
    }
}

TEST_CASE("the dot on the rhythm bar rests at the end and goes no further") {
    const auto rhythm = *Rhythm::from(14, 30);
    CHECK(rhythmPosition(rhythm, 0) == doctest::Approx(0.0));
    CHECK(rhythmPosition(rhythm, 9) == doctest::Approx(0.2));
    CHECK(rhythmPosition(rhythm, 30) == doctest::Approx(2.0 / 3));
    CHECK(rhythmPosition(rhythm, 45) == doctest::Approx(1.0));
    CHECK(rhythmPosition(rhythm, 4'000) == doctest::Approx(1.0));
}
