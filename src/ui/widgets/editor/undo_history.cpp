#include "ui/widgets/editor/undo_history.hpp"

#include "text/unicode.hpp"

#include <cassert>
#include <utility>

namespace tend::ui::editor {

namespace {

bool startsWord(const std::u32string& typed, const std::u32string& next) {
    const bool between = !typed.empty() && (text::isBlank(typed.back()) || typed.back() == U'\n');
    return between && !text::isBlank(next.front());
}

} // namespace

bool UndoHistory::joins(const Edit& edit) const {
    if (!open_ || done_ == 0 || edit.kind == EditKind::Other || steps_[done_ - 1].kind != edit.kind)
        return false;
    const Edit& last = steps_[done_ - 1];
    switch (edit.kind) {
    case EditKind::Typing:
        return edit.removed.empty() && edit.at == last.at + last.inserted.size() && edit.inserted != U"\n" &&
               !startsWord(last.inserted, edit.inserted);
    case EditKind::Backspace:
        return edit.at + edit.removed.size() == last.at;
    case EditKind::Delete:
        return edit.at == last.at;
    case EditKind::Other:
        break;
    }
    return false;
}

void UndoHistory::add(Edit edit) {
    steps_.resize(done_);
    if (joins(edit)) {
        Edit& last = steps_.back();
        if (edit.kind == EditKind::Typing)
            last.inserted += edit.inserted;
        else if (edit.kind == EditKind::Delete)
            last.removed += edit.removed;
        else {
            last.removed.insert(0, edit.removed);
            last.at = edit.at;
        }
        last.after = edit.after;
    } else {
        steps_.push_back(std::move(edit));
        ++done_;
    }
    open_ = true;
}

void UndoHistory::clear() {
    steps_.clear();
    done_ = 0;
    open_ = false;
}

const Edit& UndoHistory::undo() {
    assert(canUndo());
    open_ = false;
    return steps_[--done_];
}

const Edit& UndoHistory::redo() {
    assert(canRedo());
    open_ = false;
    return steps_[done_++];
}

} // namespace tend::ui::editor
