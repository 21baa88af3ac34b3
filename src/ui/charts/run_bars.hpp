#pragma once

#include "domain/streak.hpp"
#include "ui/charts/canvas.hpp"
#include "ui/theme/theme.hpp"

#include <cstddef>
#include <optional>
#include <span>

namespace tend::ui {

/// The last runs of a streak as bars, the newest on top.
struct RunBars {
    std::span<const domain::Run> runs{}; ///< oldest first
    bool current = false;                ///< the newest is alive
    bool numbered = true;
    domain::Day today;
};

inline constexpr std::size_t mostRunBars = 10;

/// How high they are; px of the canvas.
float runBarsHeight(const ChartPen& pen, const RunBars& bars);
void drawRunBars(const ChartPen& pen, const RunBars& bars, const Box& box, std::optional<std::size_t> marked);

struct RunBarsEvent {
    const domain::Run* shown = nullptr;  ///< under the mouse or the keyboard
    const domain::Run* chosen = nullptr; ///< clicked, or Enter
    Box box{};                           ///< of the bar's row
};

/// The bars in the window, `width` logical px wide; Up and Down go from one to the next. `cursor` counts from
/// the newest.
RunBarsEvent runBars(const Theme& theme, const char* id, const RunBars& bars,
                     std::optional<std::size_t>& cursor, float width);

} // namespace tend::ui
