#pragma once

#include "base/id.hpp"
#include "domain/check_in.hpp"
#include "domain/day.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tend::domain {

/// What a habit is kept of. The first three are built in; the others are the owner's own.
enum class HabitKind { CheckIn, Gratitude, Hello, Care, Activity, Circle };

/// "check_in", "gratitude", "hello", "care", "activity", "circle": the words of the file and of the JSON.
std::string_view toWord(HabitKind kind);
std::optional<HabitKind> habitKindFromWord(std::string_view word);

/// What counts as having done it.
struct HabitAim {
    HabitKind kind = HabitKind::CheckIn;
    std::optional<base::Id> of{}; ///< the care dimension, the activity, or the circle a hello is with
    std::optional<Level> least{}; ///< of a care dimension: at this level or a higher one

    bool builtIn() const { return kind <= HabitKind::Hello; }

    bool operator==(const HabitAim&) const = default;
};

/// `times` in any `days` days; {1, 1} is daily.
struct Frequency {
    int times = 1;
    int days = 1;

    /// 1 <= times <= days <= 366; nothing for other numbers.
    static std::optional<Frequency> from(int times, int days);

    bool daily() const { return times >= days; }

    bool operator==(const Frequency&) const = default;
};

/// Days on which a habit asks for nothing, though others may.
struct HabitBreak {
    Day first;
    std::optional<Day> last{}; ///< nothing: until it is taken up again
    bool rest = false;         ///< a single rest day, which the week's allowance counts; else a pause

    bool contains(Day day) const { return first <= day && (!last || day <= *last); }

    bool operator==(const HabitBreak&) const = default;
};

struct Habit {
    base::Id id;
    HabitAim aim{};
    std::string of{};   ///< what `aim.of` is called now; kept with that, not with the habit
    std::string name{}; ///< the owner's; empty: it is called after its aim
    Frequency frequency{};
    std::optional<Day> since{}; ///< nothing on an earlier day counts; nothing: from the first day it was done
    std::optional<Day> ended{}; ///< the last day that is judged
    bool hidden = false;        ///< kept and judged, but not on show
    int position = 0;
    std::vector<HabitBreak> breaks{}; ///< by their first days, none into another

    bool operator==(const Habit&) const = default;
};

/// One that every journal has, daily. Its id is the same in all of them.
Habit builtInHabit(HabitKind kind);

/// "Checking in", "Thank-yous", "Hellos", "Rest at 4 or more", "Walk", "A hello to Family", or the owner's
/// own name for it; translated.
std::string nameOf(const Habit& habit);

/// "every day", "3 days in 7", translated.
std::string frequencyWords(const Frequency& frequency);

/// The pause that a day lies in; null where it is not paused.
const HabitBreak* pauseOn(const Habit& habit, Day day);

} // namespace tend::domain
