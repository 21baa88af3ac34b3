#pragma once

#include "domain/care_list.hpp"
#include "ui/intent.hpp"
#include "ui/keeping/keeping_state.hpp"
#include "ui/pictures/picture_shelf.hpp"
#include "ui/theme/theme.hpp"

namespace tend::ui {

/// While open: who else a person of the care list is, what of both stays, and making them one.
/// `shelf` may be null.
void drawMerge(const Theme& theme, const domain::CareList& list, MergeState& state, PictureShelf* shelf,
               Intents& intents);

} // namespace tend::ui
