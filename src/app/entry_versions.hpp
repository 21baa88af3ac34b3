#pragma once

#include "app/outcome.hpp"
#include "app/session.hpp"
#include "domain/version.hpp"

#include <cstdint>
#include <vector>

namespace tend::app {

/// Every version of a record, the one it has now first; domain::differences() tells two of them apart.
std::vector<domain::Version> versionsOf(Session& session, const domain::RecordRef& ref);

/// Gives a record the version back that the history's step `replacedBy` had replaced, as a change that can be
/// undone; out of the trash too. When it was written first stays. Refused where there is no such version, or
/// it cannot be as it was (a name somebody else has by now).
Outcome<base::Id> restoreVersion(Session& session, const domain::RecordRef& ref, std::int64_t replacedBy);

} // namespace tend::app
