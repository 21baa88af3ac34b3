#pragma once

#include "domain/mention.hpp"
#include "domain/search/matching.hpp"
#include "ui/theme/theme.hpp"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tend::ui {

struct EntryTextLook {
    float width = 0; ///< logical px; 0 = the room left
    TextStyle style = TextStyle::Entry;
    std::optional<ImU32> ink{};
    bool boxesAnswer = false;                   ///< check boxes can be pressed
    std::span<const domain::TextRange> marks{}; ///< what was searched for, in order
};

/// What the owner wrote, as Markdown is read: wrapped, without marks, mentions on people-tint, the way each
/// script runs. Takes its room. Links say where they go and open with Ctrl+click. The byte between the
/// brackets of the check box that was pressed, for toggledBox().
std::optional<std::size_t> entryText(const Theme& theme, std::string_view text,
                                     std::span<const domain::Mention> mentions,
                                     const EntryTextLook& look = {});
/// The text with that check box marked, or cleared.
std::string toggledBox(std::string_view text, std::size_t byte);
/// Device px it will take in `width` device px.
float entryTextHeight(const Theme& theme, std::string_view text, std::span<const domain::Mention> mentions,
                      float width, TextStyle style = TextStyle::Entry);

} // namespace tend::ui
