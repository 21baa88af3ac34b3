#include "cli/habits.hpp"

#include "app/habits.hpp"
#include "base/tr.hpp"
#include "cli/json.hpp"
#include "cli/printing.hpp"

#include <algorithm>
#include <ostream>
#include <string>
#include <utility>

namespace tend::cli {
namespace {

using app::Outcome;
using app::Refused;
using base::fill;
using base::tr;
using domain::Day;
using domain::Habit;
using domain::HabitKind;

std::string stateOf(const Habit& habit, Day today) {
    if (habit.ended)
        return fill(tr("ended {0}"), {habit.ended->toString()});
    if (const auto* pause = domain::pauseOn(habit, today))
        return pause->last ? fill(tr("paused until {0}"), {pause->last->toString()})
                           : fill(tr("paused since {0}"), {pause->first.toString()});
    return habit.hidden ? tr("hidden") : "";
}

std::string lineOf(const Habit& habit, Day today) {
    constexpr std::size_t name = 30, often = 18;
    auto line = padded(oneLine(domain::nameOf(habit)), name) + "  " +
                padded(domain::frequencyWords(habit.frequency), often) + "  " + stateOf(habit, today);
    line.erase(line.find_last_not_of(' ') + 1);
    return line;
}

/// One of these commands being done.
class Habits {
  public:
    Habits(app::Session& session, const HabitCommand& command, bool json, Environment& environment)
        : session_(session), command_(command), json_(json), environment_(environment),
          today_(session.today()) {}

    KeepingEnd list() {
        const auto all = app::habits(session_);
        if (json_) {
            auto array = Json::array();
            for (const auto& habit : all)
                array.push_back(toJson(habit));
            environment_.out << text(array) << '\n';
        } else {
            for (const auto& habit : all)
                environment_.out << lineOf(habit, today_) << '\n';
        }
        return {};
    }

    KeepingEnd add() { return save({.aim = wish()}); }

    KeepingEnd onOne() {
        const auto found = app::habitCalled(session_, command_.name);
        if (const auto* refused = std::get_if<Refused>(&found))
            return refuse(*refused);
        const auto& habit = std::get<Habit>(found);
        const auto day = command_.day ? command_.day->in(today_) : today_;
        switch (command_.what) {
        case HabitCommand::What::Change:
            return change(habit);
        case HabitCommand::What::Rest:
            return show(app::restHabit(session_, habit.id, day));
        case HabitCommand::What::Pause:
            return show(
                app::pauseHabit(session_, habit.id, day,
                                command_.until ? std::optional(command_.until->in(today_)) : std::nullopt));
        case HabitCommand::What::Resume:
            return show(app::resumeHabit(session_, habit.id));
        case HabitCommand::What::End:
            return show(app::endHabit(session_, habit.id, day));
        case HabitCommand::What::Done:
            return done(habit, day);
        default:
            return remove(habit);
        }
    }

  private:
    std::optional<domain::HabitWish> wish() const {
        if (!command_.care.empty())
            return domain::HabitWish{.kind = HabitKind::Care, .of = command_.care, .least = command_.least};
        if (!command_.circle.empty())
            return domain::HabitWish{.kind = HabitKind::Circle, .of = command_.circle};
        if (!command_.activity.empty())
            return domain::HabitWish{.of = command_.activity};
        return std::nullopt;
    }

    KeepingEnd change(const Habit& habit) {
        return save({.habit = habit.id, .aim = wish(), .hidden = command_.hidden});
    }

    KeepingEnd save(domain::HabitEdit edit) {
        edit.name = command_.called;
        if (command_.times && command_.perDays) {
            edit.frequency = domain::Frequency::from(*command_.times, *command_.perDays);
            if (!edit.frequency)
                return refuse(
                    {tr("It is so many days in as many or more, up to 366, as in: --times 3 --in 7.")});
        }
        if (command_.since)
            edit.since = command_.since->in(today_);
        return show(app::saveHabit(session_, edit));
    }

    KeepingEnd done(const Habit& habit, Day day) {
        const auto outcome = app::markDone(session_, habit.id, day);
        if (const auto* refused = std::get_if<Refused>(&outcome))
            return refuse(*refused);
        print(habit);
        return {.changed = true};
    }

    KeepingEnd remove(const Habit& habit) {
        const auto outcome = app::removeHabit(session_, habit.id);
        if (const auto* refused = std::get_if<Refused>(&outcome))
            return refuse(*refused);
        print(habit);
        return {.changed = true};
    }

    KeepingEnd show(const Outcome<base::Id>& outcome) {
        if (const auto* refused = std::get_if<Refused>(&outcome))
            return refuse(*refused);
        const auto all = app::habits(session_);
        print(*std::ranges::find(all, std::get<base::Id>(outcome), &Habit::id));
        return {.changed = true};
    }

    void print(const Habit& habit) {
        environment_.out << (json_ ? text(toJson(habit)) : lineOf(habit, today_)) << '\n';
    }

    KeepingEnd refuse(const Refused& refused) {
        environment_.err << oneLine(refused.sentence) << '\n';
        return {.code = failed};
    }

    app::Session& session_;
    const HabitCommand& command_;
    bool json_;
    Environment& environment_;
    Day today_;
};

} // namespace

KeepingEnd handleHabits(app::Session& session, const HabitCommand& command, bool json,
                        Environment& environment) {
    Habits habits(session, command, json, environment);
    switch (command.what) {
    case HabitCommand::What::List:
        return habits.list();
    case HabitCommand::What::Add:
        return habits.add();
    default:
        return habits.onOne();
    }
}

} // namespace tend::cli
