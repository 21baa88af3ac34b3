#pragma once

#include "app/streak_book.hpp"
#include "domain/care_list.hpp"
#include "domain/day_page.hpp"
#include "domain/filing.hpp"
#include "domain/rest.hpp"
#include "domain/streak_board.hpp"
#include "storage/change.hpp"
#include "storage/journal.hpp"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tend::app {

/// Asked for the time whenever it matters; fixed in tests.
using Now = std::function<domain::Moment()>;

/// One open journal and what a person is doing with it. The features (check_ins.hpp, thanks.hpp, ...) are
/// functions on it. Lives on one thread.
class Session {
  public:
    Session(storage::Journal journal, Now now);
    Session(Session&&) noexcept = default;
    Session& operator=(Session&&) noexcept = default;

    storage::Journal& journal() { return journal_; }

    domain::Moment now() const { return now_(); }

    /// The journal day it is now: by the day boundary, or by what the owner answered to "Still Tuesday?".
    domain::Day today();
    domain::DayBoundary boundary();
    domain::RestAllowance allowance();

    /// Grows with every change, from whichever program; read models with the same revision are the same.
    std::uint64_t revision() { return journal_.revision(); }

    /// How often a habit was done on each day, oldest first.
    const std::vector<domain::DayTally>& tallies(const domain::HabitAim& habit) {
        return streaks_.tallies().tallies(journal_, habit);
    }

    /// Kept between questions; see judgedStreaks().
    StreakBook& streaks() { return streaks_; }

    /// A change for one thing the owner did.
    storage::Change change(std::string_view label);
    /// A change for typing in `subject` (a record and field): goes on with the one before while that is the
    /// newest and the pauses are short, so undo takes back a thought and not a letter.
    storage::Change typing(std::string_view label, const std::string& subject);

    /// Changes that cannot be undone, of which the owner has been told: an undo goes on behind them.
    bool passes(storage::ChangeId change) const;

    void pass(storage::ChangeId change) { passed_.push_back(change); }

    /// The day the question "Still Tuesday?" is about: after midnight, before the boundary, not yet answered.
    std::optional<domain::Day> stillDayQuestion();
    /// The owner's answer; kept until the boundary. `still`: what is written now belongs to the day before.
    void answerStillDay(bool still);

  private:
    struct Typing {
        std::string subject;
        storage::ChangeId change;
        domain::Instant at;
    };

    storage::Journal journal_;
    Now now_;
    std::optional<Typing> typing_{};
    StreakBook streaks_{};
    std::vector<storage::ChangeId> passed_{};
};

} // namespace tend::app
