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

float chartActionsWidth(const Theme& theme, const ChartActions& actions);
/// Where they begin: at the end of the line that begins at `top` and has `taken` device px in it already, or of the next
/// one where they have no room. `width`: of the card, logical px.
void endLine(const Theme& theme, ImVec2 top, float width, float taken, float wide);
/// Beside each other at the cursor, 32 high.
void drawChartActions(const Theme& theme, const ChartActions& actions, Intents& intents);

} // namespace tend::ui
