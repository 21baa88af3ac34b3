#include "ui/widgets/editor/editor_pass.hpp"

#include <algorithm>
#include <array>
#include <span>
#include <utility>

namespace tend::ui::editor {

namespace {

// The chords of modifiers an editor means with a key.
constexpr std::array<ImGuiKeyChord, 4> motionMods{ImGuiMod_None, ImGuiMod_Shift, ImGuiMod_Ctrl,
                                                  ImGuiMod_Ctrl | ImGuiMod_Shift};
constexpr std::array<ImGuiKeyChord, 2> plainMods{ImGuiMod_None, ImGuiMod_Shift};

struct KeyUse {
    ImGuiKey key;
    std::span<const ImGuiKeyChord> mods;
    /// Not for a text that can only be read.
    bool edits;
};

constexpr std::array<KeyUse, 12> keyUses{{{ImGuiKey_LeftArrow, motionMods, false},
                                          {ImGuiKey_RightArrow, motionMods, false},
                                          {ImGuiKey_UpArrow, motionMods, false},
                                          {ImGuiKey_DownArrow, motionMods, false},
                                          {ImGuiKey_Home, motionMods, false},
                                          {ImGuiKey_End, motionMods, false},
                                          {ImGuiKey_PageUp, plainMods, false},
                                          {ImGuiKey_PageDown, plainMods, false},
                                          {ImGuiKey_Backspace, motionMods, true},
                                          {ImGuiKey_Delete, motionMods, true},
                                          {ImGuiKey_Enter, plainMods, true},
                                          {ImGuiKey_KeypadEnter, plainMods, true}}};

} // namespace

bool EditorPass::pressed(ImGuiKey key) const {
    return std::find(pressed_.begin(), pressed_.end(), key) != pressed_.end();
}

// Asks for each chord in every frame, so that Dear ImGui routes it here and nowhere else; chords that are not
// asked for, as Alt with an arrow or Ctrl+Enter, stay the app's.
void EditorPass::ownKeys() {
    g_.ActiveIdUsingNavDirMask |=
        (1U << ImGuiDir_Left) | (1U << ImGuiDir_Right) | (1U << ImGuiDir_Up) | (1U << ImGuiDir_Down);
    constexpr auto repeat = ImGuiInputFlags_Repeat | ImGuiInputFlags{ImGuiInputFlags_RepeatUntilRelease};
    const auto ask = [this](ImGuiKey key, ImGuiKeyChord mods, ImGuiInputFlags flags) {
        if (ImGui::Shortcut(static_cast<ImGuiKeyChord>(key) | mods, flags, id_))
            pressed_.push_back(key);
    };
    for (const KeyUse& use : keyUses)
        if (!use.edits || !look_.readOnly)
            for (const ImGuiKeyChord mods : use.mods)
                ask(use.key, mods, repeat);
    ask(ImGuiKey_Escape, ImGuiMod_None, ImGuiInputFlags_None);
    if (look_.completing || tabMovesItem(false))
        ask(ImGuiKey_Tab, ImGuiMod_None, ImGuiInputFlags_None);
    if (!look_.completing && tabMovesItem(true))
        ask(ImGuiKey_Tab, ImGuiMod_Shift, ImGuiInputFlags_None);
}

void EditorPass::useKeys() {
    if (!look_.completing || !useCompletionKeys()) {
        useMotionKeys();
        if (!look_.readOnly)
            useEditKeys();
    }
    useShortcuts();
    useCharacters();
    useMenuKeys();
    if (!look_.completing && pressed(ImGuiKey_Escape)) {
        result_.escaped = true;
        if (!look_.keepsKeyboard) {
            releaseFocus();
            ImGui::SetNavCursorVisible(true); // the next Tab goes on from here, also out of a list
        }
    }
}

bool EditorPass::useCompletionKeys() {
    if (pressed(ImGuiKey_DownArrow))
        result_.completion = CompletionKey::Next;
    else if (pressed(ImGuiKey_UpArrow))
        result_.completion = CompletionKey::Previous;
    else if (pressed(ImGuiKey_Tab) ||
             (look_.enterCompletes && (pressed(ImGuiKey_Enter) || pressed(ImGuiKey_KeypadEnter))))
        result_.completion = CompletionKey::Accept;
    else if (pressed(ImGuiKey_Escape))
        result_.completion = CompletionKey::Cancel;
    return result_.completion != CompletionKey::None;
}

void EditorPass::useMotionKeys() {
    const bool extend = g_.IO.KeyShift;
    const bool ctrl = g_.IO.KeyCtrl;
    const Unit across = ctrl ? Unit::Word : Unit::Grapheme;
    if (pressed(ImGuiKey_LeftArrow))
        moveBeside(-1, across, extend);
    if (pressed(ImGuiKey_RightArrow))
        moveBeside(1, across, extend);
    if (pressed(ImGuiKey_UpArrow))
        ctrl ? model_.moveBackward(Unit::Paragraph, extend) : moveLines(-1);
    if (pressed(ImGuiKey_DownArrow))
        ctrl ? model_.moveForward(Unit::Paragraph, extend) : moveLines(1);
    if (pressed(ImGuiKey_Home))
        ctrl ? model_.moveBackward(Unit::Text, extend) : moveInLine(false);
    if (pressed(ImGuiKey_End))
        ctrl ? model_.moveForward(Unit::Text, extend) : moveInLine(true);
    if (pressed(ImGuiKey_PageUp))
        moveLines(-linesPerPage());
    if (pressed(ImGuiKey_PageDown))
        moveLines(linesPerPage());
}

void EditorPass::useEditKeys() {
    const bool shift = g_.IO.KeyShift;
    const bool ctrl = g_.IO.KeyCtrl;
    const ListsBefore lists = listsBefore();
    const Unit reach = ctrl && shift ? Unit::Paragraph : ctrl ? Unit::Word : Unit::Grapheme;
    if (pressed(ImGuiKey_Backspace) && (ctrl || !unmarkItem()))
        model_.deleteBackward(reach);
    if (pressed(ImGuiKey_Delete) && (ctrl || !shift))
        model_.deleteForward(reach);
    if (pressed(ImGuiKey_Enter) || pressed(ImGuiKey_KeypadEnter)) {
        if (look_.singleLine || (look_.enterSubmits && !shift))
            result_.submitted = true;
        else if (!continueList())
            model_.type(U'\n');
    }
    if (pressed(ImGuiKey_Tab))
        moveItems();
    if (lists.version != model_.version())
        renumberLists(lists);
}

void EditorPass::useShortcuts() {
    const auto chord = [this](ImGuiKeyChord keys) {
        return ImGui::Shortcut(keys, ImGuiInputFlags_None, id_);
    };
    const auto repeated = [this](ImGuiKeyChord keys) {
        return ImGui::Shortcut(keys, ImGuiInputFlags_Repeat, id_);
    };
    const auto asked = [command = std::exchange(state_.asked_, EditorCommand::None)](EditorCommand one) {
        return command == one;
    };
    if (chord(ImGuiMod_Ctrl | ImGuiKey_A) || asked(EditorCommand::SelectAll))
        model_.selectAll();
    if (chord(ImGuiMod_Ctrl | ImGuiMod_Shift | ImGuiKey_A))
        model_.moveTo(model_.selection().caret, false);
    if (chord(ImGuiMod_Ctrl | ImGuiKey_C) || chord(ImGuiMod_Ctrl | ImGuiKey_Insert) ||
        asked(EditorCommand::Copy))
        copy();
    if (look_.readOnly)
        return;
    const ListsBefore lists = listsBefore();
    if ((chord(ImGuiMod_Ctrl | ImGuiKey_X) || chord(ImGuiMod_Shift | ImGuiKey_Delete) ||
         asked(EditorCommand::Cut)) &&
        !model_.selection().empty()) {
        copy();
        model_.deleteBackward(Unit::Grapheme);
    }
    if (repeated(ImGuiMod_Ctrl | ImGuiKey_V) || repeated(ImGuiMod_Shift | ImGuiKey_Insert) ||
        asked(EditorCommand::Paste)) {
        const char* text = ImGui::GetClipboardText();
        if (text != nullptr && *text != '\0')
            paste(text);
    }
    if (lists.version != model_.version())
        renumberLists(lists);
    if (!look_.undoElsewhere && model_.canUndo() &&
        (repeated(ImGuiMod_Ctrl | ImGuiKey_Z) || asked(EditorCommand::Undo)))
        model_.undo();
    if (model_.canRedo() && (repeated(ImGuiMod_Ctrl | ImGuiMod_Shift | ImGuiKey_Z) ||
                             repeated(ImGuiMod_Ctrl | ImGuiKey_Y) || asked(EditorCommand::Redo)))
        model_.redo();
}

void EditorPass::useMenuKeys() {
    if (ImGui::Shortcut(ImGuiKey_Menu, ImGuiInputFlags_None, id_) ||
        ImGui::Shortcut(ImGuiMod_Shift | ImGuiKey_F10, ImGuiInputFlags_None, id_))
        result_.menuAsked = textOrigin() + caretOffset() + ImVec2(0, lineHeight_);
}

void EditorPass::useCharacters() {
    ImVector<ImWchar>& typed = g_.IO.InputQueueCharacters;
    const bool command = (g_.IO.KeyCtrl && !g_.IO.KeyAlt) || g_.IO.KeySuper;
    // Line feeds and tabs come as keys.
    for (const ImWchar c : typed)
        if (!command && !look_.readOnly && c >= U' ')
            model_.type(c);
    typed.resize(0);
}

void EditorPass::moveLines(std::ptrdiff_t count) {
    const Selection& selection = model_.selection();
    const Place from{selection.caret, selection.affinity};
    // The caret keeps to the column it set out from, over shorter lines too.
    if (state_.goalX_ < 0 || selection != state_.goalSelection_)
        state_.goalX_ = state_.layout_.xOf(source(), state_.layout_.lineOf(source(), from), from);
    const Place to = state_.layout_.placeBelow(source(), from, count, state_.goalX_);
    model_.moveTo(to.at, g_.IO.KeyShift, to.affinity);
    state_.goalSelection_ = model_.selection();
}

void EditorPass::moveInLine(bool toEnd) {
    const LineAt line = caretLine();
    const Place to = toEnd ? state_.layout_.lineEnd(line) : state_.layout_.lineBegin(line);
    model_.moveTo(to.at, g_.IO.KeyShift, to.affinity);
}

void EditorPass::paste(std::string_view utf8) {
    if (look_.singleLine) {
        std::u32string line = text::sanitized(utf8);
        std::ranges::replace(line, U'\n', U' ');
        model_.paste(text::toUtf8(line));
    } else if (look_.pasteLimit != 0 && utf8.size() > look_.pasteLimit)
        result_.heldPaste = utf8;
    else
        model_.paste(utf8);
}

void EditorPass::copy() {
    if (!model_.selection().empty())
        ImGui::SetClipboardText(model_.selectedUtf8().c_str());
}

std::ptrdiff_t EditorPass::linesPerPage() const {
    const float view = std::min(viewHeight(), window_->InnerClipRect.GetHeight());
    return std::max<std::ptrdiff_t>(1, static_cast<std::ptrdiff_t>(view / lineHeight_) - 1);
}

} // namespace tend::ui::editor
