#pragma once

#include "ui/theme/theme.hpp"

#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace tend::ui {

struct RailItem {
    Icon icon;
    const char* label;       ///< "Today###rail-today"
    std::string_view keys{}; ///< shown at the right when there is room
};

enum class RailShape { Wide, Narrow, Bottom }; ///< 208 wide, 64 wide, 56 or 48 high

/// Bottom below 640 logical px of window, Narrow below 1120, else Wide.
RailShape railShape(float logicalWindowWidth);
/// Device px the rail takes from the left.
float railWidth(const Theme& theme, RailShape shape);

struct Rail {
    std::span<const RailItem> items{}; ///< from the top
    std::span<const RailItem> foot{};  ///< at the bottom
    int chosen = 0;                    ///< index over items, then foot
    bool find = false;                 ///< "Find anything"
};

/// Device px the rail takes from the foot of a window so wide (device px): less where the words of its items
/// do not all fit, and only icons are shown.
float railHeight(const Theme& theme, const Rail& rail, RailShape shape, float width);

struct RailEvent {
    std::optional<int> chosen{}; ///< index over items, then foot
    bool find = false;
    std::vector<Box> boxes{}; ///< where each item is, device px
    Box free{};               ///< of a column: what lies between the items and the foot
};

/// Fills `box` of the current window. Up/Down move, Enter opens.
RailEvent navRail(const Theme& theme, const Rail& rail, RailShape shape, const Box& box);

} // namespace tend::ui
