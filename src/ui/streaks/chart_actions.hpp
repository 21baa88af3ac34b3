#pragma once

#include "domain/charts/chart.hpp"
#include "ui/intent.hpp"
#include "ui/theme/theme.hpp"

#include <string>

namespace tend::ui {

/// What every card with a chart offers at its end: to read it as a table, and to save it.
struct ChartActions {
    std::string id; ///< "line": the buttons are ###line-table-on and ###line-save
    bool& table;    ///< shown as one
    domain::ChartWish chart;
};

/// Draws them at the end of the line that begins at `top` and has `taken` device px in it already, or under
/// it where they have no room there. `width`: of the card, logical px.
void endFoot(const Theme& theme, const ChartActions& actions, ImVec2 top, float width, float taken,
             Intents& intents);

} // namespace tend::ui
