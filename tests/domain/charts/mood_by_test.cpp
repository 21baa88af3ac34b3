#include "domain/charts/lasting_moods.hpp"
#include "domain/charts/mood_by.hpp"
#include "domain/values.hpp"

#include <doctest/doctest.h>

#include <array>
#include <random>
#include <vector>

using namespace tend::domain;
using tend::test::Lasting;
using testing::day;

namespace {

/// A Monday.
const Day first = day("2024-01-01");

bool holds(const PartMood& part, double truth) {
    return part.mood->low <= truth && truth <= part.mood->high;
}

} // namespace

TEST_CASE("each weekday has the mean of its own days") {
    std::vector<DayValue> days;
    for (int i = 0; i < 70; ++i)
        days.push_back({first + i, i % 7 == 6 ? 4.5 + (i % 2) / 2.0 : 3.0 + i % 2});
    const auto found = moodByDays(days, DayPart::Weekday);
    CHECK(found.part == DayPart::Weekday);
    REQUIRE(found.parts.size() == 7);
    CHECK(found.parts[6].count == 10);
    CHECK(found.parts[6].mood->mean == doctest::Approx(4.75).epsilon(1e-12));
    CHECK(found.parts[0].mood->mean == doctest::Approx(3.5).epsilon(1e-12));
    CHECK(found.all.count == 70);
    CHECK(found.all.mood->mean == doctest::Approx((60 * 3.5 + 10 * 4.75) / 70).epsilon(1e-12));
    CHECK(found.parts[6].mood->low < 4.75);
}

TEST_CASE("nothing is said about a part of less than ten days, but how many there are") {
    std::vector<DayValue> days;
    for (int i = 0; i < 69; ++i)
        days.push_back({first + i, 3.0 + i % 2});
    const auto found = moodByDays(days, DayPart::Weekday);
    CHECK(found.parts[5].mood);
    CHECK(found.parts[6].count == 9);
    CHECK_FALSE(found.parts[6].mood);
    const auto none = moodByDays({}, DayPart::Month);
    CHECK(none.parts.size() == 12);
    CHECK(none.all.count == 0);
    CHECK_FALSE(none.all.mood);
}

TEST_CASE("a month of the year has the days of all years, 29 February too") {
    std::vector<DayValue> days;
    for (Day at = day("2024-02-01"); at <= day("2025-02-28"); ++at)
        if (at.month() == 2)
            days.push_back({at, at.dayOfMonth() == 29 ? 5.0 : 2.0});
    const auto found = moodByDays(days, DayPart::Month);
    REQUIRE(found.parts.size() == 12);
    CHECK(found.parts[1].count == 57);
    CHECK(found.parts[1].mood->mean == doctest::Approx((56 * 2 + 5) / 57.0).epsilon(1e-12));
    CHECK(found.parts[0].count == 0);
}

TEST_CASE("an hour has the moods of its check-ins, several of a day worth one") {
    std::vector<HourMood> once, twice;
    for (int i = 0; i < 40; ++i) {
        once.push_back({first + i, 23, 2.0 + i % 3});
        twice.push_back(once.back());
        twice.push_back(once.back());
    }
    twice.push_back({first + 40, 0, 5});
    const auto one = moodByHours(once), two = moodByHours(twice);
    REQUIRE(two.parts.size() == 24);
    CHECK(two.part == DayPart::Hour);
    CHECK(two.parts[23].count == 80);
    CHECK(two.parts[0].count == 1);
    CHECK_FALSE(two.parts[0].mood);
    CHECK(two.all.count == 81);
    CHECK(two.parts[23].mood->mean == doctest::Approx(one.parts[23].mood->mean).epsilon(1e-12));
    CHECK(two.parts[23].mood->high == doctest::Approx(one.parts[23].mood->high).epsilon(0.01));
}

TEST_CASE("days in a row that are alike leave a month less sure than days here and there") {
    std::vector<DayValue> alike, mixed;
    for (int i = 0; i < 366; ++i) {
        alike.push_back({first + i, 2.0 + i / 6 % 3});
        mixed.push_back({first + i, 2.0 + i % 3});
    }
    const auto width = [](const std::vector<DayValue>& days) {
        const auto mood = *moodByDays(days, DayPart::Month).parts[4].mood;
        return mood.high - mood.low;
    };
    CHECK(width(alike) > 1.5 * width(mixed));
}

TEST_CASE("95 of 100 intervals hold what the moods of a weekday, a month and an hour are around") {
    constexpr std::array byWeekday{3.0, 3.1, 3.2, 3.3, 3.5, 3.8, 3.7};
    std::mt19937 random(17);
    std::normal_distribution<double> normal;
    std::array<int, 3> asked{}, held{};
    const auto ask = [&](std::size_t which, const PartMood& part, double truth) {
        if (!part.mood)
            return;
        ++asked[which];
        held[which] += holds(part, truth) ? 1 : 0;
    };
    for (int journal = 0; journal < 150; ++journal) {
        Lasting off(random, journal % 2 == 0 ? 0.3 : 0.6);
        std::vector<DayValue> weeks, months;
        std::vector<HourMood> hours;
        const int length = journal % 3 == 0 ? 90 : 365;
        for (int i = 0; i < length; ++i) {
            const Day at = first + i;
            const double now = 0.9 * off.next();
            weeks.push_back({at, byWeekday.at(static_cast<std::size_t>(at.weekday())) + now});
            months.push_back({at, 3 + 0.05 * at.month() + now});
            for (const int hour : {8, 20})
                hours.push_back({at, hour, 3 + 0.02 * hour + 0.8 * now + 0.5 * normal(random)});
        }
        const auto week = moodByDays(weeks, DayPart::Weekday), year = moodByDays(months, DayPart::Month);
        for (std::size_t i = 0; i < byWeekday.size(); ++i)
            ask(0, week.parts[i], byWeekday.at(i));
        for (std::size_t i = 0; i < 12; ++i)
            ask(1, year.parts[i], 3 + 0.05 * static_cast<double>(i + 1));
        const auto clock = moodByHours(hours);
        for (const int hour : {8, 20})
            ask(2, clock.parts[static_cast<std::size_t>(hour)], 3 + 0.02 * hour);
    }
    for (std::size_t which = 0; which < held.size(); ++which) {
        MESSAGE("held " << held[which] << " of " << asked[which]);
        CHECK(held[which] >= 0.93 * asked[which]);
        CHECK(held[which] <= 0.99 * asked[which]);
    }
}
