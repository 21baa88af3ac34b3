#include "ui/widgets/written.hpp"

namespace tend::ui {

void load(Written& written, std::string_view text) {
    written.editor.setText(text);
    written.known = text;
}

void follow(Written& written, std::string_view text) {
    if (text == written.known)
        return;
    const bool focused = written.editor.focused();
    const bool remembers = written.editor.canUndo() || written.editor.canRedo();
    // While the keyboard is in it, Ctrl+Z goes on through what the app did; else what was done here is kept.
    if (!focused && remembers)
        written.editor.replaceText(text);
    else if (!focused || !written.changed())
        written.editor.setText(text);
    written.known = text;
}

} // namespace tend::ui
