#include "ui/widgets/editor/editor.hpp"

#include "ui/theme/scope.hpp"
#include "ui/widgets/editor/editor_pass.hpp"

#include <algorithm>
#include <utility>

namespace tend::ui::editor {

namespace {

constexpr float lineHeightPerSize = 1.2F;
/// A pause in typing that ends an undo step, in seconds.
constexpr double typingPause = 2.0;

} // namespace

EditorPass::EditorPass(const char* label, EditorState& state, const EditorLook& look)
    : state_(state), model_(state.model_), look_(look), g_(*ImGui::GetCurrentContext()),
      window_(g_.CurrentWindow), label_(label), id_(window_->GetID(label)), font_(g_.Font),
      size_(g_.FontSize),
      lineHeight_(look.lineHeight > 0 ? look.lineHeight : g_.FontSize * lineHeightPerSize),
      versionBefore_(model_.version()), selectionBefore_(model_.selection()) {
    chooseTypes();
    chooseWidth();
}

EditorResult EditorPass::run() {
    layLines();
    changed_ = {};
    bytesBefore_ = state_.layout_.bytes();
    laySeen();
    // The item is given its room at the end, when its height in this frame is known.
    const bool visible = ImGui::ItemAdd(box_, id_, nullptr, ImGuiItemFlags_Inputable);
    ImGuiContext& g = g_; // the name the macro expects
    IMGUI_TEST_ENGINE_ITEM_INFO(id_, label_, g_.LastItemData.StatusFlags | ImGuiItemStatusFlags_Inputable);
    ImGuiLastItemData item = g_.LastItemData;

    if (visible || state_.focusWanted_) {
        takeFocus();
        useInput();
        layLines();
    }
    followCaret();
    if (visible)
        layMore();
    result_.changed = model_.version() != versionBefore_;
    result_.focused = active() || look_.menuOpen;
    result_.focusGained = result_.focused && !state_.focused_;
    result_.focusLost = !result_.focused && state_.focused_;
    state_.focused_ = result_.focused;
    result_.min = box_.Min;
    result_.max = box_.Max;
    if (visible) {
        draw();
        setAnchor();
    } else {
        state_.anchor_.reset();
    }
    state_.layout_.forgetUnseen();
    tellInputMethod();

    ImGui::ItemSize(box_);
    item.Rect = box_;
    g_.LastItemData = item;
    if (result_.changed)
        ImGui::MarkItemEdited(id_);
    return result_;
}

float EditorPass::contentHeight() const {
    if (look_.singleLine)
        return lineHeight_;
    const float least = static_cast<float>(std::max(look_.minLines, 1)) * lineHeight_;
    return std::max(static_cast<float>(state_.layout_.height()), least);
}

float EditorPass::heightFor(float content) const {
    const float height = content + 2 * look_.padding.y;
    return look_.maxHeight > 0 ? std::min(height, look_.maxHeight) : height;
}

float EditorPass::viewHeight() const {
    return box_.GetHeight() - 2 * look_.padding.y;
}

bool EditorPass::overflows() const {
    return look_.maxHeight > 0 && contentHeight() > viewHeight() + 0.5F;
}

ImRect EditorPass::textBox() const {
    const float bar = overflows() ? g_.Style.ScrollbarSize : 0;
    return {box_.Min, box_.Max - ImVec2(bar, 0)};
}

ImVec2 EditorPass::textOrigin() const {
    return box_.Min + look_.padding + ImVec2(-state_.scrollX_, shift_ - state_.scroll_);
}

bool EditorPass::active() const {
    return g_.ActiveId == id_;
}

void EditorPass::touch() {
    state_.touchedAt_ = g_.Time;
    state_.followCaret_ = true;
}

void EditorPass::takeFocus() {
    const ImGuiItemFlags flags = g_.LastItemData.ItemFlags | ImGuiItemFlags_NoNavDisableMouseHover;
    result_.hovered = ImGui::ItemHoverable(textBox(), id_, flags);
    clicked_ = result_.hovered && ImGui::IsMouseClicked(ImGuiMouseButton_Left);
    const bool pointed =
        result_.hovered && (ImGui::IsMouseClicked(ImGuiMouseButton_Right) ||
                            (look_.primary != nullptr && ImGui::IsMouseClicked(ImGuiMouseButton_Middle)));
    const bool disabled = (flags & ImGuiItemFlags_Disabled) != 0;
    const bool byKeyboard =
        g_.NavActivateId == id_ && ((g_.NavActivateFlags & ImGuiActivateFlags_PreferInput) != 0 ||
                                    g_.NavInputSource == ImGuiInputSource_Keyboard);
    if (!active() && !disabled && (clicked_ || pointed || byKeyboard || state_.focusWanted_)) {
        ImGui::SetActiveID(id_, window_);
        ImGui::SetFocusID(id_, window_);
        ImGui::FocusWindow(window_);
        touch();
    } else if (active() && !box_.Contains(g_.IO.MousePos) && ImGui::IsMouseClicked(ImGuiMouseButton_Left)) {
        releaseFocus();
    }
    state_.focusWanted_ = false;
}

void EditorPass::releaseFocus() {
    ImGui::ClearActiveID();
    state_.drag_ = EditorState::Drag::None;
    model_.endUndoStep();
}

void EditorPass::useInput() {
    if (result_.hovered) {
        ImGui::SetMouseCursor(ImGuiMouseCursor_TextInput);
        pointAtNotation();
        useWheel();
    }
    if (!active())
        return;
    g_.ActiveIdAllowOverlap = !g_.IO.MouseDown[0];
    g_.WantTextInputNextFrame = 1;
    if (g_.Time - state_.touchedAt_ > typingPause)
        model_.endUndoStep();
    useMouse();
    ownKeys();
    useKeys();
    if (model_.version() != versionBefore_ || model_.selection() != selectionBefore_)
        touch();
    const bool settled = !g_.IO.MouseDown[0] && !model_.selection().empty();
    if (look_.primary != nullptr && settled &&
        (model_.selection() != selectionBefore_ || g_.IO.MouseReleased[0] ||
         std::exchange(state_.revealed_, false)))
        look_.primary->set(model_.selectedUtf8());
}

void EditorPass::tellInputMethod() const {
    if (!active() || look_.readOnly)
        return;
    g_.PlatformImeData.WantVisible = true;
    g_.PlatformImeData.WantTextInput = true;
    g_.PlatformImeData.InputPos = result_.caret;
    g_.PlatformImeData.InputLineHeight = result_.caretHeight;
    g_.PlatformImeData.ViewportId = window_->Viewport->ID;
}

EditorResult editText(const char* labelWithId, EditorState& state, const EditorLook& look) {
    if (ImGui::GetCurrentWindow()->SkipItems)
        return {};
    const FontScope font(look.font, look.size);
    return EditorPass(labelWithId, state, look).run();
}

} // namespace tend::ui::editor
