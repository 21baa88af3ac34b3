#pragma once

#include "domain/kept_pages.hpp"
#include "domain/timeline.hpp"
#include "ui/intent.hpp"
#include "ui/keeping/keeping_state.hpp"
#include "ui/pictures/picture_shelf.hpp"
#include "ui/theme/theme.hpp"

namespace tend::ui {

/// What the sheets about earlier versions and the trash need in a frame.
struct KeepingFrame {
    const domain::Timeline& timeline;
    domain::Moment now;
    const Theme& theme;
    Intents& intents;
    PictureShelf* pictures = nullptr; ///< lent by the shell
};

/// While open: the versions of an entry, and how the chosen one differs from what it is now.
void drawVersions(const KeepingFrame& frame, const domain::VersionsPage& page, VersionsState& state);

/// While open: what was deleted, to be brought back or deleted for good. `work`: null while nothing is being
/// deleted.
void drawTrash(const KeepingFrame& frame, const domain::TrashSheetPage& page,
               const domain::ForgetProgress* work, TrashState& state);

/// While open: activities and tags, one of which gets another name everywhere.
void drawNames(const KeepingFrame& frame, const domain::NamesPage& page, NamesState& state);

} // namespace tend::ui
