#pragma once

#include "domain/picture.hpp"
#include "ui/intent.hpp"
#include "ui/pictures/picture_shelf.hpp"
#include "ui/theme/theme.hpp"

#include <cstddef>
#include <vector>

namespace tend::ui {

/// The pictures of an entry being looked at one by one.
struct ViewerState {
    bool open = false;
    std::vector<domain::Picture> pictures{};
    std::size_t shown = 0;
};

/// Looks at the pictures, from the one with that id on; closes where there are none.
void lookAt(ViewerState& state, std::vector<domain::Picture> pictures, const base::Id& first);

/// Over everything while it is open: one picture as large as fits, the arrows for the next, what can be done
/// with it at the foot. Alt and an arrow move it among those of its entry. Escape closes it.
void drawViewer(const Theme& theme, ViewerState& state, PictureShelf& shelf, Intents& intents);

} // namespace tend::ui
