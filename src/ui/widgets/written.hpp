#pragma once

#include "ui/widgets/editor/editor_state.hpp"

#include <string>
#include <string_view>

namespace tend::ui {

/// Words being written that are also in the journal.
struct Written {
    editor::EditorState editor{};
    std::string known{}; ///< as the journal last had them

    bool changed() const { return editor.text() != known; }
};

/// Starts on other words.
void load(Written& written, std::string_view text);

/// Keeps up with the journal: words changed elsewhere (undo, the command line) are taken over, unless the
/// owner is writing something newer here, which is on its way to the journal. What was done here can still be
/// undone.
void follow(Written& written, std::string_view text);

} // namespace tend::ui
