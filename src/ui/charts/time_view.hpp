#pragma once

#include "ui/charts/time_axis.hpp"
#include "ui/widgets/touch.hpp"

#include <optional>

namespace tend::ui {

/// What of the time a chart shows, and where the keyboard is in it. Kept by the screen.
struct TimeView {
    std::optional<TimeSpan> shown{}; ///< nothing: as the chart begins
    std::optional<domain::Day> cursor{};
    bool dragged = false;    ///< the mouse has moved it since it went down
    float draggedFrom = 0;   ///< where the mouse was in the frame before
    bool wheelTaken = false; ///< a click has given it the wheel, until the mouse leaves it
};

struct TimeTouch {
    Touch touched;
    std::optional<domain::Day> shown{};  ///< under the mouse or the keyboard
    std::optional<domain::Day> chosen{}; ///< clicked, or Enter
};

/// Lets the owner move through time on `plot`: drag, or Shift and the wheel; Ctrl and the wheel, or the wheel
/// alone once it was clicked, go nearer and farther. By keys: Left and Right by a day, with Shift by a week;
/// PageUp and PageDown by half of what is in sight; Up, Down, + and - nearer and farther; Home and End to the
/// ends. `start`: what is in sight at first.
TimeTouch followTime(const Theme& theme, const char* id, const Box& plot, TimeView& view,
                     const TimeSpan& bounds, const TimeSpan& start);

} // namespace tend::ui
