#pragma once

#include "text/unicode.hpp"
#include "ui/widgets/editor/editor_aside.hpp"
#include "ui/widgets/editor/line_layout.hpp"
#include "ui/widgets/editor/text_model.hpp"
#include "ui/widgets/editor/writing_extras.hpp"

#include <imgui.h>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace tend::ui::editor {

/// A part of the text in other colours: bytes [begin, end) of EditorState::text(). 0 keeps the colour.
struct EditorSpan {
    std::size_t begin = 0;
    std::size_t end = 0;
    ImU32 text = 0;
    ImU32 background = 0;
    /// Of the background's corners, in pixels.
    float rounding = 0;
    bool operator==(const EditorSpan&) const = default;
};

/// A line under a part of the text, bytes as in EditorSpan: straight, or wavy as under a word that may be
/// misspelled.
struct EditorUnderline {
    std::size_t begin = 0;
    std::size_t end = 0;
    ImU32 color = 0;
    bool wavy = false;
    bool operator==(const EditorUnderline&) const = default;
};

/// What a menu can ask an editor to do, as the keys do it.
enum class EditorCommand { None, Cut, Copy, Paste, SelectAll, Undo, Redo };

/// One text being edited: the text itself, its lines, its caret and its history. Kept in a screen's State for
/// as long as the entry is open; the widget holds nothing elsewhere.
class EditorState {
  public:
    /// UTF-8. Valid until the text changes.
    const std::string& text() const;

    bool empty() const { return model_.text().empty(); }

    /// Grows with every change, whoever made it.
    std::uint64_t version() const { return model_.version(); }

    /// A text from elsewhere; forgets the history, puts the caret at the end. Nothing happens when it is the
    /// text already, so a view may call it each frame.
    void setText(std::string_view utf8);
    /// A text from elsewhere that Ctrl+Z takes back.
    void replaceText(std::string_view utf8);
    /// Bytes [begin, end) of text() become `utf8` and the caret stands after it; one undo step. For
    /// completions.
    void replaceRange(std::size_t begin, std::size_t end, std::string_view utf8);

    /// As from the clipboard: over the selection, one undo step.
    void paste(std::string_view utf8);
    /// Selects it and scrolls to it.
    void reveal(text::Range range);

    /// What stands round the text while it is written. The editor itself looks at none of it.
    WritingExtras& extras() { return extras_; }

    /// Bytes of text() before the caret.
    std::size_t caretByte() const;
    void caretToEnd();
    void selectAll();

    /// The next frame that draws the editor takes the keyboard.
    void focus() { focusWanted_ = true; }

    bool focused() const { return focused_; }

    bool focusWanted() const { return focusWanted_; }

    /// The next frame takes the keyboard and does it.
    void ask(EditorCommand command) {
        asked_ = command;
        focusWanted_ = true;
    }

    /// Code points, as positions count them.
    std::u32string_view codePoints() const { return model_.text(); }

    /// For those who look on: what the text has become since they last saw it.
    const TextModel& model() const { return model_; }

    const Selection& selection() const { return model_.selection(); }

    /// Bytes of text() before a position.
    std::size_t bytesBefore(std::size_t position) const;

    /// Seconds after this frame until the caret looks different; infinity when it will not without another
    /// key.
    double caretWake() const { return caretWake_; }

    EditorAside& aside() { return aside_; }

    const EditorAside& aside() const { return aside_; }

    bool canUndo() const { return model_.canUndo(); }

    bool canRedo() const { return model_.canRedo(); }

  private:
    friend class EditorPass;

    enum class Drag { None, Graphemes, Words, Paragraphs };

    TextModel model_;
    LineLayout layout_;
    WritingExtras extras_;

    mutable std::string utf8_;
    mutable std::uint64_t utf8Version_ = 0;
    /// What the layout was told has changed since utf8_ was written.
    mutable Changed utf8Changed_;

    /// The first line seen, and its top: what is laid out above it must not move it.
    struct Anchor {
        std::size_t position;
        double top;
    };

    std::optional<Anchor> anchor_;

    Selection goalSelection_;
    float goalX_ = -1;

    Drag drag_ = Drag::None;
    text::Range dragOrigin_;

    float scroll_ = 0;
    float scrollX_ = 0;
    double touchedAt_ = 0;
    double caretWake_ = 0;
    double edgeScrolledAt_ = 0;
    EditorAside aside_;
    EditorCommand asked_ = EditorCommand::None;
    bool focusWanted_ = false;
    bool followCaret_ = false;
    bool revealed_ = false; ///< selected from outside, which the other programs do not know yet
    bool focused_ = false;
};

} // namespace tend::ui::editor
