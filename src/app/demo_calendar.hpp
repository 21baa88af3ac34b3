#pragma once

#include "app/demo_random.hpp"
#include "domain/day.hpp"
#include "domain/moment.hpp"

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace tend::app {

/// What a day of the demo journal is like before anything is written on it.
struct DemoDay {
    domain::Day day;
    bool written = true;                        ///< something is recorded
    bool gratitude = true;                      ///< thanks among it
    int laterBy = 0;                            ///< days until it is filled in
    double mood = 0;                            ///< how the times are: about -2 to 2
    std::optional<std::chrono::minutes> away{}; ///< offset from UTC where the owner travels
};

struct DemoRest {
    domain::DaySpan days;
    bool season = false;
    std::string note{};
};

/// The days of the demo journal: slow tides of mood, gaps, rest days and seasons, travel, late days.
/// The last weeks are kept without a gap, so that streaks are alive.
class DemoCalendar {
  public:
    DemoCalendar(domain::DaySpan days, const domain::Moment& now, std::uint64_t seed);

    const std::vector<DemoDay>& days() const { return days_; }

    const std::vector<DemoRest>& rests() const { return rests_; }

    /// The moment the wall clock shows `minute` minutes after the midnight that begins `day`, wherever the
    /// owner is then; 1470 is half past midnight of a long evening. Summer time is the European Union's.
    domain::Moment moment(domain::Day day, int minute, std::chrono::milliseconds rest) const;

  private:
    void fillTides(DemoRandom& random);
    void fillGaps(DemoRandom& random);
    void fillSeasons(DemoRandom& random);
    void fillRestDays(DemoRandom& random);
    void fillRecentWeeks();
    void rest(domain::DaySpan days, DemoRandom& random);

    DemoDay& at(domain::Day day) { return days_[static_cast<std::size_t>(day - days_.front().day)]; }

    std::vector<DemoDay> days_;
    std::vector<DemoRest> rests_;
    std::chrono::minutes home_{}; ///< offset in winter
};

} // namespace tend::app
