#include "support/ui_harness.hpp"
#include "ui/streaks/habit_parts.hpp"
#include "ui/streaks/streak_words.hpp"
#include "ui/streaks/streaks.hpp"

#include <doctest/doctest.h>
#include <imgui.h>

#include <string>

using namespace tend;
using domain::Day;
using domain::DayState;
using domain::Habit;
using domain::HabitKind;
using test::UiHarness;

namespace {

const Day today = *Day::parse("2026-10-14"); // a Wednesday
const auto walkId = base::Id::from(1, 2, 3);

Habit walk() {
    return {.id = walkId,
            .aim = {.kind = HabitKind::Activity, .of = base::Id::from(4, 5, 6)},
            .of = "Walk",
            .frequency = {3, 7},
            .position = 3};
}

struct Screen {
    explicit Screen(const std::vector<Habit>& more = {}) {
        board.dimensions = {{.id = base::Id::from(7, 8, 9), .key = "rest", .name = "Rest"},
                            {.id = base::Id::from(7, 8, 10), .key = "mind", .name = "Mind"}};
        board.activities = {"Walk", "Cello"};
        board.circles = {"Family", "Friends"};
        for (const auto kind : {HabitKind::CheckIn, HabitKind::Gratitude, HabitKind::Hello})
            add(domain::builtInHabit(kind));
        for (const auto& habit : more)
            add(habit);
        for (Day day = *Day::from(2026, 1, 1); day.year() == 2026; ++day)
            board.days.push_back({.day = day});
        ui.frames(2);
    }

    void add(const Habit& habit) {
        domain::StreakQuestion question{.today = today};
        for (int ago = 20; ago > 0; --ago)
            if (ago != 4)
                question.tallies.push_back({.day = today - ago, .onTime = 1});
        board.streaks.push_back({habit, std::make_shared<domain::Streak>(domain::judge(question))});
    }

    /// Of the habit that explains itself.
    std::span<const domain::MeanDay> strength() {
        const auto* chosen = ui::chosenStreak(board, state);
        strengthLine =
            chosen == nullptr ? std::vector<domain::MeanDay>() : domain::strengthLine(*chosen->streak);
        return strengthLine;
    }

    template <class Kind>
    Kind only() const {
        REQUIRE(intents.size() == 1);
        return std::get<Kind>(intents.front());
    }

    // Drawn once before the constructor fills it.
    domain::StreakBoard board{.today = today, .year = 2026, .firstYear = 2026};
    domain::DayCalendar calendar{};
    std::vector<domain::MeanDay> strengthLine{};
    domain::MeasureLine line{};
    domain::PatternPage patterns{};
    domain::MoodPage moods{.now = {.span = {today - 91, today}}};
    domain::MoodByParts moodsWhen = domain::moodByDays({}, domain::DayPart::Weekday);
    ui::StreaksState state{};
    ui::Intents intents{};
    UiHarness ui{[this](const ui::Theme& theme) {
                     ui::drawStreaks({board, calendar, strength(), line, patterns, moods, moodsWhen, {}},
                                     state, theme, intents);
                 },
                 {.size = {1280, 1400}}};
};

} // namespace

TEST_CASE("a habit is begun with an activity that is typed, on some days of the week") {
    Screen screen;
    screen.ui.click("###add-habit");
    screen.ui.type("Reading");
    screen.ui.click("###habit-some-days");
    screen.ui.click("###habit-keep");
    const auto edit = screen.only<ui::SaveHabit>().edit;
    CHECK_FALSE(edit.habit);
    CHECK(edit.aim->kind == HabitKind::Activity);
    CHECK(edit.aim->of == "Reading");
    CHECK(edit.frequency == domain::Frequency{3, 7});
    CHECK_FALSE(edit.since);
}

