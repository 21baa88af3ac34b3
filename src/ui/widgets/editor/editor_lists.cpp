#include "ui/widgets/editor/editor_pass.hpp"
#include "ui/widgets/editor/list_numbers.hpp"

#include <algorithm>

// What keys and the mouse mean in lists, quotes, check boxes and links, where the text has a notation.
namespace tend::ui::editor {

namespace {

text::Range selectedIn(const TextModel& model) {
    return {model.selection().begin(), model.selection().end()};
}

} // namespace

bool EditorPass::inNotation() const {
    return look_.styler != nullptr && !look_.readOnly;
}

bool EditorPass::replaced(const std::optional<Replacement>& replacement) {
    if (!replacement)
        return false;
    model_.replace(replacement->range.begin, replacement->range.end, replacement->inserted);
    return true;
}

bool EditorPass::continueList() {
    return inNotation() && replaced(continuedList(model_.text(), selectedIn(model_)));
}

bool EditorPass::unmarkItem() {
    return inNotation() && replaced(unmarkedItem(model_.text(), selectedIn(model_)));
}

bool EditorPass::tabMovesItem(bool outward) const {
    const auto selected = selectedIn(model_);
    return inNotation() && (indentedItem(model_.text(), selected, outward) ||
                            (!model_.selection().empty() && indentedItems(model_.text(), selected, outward)));
}

void EditorPass::moveItems() {
    const bool outward = g_.IO.KeyShift;
    if (!inNotation() || replaced(indentedItem(model_.text(), selectedIn(model_), outward)))
        return;
    if (const auto items = indentedItems(model_.text(), selectedIn(model_), outward)) {
        replaced(items);
        // They stay selected, to be moved on.
        model_.select({items->range.begin, model_.selection().caret});
    }
}

// Looked at in frames with a key that edits, no further than lists that are written by hand.
EditorPass::ListsBefore EditorPass::listsBefore() const {
    constexpr std::size_t above = 8192, below = 16384;
    ListsBefore before{model_.version(), {}, 0, 0};
    const bool asked = !pressed_.empty() || g_.IO.KeyCtrl || g_.IO.KeyShift;
    if (!inNotation() || !asked)
        return before;
    const auto text = model_.text();
    const auto feedAfter = [&](std::size_t at) { return std::min(text.find(U'\n', at), text.size()); };
    const std::size_t from = model_.selection().begin() - std::min(model_.selection().begin(), above);
    before.begin = from == 0 ? 0 : std::min(feedAfter(from) + 1, model_.selection().begin());
    const std::size_t end = feedAfter(std::min(model_.selection().end() + below, text.size()));
    before.words = text.substr(before.begin, end - before.begin);
    before.behind = text.size() - end;
    return before;
}

void EditorPass::renumberLists(const ListsBefore& before) {
    const auto text = model_.text();
    const std::size_t end = text.size() - std::min(before.behind, text.size());
    if (before.words.empty() || end < before.begin)
        return;
    // Behind the caret is what the edit left alone.
    const std::size_t tail = end - std::min(model_.selection().end(), end);
    const auto wrong = renumbered(before.words, text.substr(before.begin, end - before.begin), tail);
    if (wrong)
        model_.replaceAlong(before.begin + wrong->range.begin, before.begin + wrong->range.end,
                            wrong->inserted);
}

/// None beside the words.
Inline EditorPass::styleUnder(ImVec2 point, std::size_t& at) {
    if (look_.styler == nullptr || point.y < 0)
        return Inline::None;
    const LineAt line = lineUnder(point.y);
    const LineBox box = state_.layout_.boxOf(source(), line);
    if (point.x < box.left || point.x >= box.left + box.width ||
        static_cast<double>(point.y) >= box.top + static_cast<double>(box.height))
        return Inline::None;
    at = state_.layout_.graphemeAt(source(), line, point.x);
    for (const InlineRun& run : box.setting->runs)
        if (run.range.begin <= at - box.blockBegin && at - box.blockBegin < run.range.end)
            return run.style;
    return Inline::None;
}

void EditorPass::pointAtNotation() {
    std::size_t at = 0;
    const Inline style = styleUnder(pointInText(), at);
    if (has(style, Inline::Box) && !look_.readOnly)
        ImGui::SetMouseCursor(ImGuiMouseCursor_Arrow);
    if (!has(style, Inline::Link))
        return;
    const text::Range paragraph = text::paragraphAround(model_.text(), at);
    const auto words = model_.text().substr(paragraph.begin, paragraph.end - paragraph.begin);
    result_.linkUnder = LinkUnder{std::u32string(words), at - paragraph.begin};
}

/// A check box is marked or cleared where it stands, and Ctrl+click on a link is not for the caret.
bool EditorPass::pressNotation() {
    std::size_t at = 0;
    const Inline style = styleUnder(pointInText(), at);
    if (has(style, Inline::Link) && g_.IO.KeyCtrl)
        return true;
    if (!has(style, Inline::Box) || look_.readOnly || g_.IO.KeyShift)
        return false;
    const Selection selection = model_.selection();
    if (!replaced(toggledBox(model_.text(), at)))
        return false;
    model_.select(selection);
    return true;
}

} // namespace tend::ui::editor
