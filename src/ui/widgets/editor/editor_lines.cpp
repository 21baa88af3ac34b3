#include "ui/widgets/editor/editor_pass.hpp"

#include <algorithm>
#include <bit>
#include <string_view>

// What the editor asks of its lines.
namespace tend::ui::editor {

namespace {

constexpr float lineHeightPerSize = 1.2F;
/// How much is laid in a frame beyond what is seen, in ASCII letters: about a millisecond.
constexpr std::size_t layBudget = 100'000;
/// As wide as the mean of what people write, about.
constexpr std::u32string_view averageLetters = U"etaoin shrdlu cmfwyp vbgkqjxz eat on is";

class Hash {
  public:
    void add(std::uint64_t value) { hash_ = (hash_ ^ value) * 0x100000001B3; }

    void add(float value) { add(std::uint64_t{std::bit_cast<std::uint32_t>(value)}); }

    void add(const void* value) { add(std::uint64_t{std::bit_cast<std::uintptr_t>(value)}); }

    void add(const ImFont* font) { add(std::uint64_t{font == nullptr ? 0U : font->FontId}); }

    std::uint64_t value() const { return hash_; }

  private:
    std::uint64_t hash_ = 0xCBF29CE484222325;
};

} // namespace

void EditorPass::chooseTypes() {
    const auto sized = [this](float size) {
        return ImGui::GetRoundedFontSize(size * g_.Style.FontScaleMain * g_.Style.FontScaleDpi);
    };
    types_.body = {{font_, size_}, lineHeight_};
    for (std::size_t i = 0; i < types_.headings.size(); ++i) {
        const HeadingLook& heading = look_.styles.headings[i];
        auto& kind = types_.headings[i];
        kind.type = {heading.font != nullptr ? heading.font : font_,
                     heading.size > 0 ? sized(heading.size) : size_};
        kind.lineHeight = heading.lineHeight > 0 ? heading.lineHeight
                          : heading.size > 0     ? kind.type.size * lineHeightPerSize
                                                 : lineHeight_;
    }
    types_.bold = look_.styles.bold;
    types_.italic = look_.styles.italic;
    types_.boldItalic = look_.styles.boldItalic;
    types_.code = look_.styles.code;
    types_.codeScale = look_.styles.codeScale;
    lineKey_ = keyOfLines();
}

std::uint64_t EditorPass::keyOfLines() const {
    Hash hash;
    const auto addKind = [&hash](const TypeSheet::Kind& kind) {
        hash.add(kind.type.font);
        hash.add(kind.type.size);
        hash.add(kind.lineHeight);
    };
    addKind(types_.body);
    for (const auto& heading : types_.headings)
        addKind(heading);
    for (const ImFont* font : {types_.bold, types_.italic, types_.boldItalic, types_.code})
        hash.add(font);
    hash.add(types_.codeScale);
    hash.add(font_->GetFontBaked(size_)->RasterizerDensity);
    // A notation is told by its revision: it may be made anew for each frame.
    hash.add(look_.styler != nullptr ? look_.styler->revision() + 1UL : 0UL);
    hash.add(static_cast<const void*>(look_.shaper));
    return hash.value();
}

void EditorPass::chooseWidth() {
    const float width = look_.width > 0 ? look_.width : ImGui::GetContentRegionAvail().x;
    const float bar = look_.maxHeight > 0 ? g_.Style.ScrollbarSize : 0;
    const float room = std::max(width - 2 * look_.padding.x - bar, 1.0F);
    room_ = room;
    wrapWidth_ = look_.singleLine      ? std::max(room, widthOfLine())
                 : look_.wrapWidth > 0 ? std::min(look_.wrapWidth, room)
                                       : room;
    if (look_.measure > 0) {
        const float mean =
            measure_.widthOf(types_.body.type, averageLetters) / static_cast<float>(averageLetters.size());
        wrapWidth_ = std::min(wrapWidth_, mean * static_cast<float>(look_.measure));
    }
    box_ = {window_->DC.CursorPos, window_->DC.CursorPos + ImVec2(width, 0)};
}

// More than the whole text takes in one line.
float EditorPass::widthOfLine() const {
    constexpr float joined = 1.5F; // letters that join may be wider than those that stand alone
    float width = size_;
    const std::u32string_view text = model_.text();
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = text::graphemeEnd(text, at);
        width += joined * measure_.widthOf(types_.body.type, text.substr(at, end - at));
        at = end;
    }
    return width;
}

LineSource EditorPass::source() const {
    return {model_.text(), {measure_, types_, wrapWidth_, look_.styler, look_.shaper}, lineKey_};
}

void EditorPass::layLines() {
    const Changed changed = model_.takeChanged();
    state_.utf8Changed_.add(changed);
    state_.layout_.update(source(), changed);
    changed_.add(changed);
    if (state_.anchor_ && state_.anchor_->position > changed.begin) {
        std::size_t& at = state_.anchor_->position;
        at = at >= changed.oldEnd ? at - changed.oldEnd + changed.newEnd : changed.begin;
    }
    keepInPlace();
    fitBox();
}

void EditorPass::fitBox() {
    box_.Max.y = box_.Min.y + heightFor(contentHeight()) + shift_;
}

// In the text's pixels: what of it can be seen.
EditorPass::View EditorPass::view() const {
    ImRect seen(box_.Min + ImVec2(0, look_.padding.y), box_.Max - ImVec2(0, look_.padding.y));
    seen.ClipWith(window_->ClipRect);
    const float origin = textOrigin().y;
    const double top = std::max(static_cast<double>(seen.Min.y - origin), 0.0);
    return {top, std::max(static_cast<double>(seen.Max.y - origin), top)};
}

