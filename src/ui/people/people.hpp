#pragma once

#include "domain/care_list.hpp"
#include "ui/intent.hpp"
#include "ui/people/people_state.hpp"

namespace tend::ui {

class Theme;

/// The care list and, where one is chosen, that person's page. Fills the current window's content region.
void drawPeople(const domain::CareList& list, const domain::PersonPage* person, PeopleState& state,
                const Theme& theme, Intents& intents);

} // namespace tend::ui
