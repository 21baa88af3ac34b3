#pragma once

#include "domain/day_page.hpp"

/// Made-up days for tests of the Today screen.
namespace tend::test {

/// The same id for the same number.
base::Id sampleId(unsigned number);

/// Wednesday 14 October with a check-in, three thank-yous, streaks and three people a hello would suit.
domain::DayPage fullDay();
/// The first day of an empty journal.
domain::DayPage emptyDay();

domain::CheckIn sampleCheckIn(unsigned id, domain::Day day, const char* at);
domain::Gratitude sampleThanks(unsigned id, domain::Day day, const char* text);
domain::Level level(int value);

// Who is on the sample's care list.
base::Id leila();
base::Id ines();
base::Id samuel();
base::Id oksana();

} // namespace tend::test
