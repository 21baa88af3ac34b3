#pragma once

#include "ui/widgets/editor/editor.hpp"
#include "ui/widgets/editor/list_continuation.hpp"

#include <imgui_internal.h>

#include <optional>
#include <vector>

namespace tend::ui::editor {

/// One frame of one editor: what editText() does, in order. Lives no longer than the call.
class EditorPass {
  public:
    EditorPass(const char* label, EditorState& state, const EditorLook& look);

    EditorResult run();

  private:
    // editor.cpp
    void layLines();
    void moveTints(const Changed& changed);
    float contentHeight() const;
    float heightFor(float content) const;
    float viewHeight() const;
    bool overflows() const;
    ImRect textBox() const;
    void takeFocus();
    void releaseFocus();
    void useInput();
    void followCaret();
    void tellInputMethod() const;
    LineSource source() const;
    ImVec2 textOrigin() const;
    ImVec2 caretOffset() const;
    bool active() const;
    void touch();

    // editor_mouse.cpp
    void useMouse();
    void beginDrag();
    void continueDrag();
    void pastePrimary();
    void askForMenu();
    void useWheel();
    std::size_t lineUnder(float y) const;
    text::Range pieceUnder(ImVec2 point) const;
    ImVec2 pointInText() const;

    // editor_keys.cpp
    void ownKeys();
    void useKeys();
    bool useCompletionKeys();
    void useMotionKeys();
    void useEditKeys();
    void useShortcuts();
    void useMenuKeys();
    void useCharacters();
    void moveLines(std::ptrdiff_t count);
    void moveInLine(bool toEnd);
    void copy();
    void paste(std::string_view utf8);
    bool pressed(ImGuiKey key) const;
    std::ptrdiff_t linesPerPage() const;

    // editor_lists.cpp
    bool inNotation() const;
    bool replaced(const std::optional<Replacement>& replacement);
    bool continueList();
    bool unmarkItem();
    bool tabMovesItem(bool outward) const;
    void moveItems();

    // editor_draw.cpp
    void convertSpans();
    void draw();
    void drawPlaceholder() const;
    std::size_t firstTintOn(const Line& line) const;
    void drawSpans(std::size_t line, ImVec2 at) const;
    void drawSelection(std::size_t line, ImVec2 at) const;
    void drawLine(std::size_t line, ImVec2 at) const;
    void drawCaret();
    void drawScrollbar();

    EditorState& state_;
    TextModel& model_;
    const EditorLook& look_;
    EditorResult result_;
    ImGuiContext& g_;
    ImGuiWindow* window_;
    const char* label_;
    ImGuiID id_;
    ImFont* font_;
    float size_;
    float lineHeight_;
    float wrapWidth_;
    ImRect box_;
    GraphemeWidth widthOf_;
    std::uint64_t fontKey_ = 0;
    std::uint64_t versionBefore_;
    Selection selectionBefore_;
    bool clicked_ = false;
    std::vector<ImGuiKey> pressed_;
};

} // namespace tend::ui::editor
