#include "domain/habit.hpp"
#include "domain/streak.hpp"
#include "domain/values.hpp"

#include <doctest/doctest.h>

#include <set>

using namespace tend::domain;
using testing::day;

namespace {

const Day today = day("2026-11-22");

Habit own(HabitKind kind, std::string of) {
    return {.id = tend::base::Id::from(1, 2, 3), .aim = {.kind = kind}, .of = std::move(of)};
}

} // namespace

TEST_CASE("every kind of habit has a word that reads back") {
    for (const auto kind : {HabitKind::CheckIn, HabitKind::Gratitude, HabitKind::Hello, HabitKind::Care,
                            HabitKind::Activity, HabitKind::Circle})
        CHECK(habitKindFromWord(toWord(kind)) == kind);
    CHECK_FALSE(habitKindFromWord("walking"));
}

TEST_CASE("built-in habits are the same in every journal, and no two are one") {
    std::set<std::string> ids;
    for (const auto kind : {HabitKind::CheckIn, HabitKind::Gratitude, HabitKind::Hello}) {
        CHECK(builtInHabit(kind) == builtInHabit(kind));
        ids.insert(builtInHabit(kind).id.toString());
    }
    CHECK(ids.size() == 3);
    CHECK(builtInHabit(HabitKind::CheckIn).id.toString() == "00000000-0000-7000-8000-000000000001");
}

TEST_CASE("a habit is called after what it is kept of, or as the owner says") {
    CHECK(nameOf(builtInHabit(HabitKind::CheckIn)) == "Checking in");
    CHECK(nameOf(own(HabitKind::Activity, "Walk")) == "Walk");
    CHECK(nameOf(own(HabitKind::Circle, "Family")) == "A hello to Family");
    auto care = own(HabitKind::Care, "Rest");
    care.aim.least = Level::from(4);
    CHECK(nameOf(care) == "Rest at 4 or more");
    care.aim.least = Level::from(5);
    CHECK(nameOf(care) == "Rest at 5");
    care.name = "Sleeping well";
    CHECK(nameOf(care) == "Sleeping well");
}

TEST_CASE("a frequency is some days in as many or more, a year at most") {
    CHECK(Frequency::from(1, 1)->daily());
    CHECK(Frequency::from(7, 7)->daily());
    CHECK_FALSE(Frequency::from(3, 7)->daily());
    CHECK(Frequency::from(366, 366));
    for (const auto& [times, days] : {std::pair(0, 1), {1, 0}, {8, 7}, {-1, 7}, {1, 367}})
        CHECK_FALSE(Frequency::from(times, days));
    CHECK(frequencyWords({1, 1}) == "every day");
    CHECK(frequencyWords({1, 7}) == "1 day in 7");
    CHECK(frequencyWords({3, 7}) == "3 days in 7");
}

TEST_CASE("what is judged of a habit is from its first day to its end, without its breaks") {
    std::vector<DayTally> tallies;
    for (int ago = 20; ago >= 0; --ago)
        if (ago != 8 && ago != 9 && ago != 5)
            tallies.push_back({.day = today - ago, .onTime = 1});
    auto habit = own(HabitKind::Activity, "Walk");
    CHECK(judge(questionOf(habit, tallies, {}, today)).length() == 5);
    habit.breaks = {{.first = today - 9, .last = today - 8},
                    {.first = today - 5, .last = today - 5, .rest = true}};
    auto streak = judge(questionOf(habit, tallies, {}, today));
    CHECK(streak.length() == 18);
    CHECK(streak.days[11].state == DayState::Paused);
    CHECK(streak.days[15].state == DayState::Rest);
    habit.since = today - 15;
    streak = judge(questionOf(habit, tallies, {}, today));
    CHECK(streak.length() == 13);
    CHECK(streak.days.front().day == today - 15);
    habit.ended = today - 2;
    streak = judge(questionOf(habit, tallies, {}, today));
    CHECK(streak.length() == 11);
    CHECK(streak.days.back().day == today - 2);
}

TEST_CASE("a pause without an end goes on to today, and freezes the strength") {
    auto habit = own(HabitKind::Activity, "Walk");
    std::vector<DayTally> tallies;
    for (int ago = 60; ago > 30; --ago)
        tallies.push_back({.day = today - ago, .onTime = 1});
    habit.breaks = {{.first = today - 30}};
    const auto streak = judge(questionOf(habit, tallies, {}, today));
    CHECK(streak.length() == 30);
    CHECK(streak.today == DayState::Paused);
    CHECK(streak.days.back().strength == streak.days[29].strength);
    REQUIRE(pauseOn(habit, today));
    CHECK(pauseOn(habit, today)->first == today - 30);
    CHECK_FALSE(pauseOn(habit, today - 31));
}

TEST_CASE("milestones are 7, 30, 100, 365, 1000 and every thousand after it") {
    std::vector<int> reached;
    for (int length = 0; length <= 3000; ++length)
        if (milestone(length))
            reached.push_back(*milestone(length));
    CHECK(reached == std::vector{7, 30, 100, 365, 1000, 2000, 3000});
}
