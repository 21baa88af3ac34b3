#pragma once

#include "app/demo_calendar.hpp"
#include "app/demo_phrases.hpp"
#include "domain/person.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace tend::app {

/// Somebody on the demo care list and how they come into the owner's days.
struct DemoPerson {
    domain::Person person;
    std::size_t language;  ///< which of demoPhrases() is theirs
    std::string mention;   ///< their name as it is written after an @
    domain::Day first;     ///< on the care list from this day
    domain::Day last;      ///< the last day of being close
    int ideal;             ///< days between hellos while close
    bool newlyMet = false; ///< no hello yet
};

/// The care list of `days`, in the order people came to it. `circles` are the journal's, in its order.
std::vector<DemoPerson> demoPeople(const DemoCalendar& calendar, const std::vector<domain::Circle>& circles,
                                   std::uint64_t seed);

} // namespace tend::app
