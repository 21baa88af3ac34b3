#pragma once

#include "ui/widgets/writing.hpp"

/// What ui::writing() is made of, in the page and on a page of its own.
namespace tend::ui {

editor::EditorLook editorLookFor(const Theme& theme, const WritingLook& look);

/// The editor at the cursor with all that belongs to it: find bar, questions, dropped files.
WritingResult writeHere(const Theme& theme, editor::EditorState& state, const WritingLook& look,
                        editor::EditorLook drawn);

/// Nothing but the text, over the whole window; keeps the place in the page it has left.
WritingResult writeOnFullPage(const Theme& theme, editor::EditorState& state, const WritingLook& look);

/// F11. The keyboard goes along.
void turnFullPage(editor::EditorState& state, bool on);

} // namespace tend::ui
