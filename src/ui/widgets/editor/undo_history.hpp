#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace tend::ui::editor {

/// On which line the caret stands where a line wraps softly: at the start of the next line (the character
/// after it) or at the end of this one (the character before it).
enum class Affinity : std::uint8_t { After, Before };

/// The caret and the other end of the selection, as positions in code points.
struct Selection {
    std::size_t anchor = 0;
    std::size_t caret = 0;
    Affinity affinity = Affinity::After;

    std::size_t begin() const { return anchor < caret ? anchor : caret; }

    std::size_t end() const { return anchor < caret ? caret : anchor; }

    bool empty() const { return anchor == caret; }

    bool operator==(const Selection&) const = default;
};

/// How an edit was made; edits of one kind that follow each other are undone together.
enum class EditKind { Other, Typing, Backspace, Delete };

/// One replaced piece of text, with the selection before and after.
struct Edit {
    std::size_t at = 0;
    std::u32string removed;
    std::u32string inserted;
    Selection before;
    Selection after;
    EditKind kind = EditKind::Other;
    /// Belongs to the edit before it: they are undone and done again together.
    bool joined = false;
};

/// What was done to a text, in steps as a person thinks of them: a word typed, a run of deletions, a paste.
/// Unlimited.
class UndoHistory {
  public:
    void add(Edit edit);

    /// The next edit starts a step of its own: the caret was moved, or there was a pause.
    void endStep() { open_ = false; }

    void clear();

    bool canUndo() const { return done_ > 0; }

    bool canRedo() const { return done_ < steps_.size(); }

    /// The edit to take back, or to do again; valid until the next add(). Only when canUndo(), canRedo(). A
    /// step may have more: each that is joined to the one before it.
    const Edit& undo();
    const Edit& redo();

    bool redoGoesOn() const { return canRedo() && steps_[done_].joined; }

  private:
    bool joins(const Edit& edit) const;

    std::vector<Edit> steps_;
    std::size_t done_ = 0;
    bool open_ = false;
};

} // namespace tend::ui::editor
