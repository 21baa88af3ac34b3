#include "ui/widgets/editor/editor.hpp"

#include "ui/theme/scope.hpp"
#include "ui/widgets/editor/editor_pass.hpp"

#include <algorithm>
#include <bit>

namespace tend::ui::editor {

namespace {

constexpr float lineHeightPerSize = 1.2F;
constexpr int blanksPerTab = 4;
/// A pause in typing that ends an undo step, in seconds.
constexpr double typingPause = 2.0;

GraphemeWidth widthsOf(ImFontBaked* glyphs, float size) {
    const float scale = size / glyphs->Size;
    return [glyphs, scale](std::u32string_view grapheme) {
        float width = 0;
        for (const char32_t c : grapheme)
            if (c == U'\t')
                width += blanksPerTab * glyphs->GetCharAdvance(' ');
            else if (!text::drawsNothing(c))
                width += glyphs->GetCharAdvance(static_cast<ImWchar>(c));
        return width * scale;
    };
}

std::uint64_t keyOf(const ImFont& font, const ImFontBaked& glyphs, float size) {
    return (static_cast<std::uint64_t>(std::bit_cast<std::uint32_t>(size)) << 32U) ^
           static_cast<std::uint64_t>(font.FontId) ^
           (static_cast<std::uint64_t>(std::bit_cast<std::uint32_t>(glyphs.RasterizerDensity)) << 13U);
}

} // namespace

EditorPass::EditorPass(const char* label, EditorState& state, const EditorLook& look)
    : state_(state), model_(state.model_), look_(look), g_(*ImGui::GetCurrentContext()),
      window_(g_.CurrentWindow), label_(label), id_(window_->GetID(label)), font_(g_.Font),
      size_(g_.FontSize),
      lineHeight_(look.lineHeight > 0 ? look.lineHeight : g_.FontSize * lineHeightPerSize),
      versionBefore_(model_.version()), selectionBefore_(model_.selection()) {
    ImFontBaked* glyphs = font_->GetFontBaked(size_);
    widthOf_ = widthsOf(glyphs, size_);
    fontKey_ = keyOf(*font_, *glyphs, size_);
    const float width = look.width > 0 ? look.width : ImGui::GetContentRegionAvail().x;
    const float bar = look.maxHeight > 0 ? g_.Style.ScrollbarSize : 0;
    const float room = std::max(width - 2 * look.padding.x - bar, 1.0F);
    wrapWidth_ = look.wrapWidth > 0 ? std::min(look.wrapWidth, room) : room;
    box_ = {window_->DC.CursorPos, window_->DC.CursorPos + ImVec2(width, 0)};
}

EditorResult EditorPass::run() {
    layLines();
    convertSpans();
    box_.Max.y = box_.Min.y + heightFor(contentHeight());
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
    box_.Max.y = box_.Min.y + heightFor(contentHeight());
    followCaret();
    result_.changed = model_.version() != versionBefore_;
    result_.focused = active() || look_.menuOpen;
    result_.focusGained = result_.focused && !state_.focused_;
    result_.focusLost = !result_.focused && state_.focused_;
    state_.focused_ = result_.focused;
    result_.min = box_.Min;
    result_.max = box_.Max;
    if (visible)
        draw();
    tellInputMethod();

    ImGui::ItemSize(box_);
    item.Rect = box_;
    g_.LastItemData = item;
    if (result_.changed)
        ImGui::MarkItemEdited(id_);
    return result_;
}

LineSource EditorPass::source() const {
    return {model_.text(), widthOf_, wrapWidth_, fontKey_};
}

void EditorPass::layLines() {
    const Changed changed = model_.takeChanged();
    state_.layout_.update(source(), changed);
    moveTints(changed);
}

// The spans were made for the text before: those behind the change move with their words.
void EditorPass::moveTints(const Changed& changed) {
    for (text::Range& tint : state_.tints_) {
        if (tint.end <= changed.begin)
            continue;
        const auto moved = [&](std::size_t at) { return at - changed.oldEnd + changed.newEnd; };
        if (tint.begin >= changed.oldEnd)
            tint = {moved(tint.begin), moved(tint.end)};
        else if (tint.begin <= changed.begin && tint.end >= changed.oldEnd)
            tint.end = moved(tint.end);
        else
            tint.end = tint.begin = std::min(tint.begin, changed.begin);
    }
}

float EditorPass::contentHeight() const {
    const auto lines =
        std::max(state_.layout_.lines().size(), static_cast<std::size_t>(std::max(look_.minLines, 1)));
    return static_cast<float>(lines) * lineHeight_;
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
    return box_.Min + look_.padding - ImVec2(0, state_.scroll_);
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
        (model_.selection() != selectionBefore_ || g_.IO.MouseReleased[0]))
        look_.primary->set(model_.selectedUtf8());
}

ImVec2 EditorPass::caretOffset() const {
    const Selection& selection = model_.selection();
    const std::size_t line = state_.layout_.lineOf({selection.caret, selection.affinity});
    const float x = state_.layout_.xOf(source(), line, selection.caret);
    return {std::min(x, wrapWidth_), static_cast<float>(line) * lineHeight_};
}

void EditorPass::followCaret() {
    const float view = std::max(viewHeight(), lineHeight_);
    const ImVec2 offset = caretOffset();
    if (state_.followCaret_)
        state_.scroll_ = std::clamp(state_.scroll_, offset.y + lineHeight_ - view, offset.y);
    state_.scroll_ = std::clamp(state_.scroll_, 0.0F, std::max(contentHeight() - view, 0.0F));
    result_.caret = textOrigin() + offset;
    result_.caretHeight = lineHeight_;
    if (state_.followCaret_ && active()) {
        const ImRect caret(result_.caret, result_.caret + ImVec2(1, lineHeight_));
        ImGui::ScrollToRect(window_, caret, ImGuiScrollFlags_KeepVisibleEdgeY);
    }
    state_.followCaret_ = false;
}

void EditorPass::tellInputMethod() const {
    if (!active() || look_.readOnly)
        return;
    g_.PlatformImeData.WantVisible = true;
    g_.PlatformImeData.WantTextInput = true;
    g_.PlatformImeData.InputPos = result_.caret;
    g_.PlatformImeData.InputLineHeight = lineHeight_;
    g_.PlatformImeData.ViewportId = window_->Viewport->ID;
}

EditorResult editText(const char* labelWithId, EditorState& state, const EditorLook& look) {
    if (ImGui::GetCurrentWindow()->SkipItems)
        return {};
    const FontScope font(look.font, look.size);
    return EditorPass(labelWithId, state, look).run();
}

} // namespace tend::ui::editor
