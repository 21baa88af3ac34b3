#pragma once

#include "domain/mention.hpp"
#include "domain/search/matching.hpp"
#include "ui/widgets/entry_layout.hpp"

#include <optional>
#include <span>

namespace tend::ui {

/// How an entry with Markdown is drawn.
struct EntryReading {
    const Theme& theme;
    const EntryLayout& layout;
    std::span<const domain::Mention> mentions;
    ImVec2 origin;
    ImU32 ink;
    /// Check boxes can be pressed; they stand in the order of the text and have the keyboard's focus.
    bool boxesAnswer = false;
    std::span<const domain::TextRange> marks{}; ///< what was searched for
};

/// Draws what is in sight and answers to the mouse on links. The byte of the text between the brackets of the
/// check box pressed in this frame.
std::optional<std::size_t> drawReading(const EntryReading& reading);

} // namespace tend::ui
