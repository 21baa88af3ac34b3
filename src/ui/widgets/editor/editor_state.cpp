#include "ui/widgets/editor/editor_state.hpp"

#include "ui/widgets/editor/utf8_size.hpp"

#include <algorithm>

namespace tend::ui::editor {

namespace {

// The code point that begins at `byte` of the text in UTF-8.
std::size_t codePointAt(std::u32string_view text, std::size_t byte) {
    std::size_t at = 0;
    for (std::size_t bytes = 0; at < text.size() && bytes < byte; ++at)
        bytes += text::utf8Length(text[at]);
    return at;
}

} // namespace

const std::string& EditorState::text() const {
    if (utf8Version_ == model_.version())
        return utf8_;
    // Only what lies between the first and the last change is written anew.
    utf8Changed_.add(model_.changed());
    const std::u32string_view text = model_.text();
    const std::size_t before = utf8Size(text.substr(0, utf8Changed_.begin));
    const std::size_t after = utf8Size(text.substr(utf8Changed_.newEnd));
    const auto changed = text.substr(utf8Changed_.begin, utf8Changed_.newEnd - utf8Changed_.begin);
    utf8_.replace(before, utf8_.size() - after - before, text::toUtf8(changed));
    utf8Changed_ = {};
    utf8Version_ = model_.version();
    return utf8_;
}

void EditorState::setText(std::string_view utf8) {
    if (utf8 != text() && text::toUtf8(text::sanitized(utf8)) != text())
        model_.load(utf8);
}

void EditorState::replaceText(std::string_view utf8) {
    if (utf8 != text())
        model_.replaceAll(utf8);
}

void EditorState::replaceRange(std::size_t begin, std::size_t end, std::string_view utf8) {
    const std::size_t first = codePointAt(model_.text(), begin);
    model_.replace(first, std::max(first, codePointAt(model_.text(), end)), utf8);
    followCaret_ = true;
}

void EditorState::paste(std::string_view utf8) {
    model_.endUndoStep();
    model_.paste(utf8);
    followCaret_ = true;
}

void EditorState::reveal(text::Range range) {
    model_.select({range.begin, range.end});
    followCaret_ = true;
    revealed_ = true;
}

std::size_t EditorState::caretByte() const {
    return bytesBefore(model_.selection().caret);
}

std::size_t EditorState::bytesBefore(std::size_t position) const {
    return utf8Size(model_.text().substr(0, position));
}

void EditorState::caretToEnd() {
    model_.moveTo(model_.text().size(), false);
    followCaret_ = true;
}

void EditorState::selectAll() {
    model_.selectAll();
}

} // namespace tend::ui::editor
