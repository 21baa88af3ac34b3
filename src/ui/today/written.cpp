#include "ui/today/written.hpp"

namespace tend::ui {

void load(Written& written, std::string_view text) {
    written.editor.setText(text);
    written.known = text;
}

void follow(Written& written, std::string_view text) {
    if (text == written.known)
        return;
    if (!written.changed() || !written.editor.focused())
        written.editor.setText(text);
    written.known = text;
}

} // namespace tend::ui
