#pragma once

#include "ui/widgets/editor/editor.hpp"
#include "ui/widgets/editor/font_measure.hpp"
#include "ui/widgets/editor/list_continuation.hpp"

#include <imgui_internal.h>

#include <optional>
#include <span>
#include <vector>

namespace tend::ui::editor {

/// One frame of one editor: what editText() does, in order. Lives no longer than the call.
class EditorPass {
  public:
    EditorPass(const char* label, EditorState& state, const EditorLook& look);

    EditorResult run();

  private:
    /// From the top of the text, in pixels.
    struct View {
        double top;
        double bottom;
    };

    /// A span or an underline, as positions.
    struct Covered {
        text::Range range;
        std::size_t index;
    };

    /// The text around the selection as it is before an edit: where lists may have to be numbered anew.
    struct ListsBefore {
        std::uint64_t version = 0;
        std::u32string words{};
        std::size_t begin = 0;
        std::size_t behind = 0; ///< characters after it
    };

    // editor.cpp
    float contentHeight() const;
    float heightFor(float content) const;
    float viewHeight() const;
    bool overflows() const;
    ImRect textBox() const;
    void takeFocus();
    void releaseFocus();
    void useInput();
    void tellInputMethod() const;
    ImVec2 textOrigin() const;
    bool active() const;
    void touch();

    // editor_lines.cpp
    void chooseTypes();
    void chooseWidth();
    float widthOfLine() const;
    std::uint64_t keyOfLines() const;
    LineSource source() const;
    void layLines();
    void fitBox();
    void laySeen();
    void layMore();
    void setAnchor();
    void keepInPlace();
    View view() const;
    LineAt lineUnder(float y) const;
    LineAt caretLine() const;
    ImVec2 caretOffset() const;
    void followCaret();
    void scrollSideways(float caret);
    /// To the left (negative) or right as it is seen.
    void moveBeside(int direction, Unit unit, bool extend);

    // editor_mouse.cpp
    void useMouse();
    void beginDrag();
    void continueDrag();
    ImRect seenBox() const;
    int draggedBeyond() const;
    void pastePrimary();
    void askForMenu();
    void useWheel();
    Place placeUnder(ImVec2 point) const;
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
    ListsBefore listsBefore() const;
    void renumberLists(const ListsBefore& before);
    Inline styleUnder(ImVec2 point, std::size_t& at);
    void pointAtNotation();
    bool pressNotation();

    // editor_draw.cpp
    void draw();
    void drawPlaceholder() const;
    void drawLines();
    void drawSelection(const LineBox& box, ImVec2 at) const;
    void drawCaret();
    void drawScrollbar();

    // editor_marks.cpp
    template <typename Mark>
    std::vector<Covered> coveredBy(std::span<const Mark> marks, text::Range seen) const;
    void findMarks(text::Range seen);
    void drawCodeGround(const LineBox& box, ImVec2 at) const;
    void drawSpans(const LineBox& box, ImVec2 at) const;
    void drawUnderlines(const LineBox& box, ImVec2 at) const;
    void drawStyleLines(const LineBox& box, ImVec2 at) const;

    // editor_glyphs.cpp
    void drawGlyphs(const LineBox& box, ImVec2 at) const;
    float baselineOf(const LineBox& box) const;
    /// The colour of a character, and all around it that has the same.
    ImU32 inkAt(const LineBox& box, std::size_t at, text::Range& holds) const;

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
    float wrapWidth_ = 0;
    float room_ = 0;
    ImRect box_;
    FontMeasure measure_;
    TypeSheet types_;
    std::uint64_t lineKey_ = 0;
    /// By how much the text stands higher than its window knows.
    float shift_ = 0;
    /// Since the caller made its spans.
    Changed changed_;
    std::size_t bytesBefore_ = 0;
    std::vector<Covered> spans_;
    std::vector<Covered> underlines_;
    std::uint64_t versionBefore_;
    Selection selectionBefore_;
    bool clicked_ = false;
    std::vector<ImGuiKey> pressed_;
};

} // namespace tend::ui::editor
