#pragma once

#include "app/tally_book.hpp"
#include "domain/habit.hpp"
#include "domain/streak_board.hpp"

#include <memory>
#include <vector>

namespace tend::app {

/// Every habit judged, kept between questions. A change costs what it changes, not what a hundred years hold:
/// the days it touched are counted anew, and the streaks judged anew from there on.
class StreakBook {
  public:
    /// How often a habit was done on each day, which days rest, and which were cut short.
    TallyBook& tallies() { return tallies_; }

    /// `habits`, judged up to `today` or to their end.
    std::vector<domain::BoardStreak> judged(storage::Journal& journal, std::vector<domain::Habit> habits,
                                            domain::Day today);

  private:
    struct Page {
        domain::Habit habit;
        std::vector<domain::DayTally> tallies{};
        std::shared_ptr<domain::Streak> streak{};
    };

    Page pageOf(const domain::Habit& habit);

    TallyBook tallies_{};
    std::vector<Page> pages_{};
};

} // namespace tend::app
