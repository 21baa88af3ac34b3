#pragma once

#include "domain/care_list.hpp"
#include "ui/intent.hpp"
#include "ui/keeping/keeping_state.hpp"
#include "ui/theme/theme.hpp"

namespace tend::ui {

/// While open: who else a person of the care list is, what of both stays, and making them one.
void drawMerge(const Theme& theme, const domain::CareList& list, MergeState& state, Intents& intents);

} // namespace tend::ui
