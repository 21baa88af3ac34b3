#include "app/streak_book.hpp"

#include <algorithm>
#include <utility>

namespace tend::app {

/// The kept one, if it is of the same frequency; with a streak that nobody else holds.
StreakBook::Page StreakBook::pageOf(const domain::Habit& habit) {
    const auto kept = std::ranges::find(pages_, habit.id, [](const Page& page) { return page.habit.id; });
    if (kept == pages_.end() || !kept->streak || kept->habit.frequency != habit.frequency)
        return {.habit = habit, .streak = std::make_shared<domain::Streak>()};
    auto page = std::move(*kept);
    page.habit = habit;
    if (page.streak.use_count() > 1)
        page.streak = std::make_shared<domain::Streak>(*page.streak);
    return page;
}

std::vector<domain::BoardStreak> StreakBook::judged(storage::Journal& journal,
                                                    std::vector<domain::Habit> habits, domain::Day today) {
    std::vector<Page> pages;
    std::vector<domain::BoardStreak> streaks;
    for (auto& habit : habits) {
        auto page = pageOf(habit);
        const auto& counted = tallies_.tallies(journal, habit.aim);
        page.tallies.assign(counted.begin(), counted.end());
        auto question = domain::questionOf(habit, std::move(page.tallies), tallies_.rests(journal), today);
        question.cutShort = tallies_.daysCutShort(journal);
        domain::judgeAgain(*page.streak, question);
        page.tallies = std::move(question.tallies);
        streaks.push_back({std::move(habit), page.streak});
        pages.push_back(std::move(page));
    }
    pages_ = std::move(pages);
    return streaks;
}

} // namespace tend::app
