#include "domain/check_in.hpp"
#include "domain/values.hpp"

#include <doctest/doctest.h>

using namespace tend::domain;
using testing::day;
using testing::moment;

namespace {

CheckIn emptyCheckIn() {
    return {.filing = fileUnder(day("2026-11-22"), moment("2026-11-22T08:00:00+01:00"), {})};
}

} // namespace

TEST_CASE("a level is 1 to 5") {
    for (int value = 1; value <= 5; ++value) {
        const auto level = Level::from(value);
        REQUIRE(level);
        CHECK(level->value() == value);
    }
    CHECK_FALSE(Level::from(0));
    CHECK_FALSE(Level::from(6));
    CHECK_FALSE(Level::from(-1));
    CHECK(*Level::from(2) < *Level::from(3));
}

TEST_CASE("moods have their names from hard to bright") {
    CHECK(moodName(*Level::from(1)) == "Hard");
    CHECK(moodName(*Level::from(2)) == "Low");
    CHECK(moodName(*Level::from(3)) == "Even");
    CHECK(moodName(*Level::from(4)) == "Good");
    CHECK(moodName(*Level::from(5)) == "Bright");
}

TEST_CASE("a check-in is empty until any one part is told") {
    CHECK(emptyCheckIn().empty());
    auto checkIn = emptyCheckIn();
    checkIn.mood = Level::from(3);
    CHECK_FALSE(checkIn.empty());
    checkIn = emptyCheckIn();
    checkIn.activities = {"walk"};
    CHECK_FALSE(checkIn.empty());
    checkIn = emptyCheckIn();
    checkIn.note = "tea";
    CHECK_FALSE(checkIn.empty());
}

TEST_CASE("a check-in tells the level of a dimension it has, and of no other") {
    const auto rest = tend::base::Id::from(1, 0, 1);
    const auto mind = tend::base::Id::from(1, 0, 2);
    auto checkIn = emptyCheckIn();
    checkIn.care = {{rest, *Level::from(4)}};
    CHECK_FALSE(checkIn.empty());
    CHECK(checkIn.levelOf(rest) == Level::from(4));
    CHECK_FALSE(checkIn.levelOf(mind));
}
