#pragma once

#include "ui/theme/theme.hpp"
#include "ui/widgets/completion.hpp"
#include "ui/widgets/editor/editor.hpp"

#include <imgui.h>

#include <optional>
#include <span>
#include <string>

namespace tend::ui {

struct WritingLook {
    std::string label; ///< "Words###id"
    TextStyle style = TextStyle::Entry;
    const char* placeholder = nullptr; ///< in italics
    float width = 0;                   ///< device px; 0 = the room left
    int minLines = 1;
    bool well = false;         ///< on a well of its own
    bool enterSubmits = false; ///< one paragraph
    bool notation = true;      ///< Markdown is shown as it is written
    int measure = 72;          ///< lines are no wider than so many average characters; 0 = as the room
    std::optional<ImU32> ink{};
    Known known{};                               ///< whom an @ and what a # may mean
    std::span<const editor::EditorSpan> spans{}; ///< where nobody is named
};

struct WritingResult : editor::EditorResult {
    std::string newPerson{}; ///< who is to be put on the care list
};

/// The writing surface in the theme's type and colours, with the focus ring. Wakes for its caret.
WritingResult writing(const Theme& theme, editor::EditorState& state, const WritingLook& look);

/// The keyboard is in something that belongs to the text (a full page, the search in it, a question), and
/// comes back.
bool lentOut(editor::EditorState& state);

} // namespace tend::ui
