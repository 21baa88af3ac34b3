#include "ui/streaks/streak_words.hpp"

#include <doctest/doctest.h>

using namespace tend;
using domain::Day;
using domain::Run;
using domain::Streak;

namespace {

const Day today = *Day::parse("2026-10-14"); // a Wednesday

Streak running(Run run, int longest, Day firstDay) {
    Streak streak{.current = run, .longest = longest};
    streak.days.push_back({firstDay, domain::DayState::Done, 0.1});
    streak.runs.push_back(run);
    return streak;
}

Streak over(Run run) {
    Streak streak{.longest = run.length};
    streak.days.push_back({run.span.first, domain::DayState::Done, 0.1});
    streak.runs.push_back(run);
    return streak;
}

struct Said {
    const char* about;
    Streak streak;
    const char* title;
    const char* words;
    const char* titleWithoutNumbers;
    const char* wordsWithoutNumbers;
};

} // namespace

TEST_CASE("a streak says why it is what it is, with and without numbers") {
    const std::vector<Said> table{
        {"nothing yet", Streak{}, "Not begun yet", "It begins when you do. Rest days never break it.",
         "Not begun yet", "It begins when you do. Rest days never break it."},
        {"from the first day", running({.span = {today, today}, .length = 1}, 1, today), "Why 1",
         "It starts on Wednesday 14 October, your first day. 1 day done.", "Where it starts",
         "It starts on Wednesday 14 October, your first day."},
        {"with late and rest days, and a longer one before",
         running({.span = {today - 9, today}, .length = 8, .late = 1, .rests = 2}, 41, today - 99), "Why 8",
         "It starts on Monday 5 October, after a day with no entry. 7 days done, 1 filled in later, 2 rest "
         "days. "
         "The longest had 41 days.",
         "Where it starts", "It starts on Monday 5 October, after a day with no entry."},
        {"from another year",
         running({.span = {*Day::parse("2025-12-30"), today}, .length = 289, .late = 3, .rests = 1}, 289,
                 *Day::parse("2024-01-01")),
         "Why 289",
         "It starts on Tuesday 30 December 2025, after a day with no entry. 286 days done, 3 filled in "
         "later, 1 "
         "rest day.",
         "Where it starts", "It starts on Tuesday 30 December 2025, after a day with no entry."},
        {"one that is over", over({.span = {today - 20, today - 18}, .length = 3}), "Resting, not lost",
         "The last one had 3 days and ended on Saturday 26 September. Any day begins a new one.",
         "Resting, not lost", "The last one ended on Saturday 26 September. Any day begins a new one."},
        {"one of a day that is over", over({.span = {today - 2, today - 2}, .length = 1}),
         "Resting, not lost",
         "The last one had 1 day and ended on Monday 12 October. Any day begins a new one.",
         "Resting, not lost", "The last one ended on Monday 12 October. Any day begins a new one."},
    };
    for (const auto& said : table) {
        CAPTURE(said.about);
        CHECK(ui::whyTitle(said.streak, false) == said.title);
        CHECK(ui::whyWords(said.streak, today, false) == said.words);
        CHECK(ui::whyTitle(said.streak, true) == said.titleWithoutNumbers);
        CHECK(ui::whyWords(said.streak, today, true) == said.wordsWithoutNumbers);
    }
}

TEST_CASE("what a day holds is said in a line") {
    struct Held {
        domain::HeatDay day;
        const char* words;
    };

    const std::vector<Held> table{
        {{.day = today}, "Nothing yet today. That is fine."},
        {{.day = today - 1}, "No entry"},
        {{.day = today + 1}, "Not here yet"},
        {{.day = today, .mood = 3.6, .checkIns = 1, .gratitude = 2, .hellos = 1},
         "Good, 2 thank-yous, 1 hello"},
        {{.day = today, .mood = 1.0, .checkIns = 3}, "Hard, 3 check-ins"},
        {{.day = today, .checkIns = 1}, "1 check-in"},
        {{.day = today + 1, .resting = true}, "rest day"},
        {{.day = today - 1, .gratitude = 1, .resting = true}, "1 thank-you, rest day"},
    };
    for (const auto& held : table) {
        CAPTURE(held.words);
        CHECK(ui::heldWords(held.day, today) == held.words);
    }
}

TEST_CASE("a day has a state from the first record to today only") {
    const auto streak = domain::judge(
        {.tallies = {{.day = today - 3, .onTime = 1}, {.day = today - 1, .later = 1}}, .today = today});
    CHECK_FALSE(ui::stateOn(streak, today - 4));
    CHECK(ui::stateOn(streak, today - 3)->state == domain::DayState::Done);
    CHECK(ui::stateOn(streak, today - 2)->state == domain::DayState::Missed);
    CHECK(ui::stateOn(streak, today - 1)->state == domain::DayState::Late);
    CHECK(ui::stateOn(streak, today)->state == domain::DayState::Open);
    CHECK_FALSE(ui::stateOn(streak, today + 1));
    CHECK_FALSE(ui::stateOn(Streak{}, today));
}

TEST_CASE("rest days that are left are never fewer than none") {
    domain::StreakBoard board{.today = today};
    board.allowance.perWeek = 2;
    board.restsThisWeek = 1;
    CHECK(ui::restDaysLeft(board) == 1);
    board.restsThisWeek = 3;
    CHECK(ui::restDaysLeft(board) == 0);
}
