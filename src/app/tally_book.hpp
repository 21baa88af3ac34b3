#pragma once

#include "domain/streak.hpp"
#include "storage/change.hpp"
#include "storage/journal.hpp"

#include <cstdint>
#include <optional>
#include <vector>

namespace tend::app {

/// How often each habit was done on each day, kept between questions. Counting a hundred years takes the
/// database some 50 ms; after a change only the days it touched are counted again, whoever made the change.
class TallyBook {
  public:
    /// Oldest first, one entry a day that has any. Good until the next call.
    const std::vector<domain::DayTally>& tallies(storage::Journal& journal, const domain::HabitAim& habit);

    /// The days of every rest, by their first.
    const std::vector<domain::DaySpan>& rests(storage::Journal& journal);

    /// Days that crossing the date line left hardly anything of (storage::daysCutShort).
    const std::vector<domain::Day>& daysCutShort(storage::Journal& journal);

  private:
    struct Page {
        domain::HabitAim habit;
        std::vector<domain::DayTally> tallies;
    };

    void bringUpToDate(storage::Journal& journal);
    /// Whether the days round those that changed are cut short.
    void lookAgain(storage::Journal& journal, const std::vector<domain::Day>& touched);

    std::optional<std::uint64_t> revision_{};
    storage::ChangeId newest_{};
    std::vector<Page> pages_{}; ///< of habits that were asked for
    std::optional<std::vector<domain::DaySpan>> rests_{};
    std::optional<std::vector<domain::Day>> cutShort_{};
};

} // namespace tend::app
