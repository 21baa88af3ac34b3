#pragma once

#include "ui/theme/theme.hpp"
#include "ui/widgets/editor/editor.hpp"

#include <vector>

namespace tend::ui {

/// What no language knows, as thin waves under the words; not where `spans` cover it (people's names). Call
/// before the text is edited in this frame.
std::vector<editor::EditorUnderline> spellingLines(const Theme& theme, const editor::EditorState& state,
                                                   std::span<const editor::EditorSpan> spans);

/// Looks at what the frame has changed; wakes for the next one while words are left to be looked up.
void markSpelling(const Theme& theme, editor::EditorState& state, const editor::EditorResult& result);

/// True while the menu of the editor with this label is open. Gives the keyboard back to the editor when it
/// has been closed. Call before the editor is drawn.
bool writingMenuOpen(editor::EditorState& state, const char* label);

/// The editor's menu: what a word may have been meant to be, editing, and the languages. Opens where
/// EditorResult::menuAsked says.
void writingMenu(const Theme& theme, editor::EditorState& state, const char* label,
                 const editor::EditorResult& result);

} // namespace tend::ui