TEST_CASE("a habit is begun with a side of care and a level, or a circle, from now on") {
    Screen screen;
    screen.ui.click("###add-habit");
    screen.ui.click("###habit-care");
    screen.ui.click("###habit-of-Mind");
    screen.ui.click("###habit-least-3");
    screen.ui.click("###habit-past");
    screen.ui.click("###habit-keep");
    auto edit = screen.only<ui::SaveHabit>().edit;
    CHECK(edit.aim->of == "Mind");
    CHECK(edit.aim->least == domain::Level::from(3));
    CHECK(edit.frequency == domain::Frequency{});
    CHECK(edit.since == std::optional(std::optional(today)));
    screen.intents.clear();
    screen.ui.click("###habit-circle");
    screen.ui.click("###habit-of-Family");
    screen.ui.click("###habit-keep");
    edit = screen.only<ui::SaveHabit>().edit;
    CHECK(edit.aim->kind == HabitKind::Circle);
    CHECK(edit.aim->of == "Family");
}

TEST_CASE("numbers that are none are said so, and nothing is asked for") {
    ui::HabitForm form;
    ui::openNewHabit(form);
    form.of = "Walk";
    form.daily = false;
    for (const auto& [times, days] :
         {std::pair("8", "7"), {"", "7"}, {"three", "7"}, {"0", "7"}, {"3", "999"}}) {
        form.error.clear();
        form.times = times;
        form.days = days;
        CHECK_FALSE(ui::readForm(form, today));
        CHECK(form.error == "Say how many days, and in how many: 3 days in 7. A year is the longest.");
    }
}

TEST_CASE("what can be done with a habit is in its menu") {
    struct Row {
        const char* item;
        std::size_t intent;
    };

    const auto indexOf = [](const ui::Intent& intent) { return intent.index(); };
    for (const auto& row : {Row{"###habit-rest", indexOf(ui::RestHabit{walkId, today})},
                            Row{"###habit-pause", indexOf(ui::PauseHabit{walkId, today})},
                            Row{"###habit-up", indexOf(ui::MoveHabit{walkId, 2})},
                            Row{"###habit-hide", indexOf(ui::SaveHabit{})},
                            Row{"###habit-end", indexOf(ui::EndHabit{walkId, today})},
                            Row{"###habit-remove", indexOf(ui::RemoveHabit{walkId})}}) {
        CAPTURE(row.item);
        Screen screen({walk()});
        screen.ui.click("###habit-" + walkId.toString());
        screen.ui.click("###habit-more");
        screen.ui.click(row.item);
        REQUIRE(screen.intents.size() == 1);
        CHECK(screen.intents.front().index() == row.intent);
    }
    Screen screen({walk()});
    screen.ui.click("###habit-more"); // of the first one, which is built in
    CHECK_FALSE(screen.ui.sees("###habit-remove"));
}

TEST_CASE("changing a habit begins with what it is") {
    Screen screen({walk()});
    screen.ui.click("###habit-" + walkId.toString());
    screen.ui.click("###habit-more");
    screen.ui.click("###habit-change");
    screen.ui.click("###habit-keep");
    const auto edit = screen.only<ui::SaveHabit>().edit;
    CHECK(edit.habit == walkId);
    CHECK(edit.aim->of == "Walk");
    CHECK(edit.frequency == domain::Frequency{3, 7});
}

TEST_CASE("hidden and ended habits are out of the way until they are asked for") {
    auto hidden = walk();
    hidden.hidden = true;
    Screen screen({hidden});
    CHECK_FALSE(screen.ui.sees("###habit-" + walkId.toString()));
    screen.ui.click("###other-habits");
    CHECK(screen.ui.sees("###habit-" + walkId.toString()));
}

