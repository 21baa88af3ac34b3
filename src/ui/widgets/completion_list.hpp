#pragma once

#include "ui/theme/theme.hpp"

#include <optional>
#include <span>
#include <string>

namespace tend::ui {

/// A row of a list of completions.
struct CompletionRow {
    std::string words;
    std::string id;
    bool adds = false; ///< something new: with a plus
};

struct CompletionEvent {
    std::optional<int> taken{};
    bool pointed = false; ///< the mouse is on the list
};

/// Rows that fit into the window, at least one.
std::size_t completionRowsThatFit(const Theme& theme);

/// Under the caret (`caret`: its top, `caretHeight` high), or over it where there is no room. Never takes the
/// keyboard from the words. `marked`: the row Enter takes, -1 for none.
CompletionEvent completionList(const Theme& theme, std::span<const CompletionRow> rows, int marked,
                               ImVec2 caret, float caretHeight);

} // namespace tend::ui
