#pragma once

#include "domain/mention.hpp"
#include "ui/theme/theme.hpp"

#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace tend::ui {

struct EntryTextLook {
    float width = 0; ///< logical px; 0 = the room left
    TextStyle style = TextStyle::Entry;
    std::optional<ImU32> ink{};
};

/// What the owner wrote, wrapped, with mentions on people-tint. Only to be read; takes its room.
void entryText(const Theme& theme, std::string_view text, std::span<const domain::Mention> mentions,
               const EntryTextLook& look = {});
/// Device px it will take in `width` device px.
float entryTextHeight(const Theme& theme, std::string_view text, std::span<const domain::Mention> mentions,
                      float width, TextStyle style = TextStyle::Entry);

} // namespace tend::ui
