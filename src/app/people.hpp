#pragma once

#include "app/outcome.hpp"
#include "app/session.hpp"
#include "domain/edits.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tend::app {

using domain::PersonEdit;

/// Adds or edits, and finds notes whose @ now names them. Refused: no name, a name someone has, met after
/// today.
Outcome<base::Id> savePerson(Session& session, const PersonEdit& edit);
void setResting(Session& session, const base::Id& id, bool resting);
/// To the trash. Refused for the owner, who stays on the list.
Outcome<base::Id> removePerson(Session& session, const base::Id& id);

/// By name, case and accents ignored: the full name, else the start of exactly one. Refused with the choices.
Outcome<domain::Person> findPerson(Session& session, std::string_view name);

} // namespace tend::app
