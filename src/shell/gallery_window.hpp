#pragma once

#include "ui/theme/colors.hpp"

namespace tend::ui {
struct GalleryState;
class Theme;
} // namespace tend::ui

namespace tend::shell {

struct GalleryOptions {
    ui::Look look = ui::Look::Light;
    int scalePercent = 100; ///< of the text, 75 to 300
};

/// Opens a window with every widget of Tend and stays until it is closed. Needs no journal and writes
/// nothing. Gives the program's exit code; throws base::Error where no window can be opened.
int runGallery(const GalleryOptions& options);

/// One frame of it, over the whole viewport.
void drawGalleryPage(ui::GalleryState& state, const ui::Theme& theme);

} // namespace tend::shell
