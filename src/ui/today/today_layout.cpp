#include "ui/today/today_layout.hpp"

#include <algorithm>
#include <cmath>

namespace tend::ui {

namespace {

// Logical px.
constexpr float wide = 1440;
constexpr float block = 1144;
constexpr float fullMargin = 880; ///< from here on the margin stands beside the sheet
constexpr float small = 640;
constexpr float tight = 320;
constexpr float narrowestBesideNote = 480;

/// The sheet, a gap and the margin side by side.
void sideBySide(TodayLayout& layout, const Theme& theme, float page, float window) {
    const bool roomy = window >= theme.px(wide);
    const float gap = theme.px(roomy ? 48 : 32);
    const float whole = roomy ? std::min(theme.px(block), page - theme.px(64)) : page - theme.px(64);
    layout.left = std::floor((page - whole) / 2);
    if (roomy)
        layout.margin = theme.px(360);
    else
        layout.margin = std::clamp(whole - gap - theme.px(560), theme.px(288), theme.px(320));
    layout.sheet = whole - gap - layout.margin;
    layout.marginLeft = layout.left + layout.sheet + gap;
    layout.right = layout.left + whole;
}

/// The margin under the sheet, both as wide as the page.
void stacked(TodayLayout& layout, const Theme& theme, float page, float window) {
    layout.small = window < theme.px(small);
    layout.tight = window < theme.px(tight);
    layout.left = theme.px(layout.tight ? 12 : layout.small ? 16 : 32);
    layout.sheet = layout.margin = page - 2 * layout.left;
    layout.marginLeft = layout.left;
    layout.right = layout.left + layout.sheet;
    layout.marginBelow = true;
}

} // namespace

TodayLayout layOut(const Theme& theme, float page, float window) {
    TodayLayout layout;
    if (window >= theme.px(fullMargin))
        sideBySide(layout, theme, page, window);
    else
        stacked(layout, theme, page, window);
    layout.padding = theme.px(layout.tight ? 12 : layout.small ? 20 : 32);
    layout.noteBelow = layout.inner() < theme.px(narrowestBesideNote);
    return layout;
}

} // namespace tend::ui
