#pragma once

#include "ui/people/person_form.hpp"

#include <string>
#include <string_view>

namespace tend::ui {

/// The form as text for SaveDraft, one "field words" a line; empty where nothing is written. In words, a line
/// feed is "\n" and a backslash "\\".
std::string personDraft(const PersonForm& form);

/// The form again, not open. Lines that mean nothing are left out.
PersonForm readPersonDraft(std::string_view text);

} // namespace tend::ui
