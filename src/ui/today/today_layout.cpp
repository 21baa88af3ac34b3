#include "ui/today/today_layout.hpp"

#include "ui/theme/metrics.hpp"

#include <algorithm>
#include <cmath>

namespace tend::ui {

namespace {

constexpr float narrowestBesideNote = 480; ///< logical px

/// The sheet, a gap and the margin side by side.
void sideBySide(TodayLayout& layout, const Theme& theme, float page, float window) {
    const bool roomy = window >= theme.px(widths::roomy);
    const float gap = theme.px(roomy ? space::asideRoomy : space::aside);
    const float most = page - 2 * theme.px(space::windowSide);
    const float whole = roomy ? std::min(theme.px(widths::block), most) : most;
    layout.left = std::floor((page - whole) / 2);
    if (roomy)
        layout.margin = theme.px(widths::marginRoomy);
    else
        layout.margin = std::clamp(whole - gap - theme.px(widths::sheetLeast), theme.px(widths::marginLeast),
                                   theme.px(widths::margin));
    layout.sheet = whole - gap - layout.margin;
    layout.marginLeft = layout.left + layout.sheet + gap;
    layout.right = layout.left + whole;
}

/// The margin under the sheet, both as wide as the page.
void stacked(TodayLayout& layout, const Theme& theme, float page, float window) {
    layout.small = window < theme.px(widths::small);
    layout.tight = window < theme.px(widths::tight);
    layout.left = theme.px(layout.tight   ? space::sideTight
                           : layout.small ? space::sideSmall
                                          : space::windowSide);
    layout.sheet = layout.margin = page - 2 * layout.left;
    layout.marginLeft = layout.left;
    layout.right = layout.left + layout.sheet;
    layout.marginBelow = true;
}

} // namespace

TodayLayout layOut(const Theme& theme, float page, float window) {
    TodayLayout layout;
    if (window >= theme.px(widths::aside))
        sideBySide(layout, theme, page, window);
    else
        stacked(layout, theme, page, window);
    layout.padding = theme.px(layout.tight   ? space::sideTight
                              : layout.small ? space::insideSmall
                                             : space::sheetSide);
    layout.noteBelow = layout.inner() < theme.px(narrowestBesideNote);
    return layout;
}

} // namespace tend::ui