TEST_CASE("a forgotten day is filled in with one click, and a built-in one is opened") {
    Screen screen({walk()});
    screen.ui.click("###habit-" + walkId.toString());
    const auto strip = screen.ui.get("###why-days").box;
    const float pitch = strip.width() / 21; // days, today the last
    screen.ui.clickAt({strip.min.x + pitch * 16.4F, strip.center().y});
    screen.ui.click("###habit-done");
    CHECK(screen.only<ui::MarkDone>().day == today - 4);
    screen.intents.clear();
    screen.ui.click("###habit-check_in");
    screen.ui.clickAt({strip.min.x + pitch * 16.4F, strip.center().y});
    CHECK_FALSE(screen.ui.sees("###habit-done"));
    screen.ui.click("###habit-was-rest");
    CHECK(screen.only<ui::RestOn>().day == today - 4);
}

TEST_CASE("a milestone is told on its day, and on no other") {
    domain::StreakQuestion question{.today = today};
    for (int ago = 29; ago >= 0; --ago)
        question.tallies.push_back({.day = today - ago, .onTime = 1});
    CHECK(ui::milestoneWords(domain::judge(question), today) == "30 days, today.");
    question.today = today + 1;
    CHECK(ui::milestoneWords(domain::judge(question), today + 1).empty());
    question.tallies.push_back({.day = today + 1, .onTime = 1});
    CHECK(ui::milestoneWords(domain::judge(question), today + 1).empty());
}

TEST_CASE("habits say what days of them are called, and how they stand") {
    CHECK(ui::habitWords(domain::builtInHabit(HabitKind::Gratitude), 2) == "days with a thank-you");
    CHECK(ui::habitWords(walk(), 1) == "day of Walk");
    Habit circle{.id = walkId, .aim = {.kind = HabitKind::Circle}, .of = "Family"};
    CHECK(ui::habitWords(circle, 3) == "days with a hello to Family");
    auto paused = walk();
    CHECK(ui::habitLine(paused, today).empty());
    paused.breaks = {{.first = today - 3}};
    CHECK(ui::habitLine(paused, today) == "paused since Sunday 11 October");
    paused.breaks = {{.first = today - 3, .last = today + 1}};
    CHECK(ui::habitLine(paused, today) == "paused until Thursday 15 October");
    paused.ended = today - 1;
    CHECK(ui::habitLine(paused, today) == "ended Tuesday 13 October");
}

TEST_CASE("more about a habit are its last runs and how its strength went, each of whose days opens") {
    Screen screen;
    CHECK_FALSE(screen.ui.sees("###why-runs"));
    screen.ui.click("###why-more");
    const auto runs = screen.ui.get("###why-runs").box;
    screen.ui.hoverAt({runs.min.x + 30, runs.min.y + 5});
    CHECK(screen.ui.text().find("3 days") != std::string::npos);
    screen.ui.clickAt({runs.min.x + 30, runs.min.y + 25});
    CHECK(screen.only<ui::ShowInJournal>().day == today - 5);
    screen.intents.clear();
    const auto strength = screen.ui.get("###why-strength").box;
    screen.ui.hoverAt({strength.max.x - 3, strength.center().y});
    CHECK(screen.ui.text().find("of 100") != std::string::npos);
    screen.ui.click("###why-more");
    CHECK_FALSE(screen.ui.sees("###why-strength"));
}

TEST_CASE("without numbers the runs are bars alone, and there is no strength") {
    Screen screen;
    screen.board.numbersHidden = true;
    screen.ui.frames(2);
    screen.ui.click("###why-more");
    CHECK(screen.ui.sees("###why-runs"));
    CHECK_FALSE(screen.ui.sees("###why-strength"));
}

TEST_CASE("a habit that was begun and not done yet is open today, and was not there before") {
    Screen screen;
    screen.board.streaks.push_back(
        {walk(), std::make_shared<domain::Streak>(domain::judge({.today = today}))});
    screen.ui.frames(2);
    CHECK(screen.ui.text().find("before it began") == std::string::npos);
    screen.state.day = today - 3;
    screen.ui.frames(2);
    CHECK(screen.ui.text().find("before it began") != std::string::npos);
}
