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

/// What the button for saving opens.
void chooseFormat(const Theme& theme, const ChartActions& actions, const std::string& menuId,
                  Intents& intents) {
    using domain::ChartFormat;
    const std::array items{MenuItem{.label = base::tr("As a picture (PNG)###save-png")},
                           MenuItem{.label = base::tr("As a drawing (SVG)###save-svg")},
                           MenuItem{.label = base::tr("As a table (CSV)###save-csv")}};
    const std::array formats{ChartFormat::Png, ChartFormat::Svg, ChartFormat::Csv};
    const Box anchor{ImGui::GetItemRectMin(), ImGui::GetItemRectMax()};
    if (const auto chosen = menu(theme, menuId.c_str(), anchor, items, {.alignRight = true}))
        intents.emplace_back(SaveChart{actions.chart, formats.at(static_cast<std::size_t>(*chosen))});
}

} // namespace

void endFoot(const Theme& theme, const ChartActions& actions, ImVec2 top, float width, float taken,
             Intents& intents) {
    const auto table = tableLabel(actions), save = saveLabel(actions);
    const float tableWidth = buttonWidth(theme, table.c_str(), quiet),
                saveWidth = buttonWidth(theme, save.c_str(), quiet);
    const float room = theme.px(width), both = tableWidth + saveWidth;
    const float before = taken > 0 ? taken + theme.px(8) : 0;
    const auto under = here();
    const bool stacked = both > room;
    if (before + both <= room)
        moveTo({top.x + room - both, top.y + theme.px(2)});
    else
        moveTo({top.x + std::max(0.0F, room - both), under.y + theme.px(4)});
    const auto start = here();
    if (button(theme, table.c_str(), quiet))
        actions.table = !actions.table;
    const auto menuId = "###" + actions.id + "-save-menu";
    moveTo(stacked ? ImVec2(start.x, here().y + theme.px(4)) : ImVec2(start.x + tableWidth, start.y));
    if (button(theme, save.c_str(), quiet))
        openPopover(menuId.c_str());
    chooseFormat(theme, actions, menuId, intents);
    moveTo({top.x, std::max(under.y, here().y)});
}

} // namespace tend::ui
