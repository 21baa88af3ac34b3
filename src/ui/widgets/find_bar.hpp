#pragma once

#include "ui/theme/theme.hpp"
#include "ui/widgets/editor/editor.hpp"

#include <span>
#include <vector>

/// Looking for words in a text that is being written.
namespace tend::ui {

/// What is found among what is seen, beside the spans a text has anyway.
struct FoundMarks {
    std::vector<editor::EditorSpan> spans;
    std::vector<editor::EditorUnderline> underlines;
};

/// Keeps up with the text; where it stands above the spans, the mark wins.
FoundMarks markFound(const Theme& theme, editor::EditorState& state,
                     std::span<const editor::EditorSpan> spans);

/// Ctrl+F: opens the bar, or brings the keyboard back into it. Words that are selected are what is wanted.
void openFindBar(editor::EditorState& state);
/// F3 and Shift+F3.
void findNext(editor::EditorState& state);
void findPrevious(editor::EditorState& state);
/// The caret stands at the hit, with the keyboard.
void closeFindBar(editor::EditorState& state);

/// How much of the window's top the bar may lie on, device px.
float findBarReach(const Theme& theme);

/// The bar over the editor just drawn, within what is seen of it; takes no room.
void findBar(const Theme& theme, editor::EditorState& state, const Box& editor);

} // namespace tend::ui
