#pragma once

#include "app/outcome.hpp"
#include "app/session.hpp"
#include "domain/person.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tend::app {

/// A person as a form or a command line gives it. Text that is empty means nothing.
struct PersonEdit {
    std::optional<base::Id> person{}; ///< nothing: someone new
    std::string name{};
    std::vector<std::string> circles{}; ///< a new name makes a new circle
    std::optional<domain::Day> met{};
    std::string where{};
    std::string remember{};
    std::optional<domain::Birthday> birthday{};
    std::optional<domain::Rhythm> rhythm{};
};

/// Adds or edits, and finds notes whose @ now names them. Refused: no name, a name someone has, met after
/// today.
Outcome<base::Id> savePerson(Session& session, const PersonEdit& edit);
void setResting(Session& session, const base::Id& person, bool resting);
/// To the trash. Refused for the owner, who stays on the list.
Outcome<base::Id> removePerson(Session& session, const base::Id& person);

/// By name, case and accents ignored: the full name, else the start of exactly one. Refused with the choices.
Outcome<domain::Person> findPerson(Session& session, std::string_view name);

} // namespace tend::app
