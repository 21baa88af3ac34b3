#pragma once

#include "app/demo_calendar.hpp"
#include "app/demo_people.hpp"
#include "domain/check_in.hpp"
#include "domain/gratitude.hpp"
#include "domain/hello.hpp"
#include "domain/rest.hpp"

#include <cstdint>
#include <vector>

namespace tend::app {

/// What was written about one day of the demo journal.
struct DemoRecords {
    std::vector<domain::CheckIn> checkIns{};
    std::vector<domain::Gratitude> gratitude{};
    std::vector<domain::Hello> hellos{};
};

/// Lives through the days of a calendar, one after the other: sleep, what was done, who was met.
class DemoLife {
  public:
    /// `dimensions` are the journal's. Nothing is written after `now`.
    DemoLife(const DemoCalendar& calendar, std::vector<DemoPerson> people,
             const std::vector<domain::CareDimension>& dimensions, const domain::Moment& now,
             std::uint64_t seed);

    DemoRecords live(const DemoDay& day);
    std::vector<domain::Rest> rests();

  private:
    /// What a day was like under what is written about it.
    struct Inside {
        double mood;
        std::vector<std::string> activities{};
        bool workedLate = false;
        bool meditated = false;
        bool cooked = false;
    };

    Inside wakeTo(const DemoDay& day);
    domain::Filing file(const DemoDay& day, int minute);
    std::vector<int> checkInTimes(const DemoDay& day);
    domain::CheckIn checkIn(const DemoDay& day, const Inside& inside, int minute, bool first, bool last);
    domain::Gratitude thanks(const DemoDay& day, int minute);
    void tell(const DemoDay& day, const DemoPerson& person, domain::Gratitude& gratitude);
    void sayHellos(const DemoDay& day, DemoRecords& records);
    domain::Hello hello(const DemoDay& day, std::size_t person);
    void meet(domain::Day day);
    std::optional<std::size_t> somebodyDue(domain::Day day);
    base::Id id(const domain::Moment& at);
    std::optional<domain::Level> level(double value);

    const DemoCalendar& calendar_;
    std::vector<DemoPerson> people_;
    const std::vector<domain::CareDimension>& dimensions_;
    domain::Moment now_;
    DemoRandom random_;
    std::vector<std::size_t> close_{};     ///< into people_: those around on the day
    std::vector<domain::Day> lastHello_{}; ///< one a person
    std::size_t arrived_ = 0;              ///< how many of people_ are on the list
    double sleep_ = 0;                     ///< nights, from day to day
    bool workedLate_ = false;              ///< the evening before
};

} // namespace tend::app
