#pragma once

#include "domain/check_in.hpp"
#include "domain/gratitude.hpp"
#include "domain/habit.hpp"
#include "domain/hello.hpp"
#include "domain/person.hpp"

#include <optional>
#include <string>
#include <utility>
#include <vector>

/// What the owner wants changed, as a window or a command line says it.
namespace tend::domain {

/// What to change in a check-in; what is left out stays as it is.
struct CheckInEdit {
    Day day;                                                       ///< where a new one is filed
    std::optional<base::Id> checkIn{};                             ///< nothing: a new one
    std::optional<std::optional<Level>> mood{};                    ///< an inner nothing unsets it
    std::vector<std::pair<base::Id, std::optional<Level>>> care{}; ///< dimension and level; nothing unsets
    std::optional<std::vector<std::string>> activities{};          ///< all of them, anew
    std::optional<std::string> note{};
};

/// What to change in a gratitude note; what is left out stays as it is.
struct GratitudeEdit {
    Day day;                             ///< where a new one is filed
    std::optional<base::Id> gratitude{}; ///< nothing: a new one
    std::optional<std::string> text{};
    /// Left out for a new one: a person where the text names one with @, else a moment.
    std::optional<About> about{};
    bool ownStep = false; ///< undone by itself, not with what was typed before or after it
};

/// A person as a form or a command line gives it. Text that is empty means nothing.
struct PersonEdit {
    std::optional<base::Id> person{}; ///< nothing: someone new
    std::string name{};
    std::vector<std::string> circles{}; ///< a new name makes a new circle
    std::optional<Day> met{};
    std::string where{};
    std::string remember{};
    std::optional<Birthday> birthday{};
    std::optional<Rhythm> rhythm{};
};

/// A hello as a form gives it: all of it.
struct HelloEdit {
    Day day;
    base::Id person;
    Channel channel = Channel::InPerson;
    Reason reason = Reason::Nothing;
    std::string note{};
    std::optional<base::Id> hello{}; ///< nothing: a new one
};

/// What to change in a hello that is there; what is left out stays as it is.
struct HelloChange {
    base::Id hello;
    std::optional<base::Id> person{};
    std::optional<Channel> channel{};
    std::optional<Reason> reason{};
    std::optional<std::string> note{};
    bool ownStep = false; ///< undone by itself, not with what was typed before or after it
};

/// What to change in a rest that is there; what is left out stays as it is.
struct RestEdit {
    base::Id rest;
    std::optional<DaySpan> days{};
    std::optional<bool> season{}; ///< needed for more than one day
    std::optional<std::string> note{};
};

/// What a habit is to be kept of, by name.
struct HabitWish {
    HabitKind kind = HabitKind::Activity;
    std::string of{};             ///< the dimension's key or name, the activity's or the circle's name
    std::optional<Level> least{}; ///< of a care dimension; left out: 4
};

/// What to change in a habit; what is left out stays as it is.
struct HabitEdit {
    std::optional<base::Id> habit{}; ///< nothing: a new one, which needs an aim
    std::optional<HabitWish> aim{};  ///< not of a built-in one
    std::optional<std::string> name{};
    std::optional<Frequency> frequency{};
    std::optional<std::optional<Day>> since{}; ///< an inner nothing: from the first day it was done
    std::optional<bool> hidden{};
};

} // namespace tend::domain
