#include "app/check_ins.hpp"
#include "app/habits.hpp"
#include "app/hellos.hpp"
#include "app/journal_in_memory.hpp"
#include "app/pages.hpp"
#include "app/people.hpp"
#include "app/records.hpp"
#include "app/renaming.hpp"
#include "app/rest_days.hpp"
#include "app/streaks.hpp"
#include "app/trash.hpp"
#include "app/undo.hpp"

#include <algorithm>
#include <stdexcept>

using namespace tend;
using namespace tend::test;
using domain::DayState;
using domain::HabitKind;

namespace {

struct Habits : JournalInMemory {
    base::Id begin(const app::HabitWish& wish, std::optional<domain::Frequency> frequency = {}) {
        return accepted(app::saveHabit(session, {.aim = wish, .frequency = frequency}));
    }

    void walk(domain::Day on) {
        accepted(app::saveCheckIn(session, {.day = on, .activities = std::vector<std::string>{"Walk"}}));
    }

    domain::Habit habit(const base::Id& id) {
        const auto all = app::habits(session);
        return *std::ranges::find(all, id, &domain::Habit::id);
    }

    domain::Streak streak(const base::Id& id) {
        for (auto& row : app::judgedStreaks(session))
            if (row.habit.id == id)
                return *row.streak;
        throw std::runtime_error("no such habit");
    }

    std::string names() {
        std::string all;
        for (const auto& habit : app::habits(session))
            all += domain::nameOf(habit) + ";";
        return all;
    }
};

} // namespace

TEST_CASE("a new journal keeps streaks of checking in, thanks and hellos") {
    Habits journal;
    CHECK(journal.names() == "Checking in;Thank-yous;Hellos;");
    CHECK(app::judgedStreaks(journal.session).size() == 3);
}

TEST_CASE("a streak is kept of an activity, of a side of care at a level, and of a circle") {
    Habits journal;
    auto& session = journal.session;
    const auto today = journal.today();
    const auto walk = journal.begin({.of = "Walk"});
    const auto rest = journal.begin({.kind = HabitKind::Care, .of = "rest"});
    const auto family = journal.begin({.kind = HabitKind::Circle, .of = "family"});
    CHECK(journal.names() == "Checking in;Thank-yous;Hellos;Walk;Rest at 4 or more;A hello to Family;");
    const auto ada = accepted(app::savePerson(session, {.name = "Ada", .circles = {"Family"}}));
    const auto ben = accepted(app::savePerson(session, {.name = "Ben"}));
    const auto dimension = *journal.habit(rest).aim.of;
    for (int ago = 3; ago >= 0; --ago) {
        journal.walk(today - ago);
        accepted(
            app::saveCheckIn(session, {.day = today - ago, .care = {{dimension, level(ago == 2 ? 3 : 4)}}}));
        accepted(app::saveHello(session, {.day = today - ago, .person = ago == 1 ? ben : ada}));
    }
    CHECK(journal.streak(walk).length() == 4);
    CHECK(journal.streak(rest).length() == 2);
    CHECK(journal.streak(family).length() == 1);
    accepted(app::savePerson(session, {.person = ben, .name = "Ben", .circles = {"Family"}}));
    CHECK(journal.streak(family).length() == 4);
}

TEST_CASE("a habit of some days in a week is judged in windows") {
    Habits journal;
    const auto walk = journal.begin({.of = "Walk"}, domain::Frequency::from(3, 7));
    for (const int ago : {12, 10, 8, 6, 4, 2})
        journal.walk(journal.today() - ago);
    CHECK(journal.streak(walk).length() == 12);
    CHECK(journal.streak(walk).days[1].state == DayState::Covered);
}

