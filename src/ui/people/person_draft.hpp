#pragma once

#include "ui/people/person_form.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tend::ui {

/// The form as text for SaveDraft, one "field words" a line; empty where nothing is written. In words, a line
/// feed is "\n" and a backslash "\\".
std::string personDraft(const PersonForm& form);

/// The form again, not open. Lines that mean nothing are left out.
PersonForm readPersonDraft(std::string_view text);

/// The form's draft, if something was written, and those about others that wait, an empty line between them.
std::string allDrafts(const PersonForm& form);
/// ... and back: all of them wait until the form is opened for their person.
std::vector<std::string> readAllDrafts(std::string_view text);

/// The form for `person` (nothing: someone new), with what was half-written about them; what was half-written
/// about somebody else waits.
void turnTo(PersonForm& form, const std::optional<base::Id>& person);
/// Lets go of what the form holds; what waits about others stays.
void emptyForm(PersonForm& form);

} // namespace tend::ui
