#pragma once

#include "base/id.hpp"
#include "domain/day.hpp"
#include "domain/moment.hpp"

#include <chrono>
#include <optional>

namespace tend::domain {

/// When a journal day ends: minutes after midnight on the wall clock, 0 to 12 hours. 04:00 unless the owner
/// says.
class DayBoundary {
  public:
    DayBoundary() = default;
    static std::optional<DayBoundary> from(std::chrono::minutes afterMidnight);

    std::chrono::minutes afterMidnight() const { return afterMidnight_; }

    bool operator==(const DayBoundary&) const = default;

  private:
    explicit DayBoundary(std::chrono::minutes afterMidnight) : afterMidnight_(afterMidnight) {}

    std::chrono::minutes afterMidnight_{4 * 60};
};

/// The journal day `moment` falls in: at 03:59 it is still yesterday, at 04:00 today.
Day journalDay(const Moment& moment, DayBoundary boundary);

/// What every record carries: who it is, when it is about, and where it was filed.
/// `day` and `writtenDay` are decided once, when it is written; travel, DST or a new boundary never move
/// them.
struct Filing {
    base::Id id;
    Moment at;      ///< when it was written first
    Day day;        ///< the day it belongs to
    Day writtenDay; ///< the journal day it was written on
    Instant created;
    Instant changed;
    std::optional<Instant> deleted{};

    /// Filled in later: written on a later day than it is filed under.
    bool late() const { return writtenDay > day; }

    bool operator==(const Filing&) const = default;
};

/// A new record written at `now` and filed under `day`.
Filing fileUnder(Day day, const Moment& now, DayBoundary boundary);

} // namespace tend::domain