TEST_CASE("what cannot be kept is refused with what there is") {
    Habits journal;
    auto& session = journal.session;
    const auto walk = journal.begin({.of = "Walk"});
    const auto tried = [&](app::HabitEdit edit) { return refusal(app::saveHabit(session, edit)); };
    CHECK(tried({.aim = app::HabitWish{.of = "walk"}}) == "Walk is kept already.");
    CHECK(tried({.aim = app::HabitWish{.of = "walk"}, .frequency = domain::Frequency::from(1, 7)}) ==
          "There is a habit called Walk already. Please give this one another name.");
    CHECK(tried({.aim = app::HabitWish{.of = "  "}}) == "Say which activity.");
    CHECK(tried({.aim = app::HabitWish{.kind = HabitKind::Care, .of = "sleep"}}) ==
          "There is no side of care called sleep. There are: Rest, Mind, Food, Boundaries, Forward.");
    CHECK(tried({.aim = app::HabitWish{.kind = HabitKind::Circle, .of = "pirates"}})
              .starts_with("There is no circle called pirates."));
    CHECK(tried({}) == "Say what the habit is kept of.");
    CHECK(tried({.habit = domain::builtInHabit(HabitKind::Hello).id, .aim = app::HabitWish{.of = "Run"}}) ==
          "What a built-in habit is kept of stays as it is.");
    CHECK(tried({.habit = walk, .since = std::optional(journal.today() + 1)}) ==
          "It can begin today or on a day before.");
    CHECK(refusal(app::removeHabit(session, domain::builtInHabit(HabitKind::Hello).id)) ==
          "This one is always there. It can be hidden.");
    CHECK(refusal(app::markDone(session, domain::builtInHabit(HabitKind::Hello).id, journal.today())) ==
          "Open the day and write what belongs there.");
    CHECK(journal.names() == "Checking in;Thank-yous;Hellos;Walk;");
}

TEST_CASE("a habit rests by itself within the week's allowance, which whole rest days use too") {
    Habits journal;
    auto& session = journal.session;
    const auto walk = journal.begin({.of = "Walk"});
    const auto monday = day("2026-10-05");
    accepted(app::restOn(session, monday));
    accepted(app::restHabit(session, walk, monday + 1));
    CHECK(refusal(app::restHabit(session, walk, monday + 1)) == "It rests on that day already.");
    CHECK(refusal(app::restHabit(session, walk, monday + 2)) ==
          "The rest days of that week are used up. A pause can be as long as you like.");
    accepted(app::restHabit(session, walk, monday + 7));
    journal.walk(monday - 1);
    journal.walk(monday + 2);
    CHECK(journal.streak(walk).days[1].state == DayState::Rest);
    CHECK(journal.streak(walk).days[2].state == DayState::Rest);
    CHECK(journal.streak(walk).runs.front().length == 2);
}

TEST_CASE("a habit is paused and taken up again without losing its streak") {
    Habits journal;
    auto& session = journal.session;
    const auto walk = journal.begin({.of = "Walk"});
    const auto today = journal.today();
    for (int ago = 10; ago > 6; --ago)
        journal.walk(today - ago);
    accepted(app::pauseHabit(session, walk, today - 6, {}));
    CHECK(journal.streak(walk).length() == 4);
    CHECK(journal.streak(walk).today == DayState::Paused);
    CHECK(refusal(app::pauseHabit(session, walk, today, today)) ==
          "It is paused on some of these days already. Choose others, or take it up again.");
    accepted(app::resumeHabit(session, walk));
    CHECK(journal.streak(walk).today == DayState::Open);
    CHECK(journal.streak(walk).length() == 4);
    journal.walk(today);
    CHECK(journal.streak(walk).length() == 5);
    CHECK(refusal(app::resumeHabit(session, walk)) == "It goes on already.");
    CHECK(refusal(app::pauseHabit(session, walk, today, today - 1)) ==
          "The last day of a pause cannot come before its first.");
}

TEST_CASE(
    "a habit that ended keeps its streak, and when it is taken up again the days between were a pause") {
    Habits journal;
    auto& session = journal.session;
    const auto walk = journal.begin({.of = "Walk"});
    const auto today = journal.today();
    for (int ago = 10; ago > 6; --ago)
        journal.walk(today - ago);
    accepted(app::endHabit(session, walk, today - 7));
    CHECK(journal.streak(walk).length() == 4);
    CHECK(journal.streak(walk).days.back().day == today - 7);
    CHECK(refusal(app::endHabit(session, walk, today + 1)).starts_with("That day has not come yet."));
    accepted(app::resumeHabit(session, walk));
    CHECK(journal.streak(walk).length() == 4);
    CHECK(journal.streak(walk).today == DayState::Open);
}

