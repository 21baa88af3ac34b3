#include "ui/widgets/editor/editor_pass.hpp"

#include <algorithm>
#include <cmath>

namespace tend::ui::editor {

namespace {

/// While dragging beyond the visible lines: seconds between one line and the next.
constexpr double edgeScrollPause = 0.04;
constexpr float linesPerWheelStep = 3;

} // namespace

ImVec2 EditorPass::pointInText() const {
    return g_.IO.MousePos - textOrigin();
}

Place EditorPass::placeUnder(ImVec2 point) const {
    return state_.layout_.placeAt(source(), lineUnder(point.y), point.x);
}

text::Range EditorPass::pieceUnder(ImVec2 point) const {
    const std::size_t at = state_.layout_.graphemeAt(source(), lineUnder(point.y), point.x);
    return state_.drag_ == EditorState::Drag::Words ? text::wordAround(model_.text(), at)
                                                    : text::paragraphAround(model_.text(), at);
}

void EditorPass::useMouse() {
    if (clicked_)
        beginDrag();
    else if (state_.drag_ != EditorState::Drag::None && g_.IO.MouseDown[0])
        continueDrag();
    if (!g_.IO.MouseDown[0])
        state_.drag_ = EditorState::Drag::None;
    if (result_.hovered && ImGui::IsMouseClicked(ImGuiMouseButton_Middle))
        pastePrimary();
    if (result_.hovered && ImGui::IsMouseClicked(ImGuiMouseButton_Right))
        askForMenu();
}

void EditorPass::askForMenu() {
    const ImVec2 point = pointInText();
    const Place place = placeUnder(point);
    const Selection& selection = model_.selection();
    if (selection.empty() || place.at < selection.begin() || place.at > selection.end())
        model_.moveTo(place.at, false, place.affinity);
    result_.menuAsked = g_.IO.MousePos;
}

void EditorPass::beginDrag() {
    ImGui::SetKeyOwner(ImGuiKey_MouseLeft, id_);
    touch();
    if (pressNotation())
        return;
    const ImVec2 point = pointInText();
    const int clicks = g_.IO.MouseClickedCount[0];
    if (clicks == 1) {
        state_.drag_ = EditorState::Drag::Graphemes;
        const Place place = placeUnder(point);
        model_.moveTo(place.at, g_.IO.KeyShift, place.affinity);
        return;
    }
    state_.drag_ = clicks == 2 ? EditorState::Drag::Words : EditorState::Drag::Paragraphs;
    state_.dragOrigin_ = pieceUnder(point);
    model_.select({state_.dragOrigin_.begin, state_.dragOrigin_.end});
}

ImRect EditorPass::seenBox() const {
    ImRect seen = box_;
    seen.ClipWith(window_->InnerClipRect);
    return seen;
}

/// Before (-1) or behind (1) what is seen. At the screen's edge the mouse gets no further than its last
/// pixel.
int EditorPass::draggedBeyond() const {
    const ImRect seen = seenBox();
    const ImVec2 mouse = g_.IO.MousePos;
    if (look_.singleLine)
        return mouse.x <= seen.Min.x ? -1 : mouse.x >= seen.Max.x - 1 ? 1 : 0;
    return mouse.y <= seen.Min.y ? -1 : mouse.y >= seen.Max.y - 1 ? 1 : 0;
}

void EditorPass::continueDrag() {
    const int beyond = draggedBeyond();
    if (beyond != 0 ? g_.Time - state_.edgeScrolledAt_ < edgeScrollPause
                    : g_.IO.MouseDelta.x == 0 && g_.IO.MouseDelta.y == 0)
        return;
    ImVec2 point = pointInText();
    if (beyond != 0) {
        state_.edgeScrolledAt_ = g_.Time;
        const ImRect view = seenBox();
        const float edge = (beyond < 0 ? view.Min.y : view.Max.y) - textOrigin().y;
        if (!look_.singleLine)
            point.y = edge + static_cast<float>(beyond) * lineHeight_ / 2;
    }
    touch();
    if (state_.drag_ == EditorState::Drag::Graphemes) {
        const Place place = placeUnder(point);
        model_.moveTo(place.at, true, place.affinity);
        return;
    }
    const text::Range piece = pieceUnder(point);
    const text::Range& origin = state_.dragOrigin_;
    if (piece.begin < origin.begin)
        model_.select({origin.end, piece.begin});
    else
        model_.select({origin.begin, std::max(origin.end, piece.end)});
}

void EditorPass::pastePrimary() {
    if (look_.primary == nullptr || look_.readOnly)
        return;
    const std::string text = look_.primary->get();
    const ImVec2 point = pointInText();
    const Place place = placeUnder(point);
    model_.moveTo(place.at, false, place.affinity);
    if (!text.empty())
        paste(text);
    touch();
}

void EditorPass::useWheel() {
    if (!overflows())
        return;
    ImGui::SetKeyOwner(ImGuiKey_MouseWheelY, id_);
    // followCaret() keeps it within the text.
    state_.scroll_ -= g_.IO.MouseWheel * linesPerWheelStep * lineHeight_;
}

} // namespace tend::ui::editor
