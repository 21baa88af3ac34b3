#pragma once

#include "app/outcome.hpp"
#include "app/session.hpp"
#include "domain/edits.hpp"
#include "domain/rest.hpp"

#include <string>

namespace tend::app {

using domain::RestEdit;

/// One rest day, before or after the fact. Refused where the week's allowance is used up (it offers a
/// season), or where the day is set to rest already.
Outcome<base::Id> restOn(Session& session, domain::Day day);
/// A season of rest: illness, grief, travel. Any length. Refused where the last day comes before the first.
Outcome<base::Id> restSeason(Session& session, domain::DaySpan days, const std::string& note);
/// A rest that is there, changed: its days, whether it is a season, its note. Refused as the two above; a
/// note being typed is one step of undo.
Outcome<base::Id> saveRest(Session& session, const RestEdit& edit);
/// Takes `day` out of every rest; a season around it is split. Nothing happens where it is not set to rest.
void wake(Session& session, domain::Day day);

} // namespace tend::app
