#include "app/habits.hpp"

#include "app/check_ins.hpp"
#include "base/text.hpp"
#include "base/tr.hpp"
#include "domain/names.hpp"
#include "domain/rest.hpp"
#include "storage/habit_store.hpp"
#include "storage/records.hpp"
#include "storage/texts.hpp"

#include <algorithm>
#include <string>
#include <utility>

namespace tend::app {
namespace {

using base::fill;
using base::tr;
using domain::Day;
using domain::Habit;
using domain::HabitAim;
using domain::HabitBreak;
using domain::HabitKind;

std::string named(const std::vector<std::string>& names) {
    std::string all;
    for (const auto& name : names)
        all += (all.empty() ? "" : ", ") + name;
    return all;
}

Refused notThere() {
    return Refused{tr("This habit is not there any more.")};
}

std::optional<Habit> find(Session& session, const base::Id& id) {
    auto all = habits(session);
    const auto found = std::ranges::find(all, id, &Habit::id);
    return found == all.end() ? std::nullopt : std::optional(std::move(*found));
}

base::Id put(Session& session, const Habit& habit, const char* label) {
    auto change = session.change(label);
    storage::HabitStore(session.journal()).put(habit);
    change.commit();
    return habit.id;
}

struct Aimed {
    HabitAim aim;
    std::string of{};
};

Outcome<Aimed> careAim(Session& session, const HabitWish& wish) {
    constexpr int well = 4;
    std::vector<std::string> names;
    for (const auto& dimension : storage::DimensionStore(session.journal()).all()) {
        if (dimension.key == wish.of || domain::sameName(dimension.name, wish.of))
            return Aimed{{.kind = HabitKind::Care,
                          .of = dimension.id,
                          .least = wish.least ? wish.least : domain::Level::from(well)},
                         dimension.name};
        if (!dimension.retired)
            names.push_back(dimension.name);
    }
    return Refused{fill(tr("There is no side of care called {0}. There are: {1}."), {wish.of, named(names)})};
}

Outcome<Aimed> circleAim(Session& session, const HabitWish& wish) {
    std::vector<std::string> names;
    for (const auto& circle : storage::PersonStore(session.journal()).circles()) {
        if (domain::sameName(circle.name, wish.of))
            return Aimed{{.kind = HabitKind::Circle, .of = circle.id}, circle.name};
        names.push_back(circle.name);
    }
    return Refused{fill(tr("There is no circle called {0}. There are: {1}."), {wish.of, named(names)})};
}

/// An activity that is new has no id yet.
Outcome<Aimed> activityAim(Session& session, const HabitWish& wish) {
    const auto name = base::repairedUtf8(base::trimmed(wish.of));
    if (name.empty())
        return Refused{tr("Say which activity.")};
    for (const auto& activity : storage::allActivities(session.journal()))
        if (domain::sameName(activity.name, name))
            return Aimed{{.kind = HabitKind::Activity, .of = activity.id}, activity.name};
    return Aimed{{.kind = HabitKind::Activity}, name};
}

Outcome<Aimed> aimOf(Session& session, const HabitWish& wish) {
    switch (wish.kind) {
    case HabitKind::Care:
        return careAim(session, wish);
    case HabitKind::Activity:
        return activityAim(session, wish);
    case HabitKind::Circle:
        return circleAim(session, wish);
    default:
        return Refused{tr("Checking in, thank-yous and hellos are there already.")};
    }
}

/// Why there cannot be such a habit beside the others.
std::optional<Refused> objection(const Habit& habit, const std::vector<Habit>& all, Day today) {
    for (const auto& other : all) {
        if (other.id == habit.id)
            continue;
        const bool same = other.aim == habit.aim && (habit.aim.builtIn() || habit.aim.of) &&
                          other.frequency == habit.frequency && !other.ended;
        if (same)
            return Refused{fill(tr("{0} is kept already."), {domain::nameOf(other)})};
        if (domain::sameName(domain::nameOf(other), domain::nameOf(habit)) && !other.ended)
            return Refused{fill(tr("There is a habit called {0} already. Please give this one another name."),
                                {domain::nameOf(other)})};
    }
    if (habit.since && *habit.since > today)
        return Refused{tr("It can begin today or on a day before.")};
    return std::nullopt;
}

/// The edit done, but for an activity that is new.
Outcome<Habit> edited(Session& session, Habit habit, const HabitEdit& edit) {
    if (edit.aim) {
        auto aimed = aimOf(session, *edit.aim);
        if (const auto* refused = std::get_if<Refused>(&aimed))
            return *refused;
        auto& found = std::get<Aimed>(aimed);
        habit.aim = found.aim;
        habit.of = std::move(found.of);
    }
    if (edit.name)
        habit.name = base::repairedUtf8(base::trimmed(*edit.name));
    habit.frequency = edit.frequency.value_or(habit.frequency);
    if (edit.since)
        habit.since = *edit.since;
    habit.hidden = edit.hidden.value_or(habit.hidden);
    return habit;
}

std::vector<Day> singleRests(Session& session, const Habit& habit) {
    std::vector<Day> days;
    for (const auto& rest : storage::RestStore(session.journal()).all())
        if (!rest.season)
            days.push_back(rest.filing.day);
    for (const auto& rest : habit.breaks)
        if (rest.rest)
            days.push_back(rest.first);
    return days;
}

void add(Habit& habit, const HabitBreak& pause) {
    habit.breaks.push_back(pause);
    std::ranges::sort(habit.breaks, {}, &HabitBreak::first);
}

bool overlap(const HabitBreak& a, const HabitBreak& b) {
    return (!b.last || a.first <= *b.last) && (!a.last || b.first <= *a.last);
}

} // namespace

std::vector<Habit> habits(Session& session) {
    return storage::HabitStore(session.journal()).all();
}

Outcome<Habit> habitCalled(Session& session, std::string_view name) {
    std::vector<std::string> names;
    for (auto& habit : habits(session)) {
        if (domain::sameName(domain::nameOf(habit), name) ||
            (habit.aim.builtIn() && domain::toWord(habit.aim.kind) == name))
            return std::move(habit);
        names.push_back(domain::nameOf(habit));
    }
    return Refused{
        fill(tr("There is no habit called {0}. There are: {1}."), {std::string(name), named(names)})};
}

Outcome<base::Id> saveHabit(Session& session, const HabitEdit& edit) {
    const auto all = habits(session);
    const auto now = session.now();
    auto before = edit.habit ? find(session, *edit.habit) : std::nullopt;
    if (edit.habit && !before)
        return notThere();
    if (before && before->aim.builtIn() && edit.aim)
        return Refused{tr("What a built-in habit is kept of stays as it is.")};
    if (!before && !edit.aim)
        return Refused{tr("Say what the habit is kept of.")};
    const auto outcome = edited(session,
                                before ? *before
                                       : Habit{.id = base::Id::generate(now.at.time_since_epoch().count()),
                                               .position = all.empty() ? 0 : all.back().position + 1},
                                edit);
    if (const auto* refused = std::get_if<Refused>(&outcome))
        return *refused;
    auto habit = std::get<Habit>(outcome);
    if (auto refused = objection(habit, all, session.today()))
        return *refused;
    if (before && *before == habit)
        return habit.id;
    auto change = session.change(before ? tr("Changed a habit") : tr("Began a habit"));
    if (habit.aim.kind == HabitKind::Activity && !habit.aim.of)
        habit.aim.of = storage::activityNamed(session.journal(), habit.of, now.at);
    storage::HabitStore(session.journal()).put(habit);
    change.commit();
    return habit.id;
}

void moveHabit(Session& session, const base::Id& id, std::size_t place) {
    auto all = habits(session);
    const auto found = std::ranges::find(all, id, &Habit::id);
    if (found == all.end())
        return;
    const auto from = found - all.begin();
    const auto to = static_cast<std::ptrdiff_t>(std::min(place, all.size()));
    if (to == from || to == from + 1)
        return;
    if (to > from)
        std::rotate(found, found + 1, all.begin() + to);
    else
        std::rotate(all.begin() + to, found, found + 1);
    auto change = session.change(tr("Ordered the habits"));
    int position = 0;
    for (auto& habit : all) {
        habit.position = position++;
        storage::HabitStore(session.journal()).put(habit);
    }
    change.commit();
}

Outcome<base::Id> removeHabit(Session& session, const base::Id& id) {
    const auto habit = find(session, id);
    if (!habit)
        return notThere();
    if (habit->aim.builtIn())
        return Refused{tr("This one is always there. It can be hidden.")};
    auto change = session.change(tr("Removed a habit"));
    storage::HabitStore(session.journal()).remove(id);
    change.commit();
    return id;
}

Outcome<base::Id> restHabit(Session& session, const base::Id& id, Day day) {
    auto habit = find(session, id);
    if (!habit)
        return notThere();
    const HabitBreak rest{.first = day, .last = day, .rest = true};
    if (std::ranges::any_of(habit->breaks, [&](const auto& other) { return overlap(other, rest); }))
        return Refused{tr("It rests on that day already.")};
    if (!domain::allows(session.allowance(), singleRests(session, *habit), day))
        return Refused{tr("The rest days of that week are used up. A pause can be as long as you like.")};
    add(*habit, rest);
    return put(session, *habit, tr("Set a habit to rest for a day"));
}

Outcome<base::Id> pauseHabit(Session& session, const base::Id& id, Day first, std::optional<Day> last) {
    auto habit = find(session, id);
    if (!habit)
        return notThere();
    if (habit->ended)
        return Refused{tr("This habit has ended. Take it up again first.")};
    if (last && *last < first)
        return Refused{tr("The last day of a pause cannot come before its first.")};
    const HabitBreak pause{.first = first, .last = last};
    // What a longer pause covers is part of it.
    std::erase_if(habit->breaks, [&](const auto& other) {
        return other.last && pause.contains(other.first) && pause.contains(*other.last);
    });
    if (std::ranges::any_of(habit->breaks, [&](const auto& other) { return overlap(other, pause); }))
        return Refused{tr("It is paused on some of these days already. Choose others, or take it up again.")};
    add(*habit, pause);
    return put(session, *habit, tr("Paused a habit"));
}

Outcome<base::Id> endHabit(Session& session, const base::Id& id, Day day) {
    auto habit = find(session, id);
    if (!habit)
        return notThere();
    if (day > session.today())
        return Refused{tr("That day has not come yet. Choose today or a day before it.")};
    habit->ended = day;
    return put(session, *habit, tr("Ended a habit"));
}

Outcome<base::Id> resumeHabit(Session& session, const base::Id& id) {
    auto habit = find(session, id);
    if (!habit)
        return notThere();
    const auto today = session.today();
    const auto pause =
        std::ranges::find_if(habit->breaks, [today](const auto& one) { return one.contains(today); });
    if (!habit->ended && pause == habit->breaks.end())
        return Refused{tr("It goes on already.")};
    if (pause != habit->breaks.end()) {
        if (pause->first < today)
            pause->last = today - 1;
        else
            habit->breaks.erase(pause);
    }
    if (habit->ended && *habit->ended + 1 < today) {
        const HabitBreak since{.first = *habit->ended + 1, .last = today - 1};
        std::erase_if(habit->breaks,
                      [&](const auto& other) { return other.first >= since.first && overlap(other, since); });
        for (auto& other : habit->breaks)
            if (overlap(other, since))
                other.last = habit->ended;
        add(*habit, since);
    }
    habit->ended.reset();
    return put(session, *habit, tr("Took a habit up again"));
}

Outcome<base::Id> markDone(Session& session, const base::Id& id, Day day) {
    const auto habit = find(session, id);
    if (!habit)
        return notThere();
    if (habit->aim.kind == HabitKind::Activity)
        return saveCheckIn(session, {.day = day, .activities = std::vector{habit->of}});
    if (habit->aim.kind == HabitKind::Care && habit->aim.of)
        return saveCheckIn(session, {.day = day, .care = {{*habit->aim.of, habit->aim.least}}});
    return Refused{tr("Open the day and write what belongs there.")};
}

} // namespace tend::app
