#pragma once

#include "ui/theme/box.hpp"
#include "ui/theme/theme.hpp"

namespace tend::ui {

/// Where the sheet and the margin lie, by the width of the window (design.md, "Widths"). Device px, from the
/// left edge of the page.
struct TodayLayout {
    float left = 0;       ///< of the sheet and of the date above it
    float sheet = 0;      ///< width of the sheet
    float padding = 0;    ///< inside the sheet, left and right
    float marginLeft = 0; ///< of the margin; the sheet's left where it lies below
    float margin = 0;     ///< width of the margin
    float right = 0;      ///< where header buttons end
    bool marginBelow = false;
    bool noteBelow = false; ///< the note under the care dimensions, not beside them
    bool tight = false;     ///< hardly any room: every edge gives way
    bool small = false;     ///< small faces, kept or told under the text

    float inner() const { return sheet - 2 * padding; }
};

/// `page`: width of the page; `window`: of the whole window, which decides how much fits. Device px.
TodayLayout layOut(const Theme& theme, float page, float window);

} // namespace tend::ui
