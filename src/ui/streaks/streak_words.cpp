#include "ui/streaks/streak_words.hpp"

#include "base/counted.hpp"
#include "base/tr.hpp"
#include "domain/check_in.hpp"
#include "ui/widgets/day_words.hpp"

#include <algorithm>
#include <cmath>
#include <vector>

namespace tend::ui {
namespace {

using base::counted;
using base::fill;
using base::tr;
using base::trn;

std::string joined(const std::vector<std::string>& parts) {
    std::string text;
    for (const auto& part : parts)
        text += (text.empty() ? "" : ", ") + part;
    return text;
}

std::string whenWords(domain::Day day, domain::Day today) {
    return day.year() == today.year() ? weekdayDate(day)
                                      : weekdayDate(day) + " " + std::to_string(day.year());
}

std::string countWords(const domain::Run& run) {
    std::vector<std::string> parts{counted("{0} day done", "{0} days done", run.length - run.late)};
    if (run.late > 0)
        parts.push_back(counted("{0} filled in later", "{0} filled in later", run.late));
    if (run.rests > 0)
        parts.push_back(counted("{0} rest day", "{0} rest days", run.rests));
    return joined(parts) + ".";
}

std::string noneWords(const domain::Streak& streak, domain::Day today, bool numbersHidden) {
    if (streak.runs.empty())
        return tr("It begins when you do. Rest days never break it.");
    const auto& last = streak.runs.back();
    const auto end = whenWords(last.span.last, today);
    if (numbersHidden)
        return fill(tr("The last one ended on {0}. Any day begins a new one."), {end});
    return fill(trn("The last one had {0} day and ended on {1}. Any day begins a new one.",
                    "The last one had {0} days and ended on {1}. Any day begins a new one.",
                    static_cast<unsigned long>(last.length)),
                {std::to_string(last.length), end});
}

} // namespace

std::string habitWords(const domain::Habit& habit, int days) {
    const auto n = static_cast<unsigned long>(days);
    if (habit.name.empty() && habit.aim.kind == domain::HabitKind::Circle)
        return fill(trn("day with a hello to {0}", "days with a hello to {0}", n), {habit.of});
    if (!habit.name.empty() || !habit.aim.builtIn())
        return fill(trn("day of {0}", "days of {0}", n), {domain::nameOf(habit)});
    switch (habit.aim.kind) {
    case domain::HabitKind::CheckIn:
        return trn("day checking in", "days checking in", n);
    case domain::HabitKind::Gratitude:
        return trn("day with a thank-you", "days with a thank-you", n);
    default:
        return trn("day with a hello", "days with a hello", n);
    }
}

std::string habitLine(const domain::Habit& habit, domain::Day today) {
    if (habit.ended)
        return fill(tr("ended {0}"), {whenWords(*habit.ended, today)});
    const auto* pause = domain::pauseOn(habit, today);
    if (pause == nullptr)
        return {};
    return pause->last ? fill(tr("paused until {0}"), {whenWords(*pause->last, today)})
                       : fill(tr("paused since {0}"), {whenWords(pause->first, today)});
}

std::string milestoneWords(const domain::Streak& streak, domain::Day today) {
    if (!streak.current || streak.current->span.last != today || !domain::milestone(streak.length()))
        return {};
    return fill(tr("{0} days, today."), {std::to_string(streak.length())});
}

std::string whyTitle(const domain::Streak& streak, bool numbersHidden) {
    if (!streak.current)
        return streak.runs.empty() ? tr("Not begun yet") : tr("Resting, not lost");
    return numbersHidden ? std::string(tr("Where it starts"))
                         : fill(tr("Why {0}"), {std::to_string(streak.length())});
}

std::string whyWords(const domain::Streak& streak, domain::Day today, bool numbersHidden) {
    if (!streak.current)
        return noneWords(streak, today, numbersHidden);
    const auto& run = *streak.current;
    const bool fromTheStart = !streak.days.empty() && run.span.first == streak.days.front().day;
    auto start = fill(fromTheStart ? tr("It starts on {0}, your first day.")
                                   : tr("It starts on {0}, after a day with no entry."),
                      {whenWords(run.span.first, today)});
    if (numbersHidden)
        return start;
    const auto longest =
        streak.longest > run.length
            ? " " + counted("The longest had {0} day.", "The longest had {0} days.", streak.longest)
            : std::string();
    return start + " " + countWords(run) + longest;
}

std::optional<domain::StreakDay> stateOn(const domain::Streak& streak, domain::Day day) {
    if (streak.days.empty() || day < streak.days.front().day || day > streak.days.back().day)
        return std::nullopt;
    return streak.days[static_cast<std::size_t>(day - streak.days.front().day)];
}

std::string heldWords(const domain::HeatDay& held, domain::Day today) {
    std::vector<std::string> parts;
    if (held.mood)
        parts.emplace_back(domain::moodName(*domain::Level::from(int(std::lround(*held.mood)))));
    if (held.checkIns > (held.mood ? 1 : 0))
        parts.push_back(counted("{0} check-in", "{0} check-ins", held.checkIns));
    if (held.gratitude > 0)
        parts.push_back(counted("{0} thank-you", "{0} thank-yous", held.gratitude));
    if (held.hellos > 0)
        parts.push_back(counted("{0} hello", "{0} hellos", held.hellos));
    if (held.resting)
        parts.emplace_back(tr("rest day"));
    if (!parts.empty())
        return joined(parts);
    if (held.day == today)
        return tr("Nothing yet today. That is fine.");
    return held.day > today ? tr("Not here yet") : tr("No entry");
}

int restDaysLeft(const domain::StreakBoard& board) {
    return std::max(0, board.allowance.perWeek - board.restsThisWeek);
}

} // namespace tend::ui
