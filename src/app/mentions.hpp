#pragma once

#include "app/session.hpp"
#include "domain/mention.hpp"
#include "domain/record_fields.hpp"

#include <string_view>
#include <vector>

namespace tend::app {

/// Everyone an @ may name: the care list without the owner.
std::vector<domain::Nameable> nameables(Session& session);

/// The people `text` names, each once, in order.
std::vector<base::Id> mentionedIn(std::string_view text, const std::vector<domain::Nameable>& people);

std::vector<base::Id> mentionedIn(std::string_view text, const domain::MentionFinder& people);

/// The words behind the ids in records, of people in the trash too.
domain::RecordNames recordNames(Session& session);

} // namespace tend::app
