#pragma once

#include "app/outcome.hpp"
#include "app/session.hpp"
#include "domain/edits.hpp"

#include <optional>
#include <string>

namespace tend::app {

using domain::GratitudeEdit;

/// Saves it, finds whom it mentions, and gives its id. One whose text is emptied is moved to the trash.
/// Refused: a new one without words, a day after today.
Outcome<base::Id> saveGratitude(Session& session, const GratitudeEdit& edit);

/// Told to `person` (the first one mentioned where left out), or kept again.
void tellGratitude(Session& session, const base::Id& gratitude, std::optional<base::Id> person,
                   std::optional<domain::Channel> how);
void keepGratitude(Session& session, const base::Id& gratitude);

} // namespace tend::app
