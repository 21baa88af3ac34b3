#pragma once

#include "ui/theme/metrics.hpp"
#include "ui/theme/theme.hpp"
#include "ui/widgets/line_wrap.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace tend::ui {

struct ChipLook {
    bool soft = false; ///< no border, on a well: the activities in a note's foot
    std::optional<Icon> icon{};
    bool enabled = true;
};

/// 32 high, on or off. True when pressed; the caller turns it.
bool chip(const Theme& theme, const char* label, bool on, const ChipLook& look = {});
float chipWidth(const Theme& theme, const char* label, const ChipLook& look = {});

inline constexpr float chipHeight = control::small; ///< logical px

/// One of several chips.
struct ChipItem {
    std::string label; ///< "Words###id"
    bool on = false;
    ChipLook look{};
};

/// Chips that belong together, one stop for Tab: Left/Right, Home and End go from one to the next. They go on
/// in the next line of `line`, where the caller may put more behind them. The index pressed.
std::optional<std::size_t> chips(const Theme& theme, LineWrap& line, std::span<const ChipItem> items);

/// The same on lines of their own, 6 apart, in `width` logical px (0 = the room left).
std::optional<std::size_t> chips(const Theme& theme, std::span<const ChipItem> items, float width = 0);

/// 24 high, only to be read.
void tag(const Theme& theme, std::string_view words);
float tagWidth(const Theme& theme, std::string_view words);

} // namespace tend::ui
