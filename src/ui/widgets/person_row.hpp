#pragma once

#include "domain/day_page.hpp"
#include "ui/theme/theme.hpp"
#include "ui/widgets/avatar.hpp"

#include <string_view>

namespace tend::ui {

/// Logical px the avatar is wide.
inline constexpr float personRowAvatar = 40;

struct PersonRowLook {
    float width = 0;    ///< logical px; 0 = the room left
    float height = 60;  ///< 60 on People, 64 on Today
    float padding = 12; ///< left and right; 0 on Today
    bool chosen = false;
    bool rhythm = true;      ///< the rhythm bar, or a moon for who rests
    bool pressable = true;   ///< false: only to be read
    std::string_view line{}; ///< under the name: "19 days ago, a call"
    const Picture* picture = nullptr;
    float roomAfter = 0; ///< logical px kept free at the right for what the caller puts there
};

/// Avatar, name and a line. The owner's own row is on leaf-tint with the Tend mark. True when pressed.
bool personRow(const Theme& theme, const domain::CareListEntry& entry, const PersonRowLook& look = {});

} // namespace tend::ui