// Lays what is seen, once more when it was laid at another place than guessed.
void EditorPass::laySeen() {
    const auto [top, bottom] = view();
    // The page has been turned to another place: what was seen before need not stay where it was.
    const double reach = 3 * static_cast<double>(lineHeight_);
    if (state_.anchor_ && (state_.anchor_->top < top - reach || state_.anchor_->top > bottom))
        state_.anchor_.reset();
    state_.layout_.lay(source(), top, bottom);
    keepInPlace();
    fitBox();
}

void EditorPass::layMore() {
    if (state_.layout_.complete())
        return;
    const LineAt first = state_.layout_.lineUnder(source(), view().top);
    setAnchor();
    state_.layout_.layMore(source(), state_.layout_.lineBegin(first).at, layBudget);
    keepInPlace();
    fitBox();
    laySeen();
    result_.unfinished = !state_.layout_.complete();
}

void EditorPass::setAnchor() {
    const double top = view().top;
    state_.anchor_.reset();
    if (top <= 0)
        return;
    const LineAt line = state_.layout_.lineUnder(source(), top);
    state_.anchor_ = {state_.layout_.lineBegin(line).at, state_.layout_.boxOf(source(), line).top};
}

// What has been laid out above the first line seen has made the text longer or shorter there.
void EditorPass::keepInPlace() {
    if (!state_.anchor_)
        return;
    auto& layout = state_.layout_;
    const LineAt line = layout.lineOf(source(), {state_.anchor_->position, Affinity::After});
    const double top = layout.boxOf(source(), line).top;
    const auto moved = static_cast<float>(top - state_.anchor_->top);
    state_.anchor_->top = top;
    if (moved == 0)
        return;
    if (look_.maxHeight > 0) {
        state_.scroll_ += moved;
    } else {
        // The window has its place in this frame already: the text moves now, the window with the next.
        shift_ -= moved;
        window_->Scroll.y += moved;
    }
}

LineAt EditorPass::lineUnder(float y) const {
    return state_.layout_.lineUnder(source(), static_cast<double>(y));
}

LineAt EditorPass::caretLine() const {
    const Selection& selection = model_.selection();
    return state_.layout_.lineOf(source(), {selection.caret, selection.affinity});
}

ImVec2 EditorPass::caretOffset() const {
    const Selection& selection = model_.selection();
    const LineAt line = caretLine();
    const float x = state_.layout_.xOf(source(), line, {selection.caret, selection.affinity});
    return {std::clamp(x, 0.0F, wrapWidth_), static_cast<float>(state_.layout_.boxOf(source(), line).top)};
}

// Keeps the caret in the box and as much of the text as there is room for.
void EditorPass::scrollSideways(float caret) {
    const LineBox box = state_.layout_.boxOf(source(), caretLine());
    const bool rightToLeft = box.manner->direction == text::Direction::RightToLeft;
    const float last =
        rightToLeft ? wrapWidth_ - room_ : std::max(box.left + box.width + look_.caretWidth - room_, 0.0F);
    const float first = rightToLeft ? std::min(box.left, last) : 0;
    if (state_.followCaret_)
        state_.scrollX_ = std::clamp(state_.scrollX_, caret + look_.caretWidth - room_, caret);
    state_.scrollX_ = std::clamp(state_.scrollX_, first, last);
}

void EditorPass::followCaret() {
    const float view = std::max(viewHeight(), lineHeight_);
    // What comes into view may push the caret's line away once.
    for (int round = 0; round < 2; ++round) {
        const ImVec2 offset = caretOffset();
        const float height = state_.layout_.boxOf(source(), caretLine()).height;
        if (state_.followCaret_)
            state_.scroll_ =
                std::clamp(state_.scroll_, std::min(offset.y + height - view, offset.y), offset.y);
        state_.scroll_ = std::clamp(state_.scroll_, 0.0F, std::max(contentHeight() - view, 0.0F));
        laySeen();
        if (look_.singleLine)
            scrollSideways(caretOffset().x);
        result_.caret = textOrigin() + caretOffset();
        result_.caretHeight = height;
    }
    if (state_.followCaret_ && active()) {
        ImRect caret(result_.caret, result_.caret + ImVec2(1, result_.caretHeight));
        // With what lies around the text, at its beginning and its end.
        const float above = caretOffset().y;
        if (above <= 0)
            caret.Min.y = box_.Min.y;
        if (above + result_.caretHeight >= contentHeight())
            caret.Max.y = std::max(caret.Max.y, box_.Max.y);
        ImGui::ScrollToRect(window_, caret, ImGuiScrollFlags_KeepVisibleEdgeY);
    }
    state_.followCaret_ = false;
}

void EditorPass::moveBeside(int direction, Unit unit, bool extend) {
    layLines();
    const Selection& selection = model_.selection();
    const bool rightToLeft =
        state_.layout_.directionAt(source(), selection.caret) == text::Direction::RightToLeft;
    const bool forward = (direction > 0) != rightToLeft;
    if (unit != Unit::Grapheme) {
        forward ? model_.moveForward(unit, extend) : model_.moveBackward(unit, extend);
    } else if (!extend && !selection.empty()) {
        model_.moveTo(forward ? selection.end() : selection.begin(), false);
    } else {
        const Place to =
            state_.layout_.placeBeside(source(), {selection.caret, selection.affinity}, direction);
        model_.moveTo(to.at, extend, to.affinity);
    }
}

} // namespace tend::ui::editor
