#pragma once

#include "app/outcome.hpp"
#include "app/session.hpp"
#include "domain/edits.hpp"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace tend::app {

using domain::CheckInEdit;

/// Saves it and gives its id. A check-in left wholly empty is moved to the trash. Refused: a day after today.
Outcome<base::Id> saveCheckIn(Session& session, const CheckInEdit& edit);

} // namespace tend::app
