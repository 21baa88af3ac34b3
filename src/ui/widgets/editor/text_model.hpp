#pragma once

#include "ui/widgets/editor/change_log.hpp"
#include "ui/widgets/editor/undo_history.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace tend::ui::editor {

/// How far a motion or a deletion reaches.
enum class Unit { Grapheme, Word, Paragraph, Text };

/// A text with a selection, edited as a person does it. The text is always fit to show (see
/// text::sanitized()), and neither end of the selection ever splits a grapheme. Positions are in code points.
class TextModel {
  public:
    std::u32string_view text() const { return text_; }

    const Selection& selection() const { return selection_; }

    /// Another text, another version; undoing makes a new version too.
    std::uint64_t version() const { return log_.version(); }

    /// For any number of onlookers; takeChanged() is for one.
    const ChangeLog& log() const { return log_; }

    /// A new text; the history is forgotten and the caret stands at its end.
    void load(std::string_view utf8);
    /// Another text as one step that can be undone; the caret stays with the words around it.
    void replaceAll(std::string_view utf8);

    void select(Selection selection);
    /// Puts the caret at `at`; the anchor stays when `extend`.
    void moveTo(std::size_t at, bool extend, Affinity affinity = Affinity::After);
    void moveBackward(Unit unit, bool extend);
    void moveForward(Unit unit, bool extend);
    void selectAll();

    /// Each of these replaces the selection, if there is one. `type` is grouped into words for undo.
    /// Backspace takes a grapheme, but one character of it in scripts whose marks are typed one by one.
    /// Deleting a paragraph reaches to its end, and there takes its line feed.
    void type(char32_t character);
    void paste(std::string_view utf8);
    void deleteBackward(Unit unit);
    void deleteForward(Unit unit);
    /// Replaces [begin, end), as a completion does; the caret stands after it.
    void replace(std::size_t begin, std::size_t end, std::string_view utf8);

    /// The same as a part of the edit before it, which undo takes back too; the selection stays with its
    /// words.
    void replaceAlong(std::size_t begin, std::size_t end, std::string_view utf8);

    bool canUndo() const { return history_.canUndo(); }

    bool canRedo() const { return history_.canRedo(); }

    void undo();
    void redo();

    void endUndoStep() { history_.endStep(); }

    std::string selectedUtf8() const;

    /// What takeChanged() would tell.
    const Changed& changed() const { return changed_; }

    /// All that changed since the last call (or since the beginning), as one piece.
    Changed takeChanged();

  private:
    std::size_t backward(Unit unit) const;
    std::size_t forward(Unit unit) const;
    std::size_t deletionStart(Unit unit) const;
    std::size_t deletionEnd(Unit unit) const;
    void edit(std::size_t begin, std::size_t end, std::u32string inserted, EditKind kind,
              bool joined = false);
    void exchange(std::size_t at, std::size_t removed, std::u32string_view inserted);

    std::u32string text_;
    Selection selection_;
    UndoHistory history_;
    Changed changed_;
    ChangeLog log_;
};

} // namespace tend::ui::editor
