#include "ui/widgets/editor/editor_pass.hpp"

// Keys that mean something of their own in lists and quotes, where the text has a notation.
namespace tend::ui::editor {

namespace {

text::Range selectedIn(const TextModel& model) {
    return {model.selection().begin(), model.selection().end()};
}

} // namespace

bool EditorPass::inNotation() const {
    return look_.styler != nullptr && !look_.readOnly;
}

bool EditorPass::replaced(const std::optional<Replacement>& replacement) {
    if (!replacement)
        return false;
    model_.replace(replacement->range.begin, replacement->range.end, replacement->inserted);
    return true;
}

bool EditorPass::continueList() {
    return inNotation() && replaced(continuedList(model_.text(), selectedIn(model_)));
}

bool EditorPass::unmarkItem() {
    return inNotation() && replaced(unmarkedItem(model_.text(), selectedIn(model_)));
}

bool EditorPass::tabMovesItem(bool outward) const {
    return inNotation() && indentedItem(model_.text(), selectedIn(model_), outward).has_value();
}

void EditorPass::moveItems() {
    if (inNotation())
        replaced(indentedItem(model_.text(), selectedIn(model_), g_.IO.KeyShift));
}

} // namespace tend::ui::editor
