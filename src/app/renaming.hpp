#pragma once

#include "app/outcome.hpp"
#include "app/session.hpp"
#include "domain/name_in_use.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

/// One name for another, everywhere, as one change. A person is renamed with savePerson(); texts follow.
namespace tend::app {

/// What can be renamed, by name. Reads every text for the tags.
std::vector<domain::NameInUse> activitiesInUse(Session& session);
std::vector<domain::NameInUse> tagsInUse(Session& session);

/// Renames an activity, whatever the case and accents of `from`, in all check-ins; joins it with one that is
/// called `to` already. Refused where there is none, or `to` is empty.
Outcome<std::string> renameActivity(Session& session, std::string_view from, std::string_view to);

/// Rewrites a #tag in every text, in the trash too; says in how many. Whole tags only, `from` and `to` with
/// or without their #. Refused where no text has it, or `to` cannot be a tag.
Outcome<std::size_t> renameTag(Session& session, std::string_view from, std::string_view to);

} // namespace tend::app
