#pragma once

#include "app/session.hpp"
#include "domain/care_list.hpp"
#include "domain/day_page.hpp"
#include "domain/record.hpp"
#include "domain/streak_board.hpp"

#include <optional>
#include <vector>

/// Read models, built from the journal each time they are asked for; page_cache.hpp keeps them for the
/// window.
namespace tend::app {

domain::DayPage dayPage(Session& session, domain::Day day);
domain::CareList careList(Session& session);
std::optional<domain::PersonPage> personPage(Session& session, const base::Id& id);
domain::StreakBoard streakBoard(Session& session, int year);

/// In the owner's order, retired ones too.
std::vector<domain::CareDimension> dimensions(Session& session);

/// Everything filed under the days, oldest day first, in the order written; a rest where it covers one of
/// them. People are not among them.
std::vector<domain::Record> records(Session& session, domain::DaySpan days);
/// First and last day that hold a record.
std::optional<domain::DaySpan> recordedDays(Session& session);

} // namespace tend::app
