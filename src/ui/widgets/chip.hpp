#pragma once

#include "ui/theme/theme.hpp"

#include <optional>
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

/// 24 high, only to be read.
void tag(const Theme& theme, std::string_view words);
float tagWidth(const Theme& theme, std::string_view words);

} // namespace tend::ui
