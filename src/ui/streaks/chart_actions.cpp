#include "ui/streaks/chart_actions.hpp"

#include "base/tr.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/flow.hpp"
#include "ui/widgets/menu.hpp"
#include "ui/widgets/popover.hpp"

#include <algorithm>
#include <array>

namespace tend::ui {
namespace {

constexpr ButtonLook quiet{.kind = ButtonKind::Quiet, .size = ButtonSize::Small};

std::string tableLabel(const ChartActions& actions) {
    return std::string(actions.table ? base::tr("As a chart") : base::tr("As a table")) + "###" + actions.id +
           "-table-on";
}

std::string saveLabel(const ChartActions& actions) {
    return std::string(base::tr("Save")) + "###" + actions.id + "-save";
}

} // namespace

float chartActionsWidth(const Theme& theme, const ChartActions& actions) {
    return buttonWidth(theme, tableLabel(actions).c_str(), quiet) +
           buttonWidth(theme, saveLabel(actions).c_str(), quiet);
}

void endLine(const Theme& theme, ImVec2 top, float width, float taken, float wide) {
    const bool fits = taken + theme.px(8) + wide <= theme.px(width);
    const float y = fits ? top.y + theme.px(2) : here().y + theme.px(4);
    moveTo({top.x + std::max(0.0F, theme.px(width) - wide), y});
}

void drawChartActions(const Theme& theme, const ChartActions& actions, Intents& intents) {
    using domain::ChartFormat;
    if (button(theme, tableLabel(actions).c_str(), quiet))
        actions.table = !actions.table;
    beside(theme, 0);
    const auto menuId = "###" + actions.id + "-save-menu";
    if (button(theme, saveLabel(actions).c_str(), quiet))
        openPopover(menuId.c_str());
    const std::array items{MenuItem{.label = base::tr("As a picture (PNG)###save-png")},
                           MenuItem{.label = base::tr("As a drawing (SVG)###save-svg")},
                           MenuItem{.label = base::tr("As a table (CSV)###save-csv")}};
    const std::array formats{ChartFormat::Png, ChartFormat::Svg, ChartFormat::Csv};
    const Box anchor{ImGui::GetItemRectMin(), ImGui::GetItemRectMax()};
    if (const auto chosen = menu(theme, menuId.c_str(), anchor, items, {.alignRight = true}))
        intents.emplace_back(SaveChart{actions.chart, formats.at(static_cast<std::size_t>(*chosen))});
}

} // namespace tend::ui
