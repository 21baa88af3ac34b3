#pragma once

#include "app/outcome.hpp"
#include "app/session.hpp"

namespace tend::app {

/// Two entries of the care list that are one person: `from` goes to the trash, and `into` has both persons'
/// hellos, thank-yous, circles and what to remember; what only `from` had (birthday, rhythm, how you met) is
/// taken over, and @names in texts follow. One change. Refused for the owner, and for one and the same.
Outcome<base::Id> mergePeople(Session& session, const base::Id& from, const base::Id& into);

} // namespace tend::app
