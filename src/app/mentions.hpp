#pragma once

#include "app/session.hpp"
#include "domain/mention.hpp"

#include <string_view>
#include <vector>

namespace tend::app {

/// Everyone an @ may name: the care list without the owner.
std::vector<domain::Nameable> nameables(Session& session);

/// The people `text` names, each once, in order.
std::vector<base::Id> mentionedIn(std::string_view text, const std::vector<domain::Nameable>& people);

} // namespace tend::app
