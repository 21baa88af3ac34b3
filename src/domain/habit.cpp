#include "domain/habit.hpp"

#include "base/tr.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <utility>

namespace tend::domain {
namespace {

using base::tr;

constexpr std::array words{
    std::pair{HabitKind::CheckIn, "check_in"},  std::pair{HabitKind::Gratitude, "gratitude"},
    std::pair{HabitKind::Hello, "hello"},       std::pair{HabitKind::Care, "care"},
    std::pair{HabitKind::Activity, "activity"}, std::pair{HabitKind::Circle, "circle"}};

} // namespace

std::string_view toWord(HabitKind kind) {
    return words.at(static_cast<std::size_t>(kind)).second;
}

std::optional<HabitKind> habitKindFromWord(std::string_view word) {
    const auto* const found =
        std::ranges::find_if(words, [&](const auto& known) { return known.second == word; });
    return found == words.end() ? std::nullopt : std::optional(found->first);
}

std::optional<Frequency> Frequency::from(int times, int days) {
    constexpr int longest = 366;
    if (times < 1 || days < times || days > longest)
        return std::nullopt;
    return Frequency{times, days};
}

Habit builtInHabit(HabitKind kind) {
    const auto number = static_cast<int>(kind);
    return {.id = base::Id::from(0, 0, static_cast<std::uint64_t>(number) + 1),
            .aim = {.kind = kind},
            .position = number};
}

std::string nameOf(const Habit& habit) {
    if (!habit.name.empty())
        return habit.name;
    switch (habit.aim.kind) {
    case HabitKind::CheckIn:
        return tr("Checking in");
    case HabitKind::Gratitude:
        return tr("Thank-yous");
    case HabitKind::Hello:
        return tr("Hellos");
    case HabitKind::Care:
        return !habit.aim.least || habit.aim.least->value() == Level::highest
                   ? base::fill(tr("{0} at {1}"), {habit.of, std::to_string(Level::highest)})
                   : base::fill(tr("{0} at {1} or more"),
                                {habit.of, std::to_string(habit.aim.least->value())});
    case HabitKind::Activity:
        break;
    case HabitKind::Circle:
        return base::fill(tr("A hello to {0}"), {habit.of});
    }
    return habit.of;
}

std::string frequencyWords(const Frequency& frequency) {
    if (frequency.daily())
        return tr("every day");
    return base::fill(
        base::trn("{0} day in {1}", "{0} days in {1}", static_cast<unsigned long>(frequency.times)),
        {std::to_string(frequency.times), std::to_string(frequency.days)});
}

const HabitBreak* pauseOn(const Habit& habit, Day day) {
    const auto found = std::ranges::find_if(
        habit.breaks, [day](const HabitBreak& pause) { return !pause.rest && pause.contains(day); });
    return found == habit.breaks.end() ? nullptr : &*found;
}

} // namespace tend::domain
