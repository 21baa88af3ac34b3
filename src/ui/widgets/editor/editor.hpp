#pragma once

#include "text/shaper.hpp"
#include "ui/widgets/editor/editor_state.hpp"
#include "ui/widgets/editor/styling.hpp"

#include <imgui.h>

#include <array>
#include <functional>
#include <optional>
#include <span>
#include <string>

/// Tend's writing surface: a text of any length that wraps softly, for notes, gratitude and letters.
///
///     EditorResult note = editText("Note###note", state.note, look);
///     if (note.changed)
///         intents.push_back(SaveNote{state.note.text()});
namespace tend::ui::editor {

/// The selection another program can paste with the middle button (X11's PRIMARY).
struct PrimarySelection {
    std::function<std::string()> get;
    std::function<void(const std::string&)> set;
};

/// What a heading is set in; as EditorLook's own font, size and line height.
struct HeadingLook {
    ImFont* font = nullptr;
    float size = 0;
    float lineHeight = 0;
};

/// What the styles of a Styler look like. Fonts of nullptr are the editor's own; colours of 0 that of its
/// text.
struct StyleLook {
    ImFont* bold = nullptr;
    ImFont* italic = nullptr;
    ImFont* boldItalic = nullptr;
    ImFont* code = nullptr;
    float codeScale = 1; ///< of its size to that of the words around it
    std::array<HeadingLook, 3> headings{};
    ImU32 mark = 0;
    ImU32 link = 0;
    ImU32 tag = 0;
    ImU32 quote = 0;
    ImU32 codeGround = 0;
    ImU32 done = 0; ///< the words of a task that is done
};

/// How an editor looks and behaves in this frame. Lengths are in pixels; colours of 0 draw nothing.
struct EditorLook {
    /// As for ImGui::PushFont(): nullptr and 0 keep the current ones, the size is before the global scale.
    ImFont* font = nullptr;
    float size = 0;
    /// 0: 1.2 times the font's ascent and descent.
    float lineHeight = 0;

    ImU32 text = IM_COL32(30, 30, 30, 255);
    ImU32 selection = IM_COL32(120, 160, 220, 110);
    ImU32 caret = IM_COL32(30, 30, 30, 255);
    float caretWidth = 1.5F;

    /// Shown while there is no text.
    const char* placeholder = nullptr;
    ImFont* placeholderFont = nullptr;
    ImU32 placeholderText = IM_COL32(30, 30, 30, 140);

    /// Drawn under the text to its final height, so that a growing editor and its frame grow together.
    ImU32 background = 0;
    ImU32 border = 0;
    float rounding = 0;
    ImVec2 padding = {0, 0};

    /// 0: all the room there is; lines as wide as the editor allows.
    float width = 0;
    float wrapWidth = 0;
    /// Lines are no wider than this many average characters; 0: as wide as the editor allows.
    int measure = 0;
    int minLines = 1;
    /// 0: as high as the text. Else it scrolls beyond that.
    float maxHeight = 0;

    /// One line that scrolls sideways, without line feeds; Enter submits.
    bool singleLine = false;
    /// Enter submits and Shift+Enter begins a new line, for texts of one paragraph.
    bool enterSubmits = false;
    bool readOnly = false;
    /// Ctrl+Z is the app's in this frame, although there is something to undo here.
    bool undoElsewhere = false;
    /// A list of completions is open: Up, Down, Enter, Tab and Escape go to it (EditorResult::completion).
    bool completing = false;
    /// ... Enter too; else it is as without a list.
    bool enterCompletes = true;

    /// Escape is told and the keyboard stays.
    bool keepsKeyboard = false;
    /// A paste of more bytes is not done but told; 0: any is done.
    std::size_t pasteLimit = 0;

    /// A menu of this editor's is open: it goes on looking as if it had the keyboard, and saying so.
    bool menuOpen = false;

    /// In order, not overlapping; for the text as it was before this frame.
    std::span<const EditorSpan> spans;
    /// The same; they may cover the same words as spans.
    std::span<const EditorUnderline> underlines;

    const Styler* styler = nullptr;
    StyleLook styles;
    /// Without it each character is drawn by itself from left to right.
    text::Shaper* shaper = nullptr;
    const PrimarySelection* primary = nullptr;
};

/// What a list of completions is asked to do.
enum class CompletionKey { None, Next, Previous, Accept, Cancel };

/// What is under the mouse, where that is a link: its paragraph, and the character in it.
struct LinkUnder {
    std::u32string paragraph;
    std::size_t at = 0;
};

/// What happened in this frame.
struct EditorResult {
    bool changed = false;
    bool submitted = false;
    /// Escape was pressed; the editor has let go of the keyboard.
    bool escaped = false;
    bool focused = false;
    bool focusGained = false;
    bool focusLost = false;
    bool hovered = false;
    /// Part of the text is not laid out yet: another frame is wanted at once.
    bool unfinished = false;
    CompletionKey completion = CompletionKey::None;
    std::optional<LinkUnder> linkUnder{};
    /// What was to be pasted and is larger than EditorLook::pasteLimit.
    std::string heldPaste{};
    /// Right click (the caret has been put there, unless it was within the selection), the Menu key or
    /// Shift+F10: where a menu is to open, in screen pixels.
    std::optional<ImVec2> menuAsked{};
    /// What of the text is on the screen, whole lines, in code points.
    text::Range seen;
    /// The caret's top in screen pixels and its height, for a list to open under it.
    ImVec2 caret = {0, 0};
    float caretHeight = 0;
    /// The whole item, in screen pixels; the caller draws the focus ring around it.
    ImVec2 min = {0, 0};
    ImVec2 max = {0, 0};

    float height() const { return max.y - min.y; }
};

/// Draws the editor as one item at the cursor and does what the keyboard and the mouse ask of it. While it
/// has the keyboard it owns the keys it uses; undo and redo only while it has something to undo, so that they
/// reach the app otherwise. Alt with an arrow, Ctrl+Enter and Ctrl+PageUp/Down are left to the app, Tab to
/// ImGui.
EditorResult editText(const char* labelWithId, EditorState& state, const EditorLook& look);

} // namespace tend::ui::editor