TEST_CASE("a forgotten day of an activity or a side of care is filled in at once, and counts as late") {
    Habits journal;
    auto& session = journal.session;
    const auto walk = journal.begin({.of = "Walk"});
    const auto rest = journal.begin({.kind = HabitKind::Care, .of = "rest", .least = level(3)});
    const auto today = journal.today();
    for (const int ago : {3, 1}) {
        journal.walk(today - ago);
        accepted(app::markDone(session, rest, today - ago));
    }
    accepted(app::markDone(session, walk, today - 2));
    accepted(app::markDone(session, rest, today - 2));
    CHECK(journal.streak(walk).length() == 3);
    CHECK(journal.streak(walk).days[1].state == DayState::Late);
    CHECK(journal.streak(rest).length() == 3);
    CHECK(refusal(app::markDone(session, walk, today + 1)).starts_with("That day has not come yet."));
    app::undoLast(session);
    CHECK(journal.streak(rest).length() == 1);
}

TEST_CASE("habits are ordered, hidden, renamed and removed, and each of these is undone") {
    Habits journal;
    auto& session = journal.session;
    const auto walk = journal.begin({.of = "Walk"});
    app::moveHabit(session, walk, 0);
    CHECK(journal.names() == "Walk;Checking in;Thank-yous;Hellos;");
    app::moveHabit(session, walk, 2);
    CHECK(journal.names() == "Checking in;Walk;Thank-yous;Hellos;");
    accepted(app::saveHabit(session, {.habit = walk, .name = "Out of the door", .hidden = true}));
    CHECK(journal.names() == "Checking in;Out of the door;Thank-yous;Hellos;");
    journal.walk(journal.today());
    const auto page = app::dayPage(session, journal.today());
    CHECK(std::ranges::none_of(page.streaks, [&](const auto& chip) { return chip.habit.id == walk; }));
    accepted(app::removeHabit(session, walk));
    CHECK(journal.names() == "Checking in;Thank-yous;Hellos;");
    app::undoLast(session);
    app::undoLast(session); // the walk
    app::undoLast(session);
    CHECK(journal.names() == "Checking in;Walk;Thank-yous;Hellos;");
    app::undoLast(session);
    app::undoLast(session);
    app::undoLast(session);
    CHECK(journal.names() == "Checking in;Thank-yous;Hellos;");
}

TEST_CASE("a habit follows its activity when that is renamed or joined with another") {
    Habits journal;
    auto& session = journal.session;
    const auto walk = journal.begin({.of = "Walk"});
    journal.walk(journal.today());
    accepted(app::renameActivity(session, "Walk", "Hike"));
    CHECK(domain::nameOf(journal.habit(walk)) == "Hike");
    accepted(app::saveCheckIn(
        session, {.day = journal.today() - 1, .activities = std::vector<std::string>{"Outing"}}));
    accepted(app::renameActivity(session, "Hike", "Outing"));
    CHECK(domain::nameOf(journal.habit(walk)) == "Outing");
    CHECK(journal.streak(walk).length() == 2);
}

TEST_CASE("an activity that only a habit has outlives emptying the trash") {
    Habits journal;
    auto& session = journal.session;
    const auto walk = journal.begin({.of = "Walk"});
    const auto note = accepted(app::saveCheckIn(session, {.day = journal.today(), .note = "Rain"}));
    const domain::RecordRef ref{domain::RecordKind::CheckIn, note};
    accepted(app::deleteRecords(session, std::vector{ref}));
    accepted(app::deleteForGood(session, std::vector<domain::TrashRef>{ref}));
    CHECK(domain::nameOf(journal.habit(walk)) == "Walk");
}

TEST_CASE("habits are found by what they are called") {
    Habits journal;
    journal.begin({.of = "Walk"});
    CHECK(accepted(app::habitCalled(journal.session, "walk")).of == "Walk");
    CHECK(accepted(app::habitCalled(journal.session, "check_in")).aim.kind == HabitKind::CheckIn);
    CHECK(accepted(app::habitCalled(journal.session, "hellos")).aim.kind == HabitKind::Hello);
    CHECK(refusal(app::habitCalled(journal.session, "running")) ==
          "There is no habit called running. There are: Checking in, Thank-yous, Hellos, Walk.");
}
