#include "ui/theme/scope.hpp"
#include "ui/widgets/editor/editor_pass.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>

namespace tend::ui::editor {

namespace {

// The caret: on for 0.80 s of every 1.20 s, and still after a while, so that an idle window draws nothing.
constexpr double blinkPeriod = 1.20;
constexpr double blinkOn = 0.80;
constexpr double blinkEnd = 5.0;

struct Blink {
    bool on;
    /// Seconds until it looks different.
    double wake;
};

Blink blinkAt(double sinceTouched) {
    if (sinceTouched >= blinkEnd)
        return {true, std::numeric_limits<double>::infinity()};
    const double phase = std::fmod(sinceTouched, blinkPeriod);
    const bool on = phase < blinkOn;
    return {on, std::min((on ? blinkOn : blinkPeriod) - phase, blinkEnd - sinceTouched)};
}

// How far the selection of a line feed reaches beyond the text, in line heights.
constexpr float selectedLineFeed = 0.3F;

} // namespace

void EditorPass::draw() {
    if (look_.background != 0)
        window_->DrawList->AddRectFilled(box_.Min, box_.Max, look_.background, look_.rounding);
    {
        const ImVec2 hangs(lineHeight_ * 0.15F, 0); // an italic letter reaches over its line's beginning
        const ClipScope clip({box_.Min - hangs, textBox().Max});
        if (model_.text().empty())
            drawPlaceholder();
        drawLines();
        drawCaret();
    }
    drawScrollbar();
    if (look_.border != 0)
        window_->DrawList->AddRect(box_.Min, box_.Max, look_.border, look_.rounding);
}

void EditorPass::drawLines() {
    LineLayout& layout = state_.layout_;
    const auto [top, bottom] = view();
    const ImVec2 origin = textOrigin();
    const LineAt first = layout.lineUnder(source(), top);
    const LineAt last = layout.lineUnder(source(), bottom);
    result_.seen = {layout.boxOf(source(), first).range.begin, layout.boxOf(source(), last).range.end};
    findMarks(result_.seen);
    for (std::optional<LineAt> line = first; line; line = layout.lineAfter(source(), *line)) {
        const LineBox box = layout.boxOf(source(), *line);
        if (box.top > bottom)
            break;
        const ImVec2 at = origin + ImVec2(0, static_cast<float>(box.top));
        drawCodeGround(box, at);
        drawSpans(box, at);
        drawSelection(box, at);
        drawGlyphs(box, at);
        drawStyleLines(box, at);
        drawUnderlines(box, at);
    }
}

void EditorPass::drawPlaceholder() const {
    if (look_.placeholder == nullptr)
        return;
    const ImVec2 at = textOrigin() + ImVec2(0, (lineHeight_ - size_) / 2);
    ImFont* font = look_.placeholderFont != nullptr ? look_.placeholderFont : font_;
    window_->DrawList->AddText(font, size_, at, look_.placeholderText, look_.placeholder, nullptr,
                               wrapWidth_);
}

void EditorPass::drawSelection(const LineBox& box, ImVec2 at) const {
    const Selection& selection = model_.selection();
    if (!result_.focused || selection.begin() >= box.range.end || selection.end() <= box.range.begin)
        return;
    auto stretches = state_.layout_.stretchesOf(source(), box, {selection.begin(), selection.end()});
    if (box.hard && selection.end() >= box.range.end) {
        const float more = selectedLineFeed * lineHeight_;
        const bool rightToLeft = box.manner->direction == text::Direction::RightToLeft;
        const float edge = rightToLeft ? box.left : box.left + box.width;
        const LineLayout::Stretch feed{rightToLeft ? edge - more : edge, rightToLeft ? edge : edge + more};
        stretches.insert(rightToLeft ? stretches.begin() : stretches.end(), feed);
    }
    for (std::size_t i = 0; i < stretches.size(); ++i) {
        const float left = stretches[i].left;
        while (i + 1 < stretches.size() && stretches[i + 1].left <= stretches[i].right + 0.5F)
            ++i;
        window_->DrawList->AddRectFilled(at + ImVec2(left, 0), at + ImVec2(stretches[i].right, box.height),
                                         look_.selection);
    }
}

void EditorPass::drawCaret() {
    state_.caretWake_ = std::numeric_limits<double>::infinity();
    if (!result_.focused || look_.readOnly)
        return;
    const Blink blink = blinkAt(g_.Time - state_.touchedAt_);
    state_.caretWake_ = blink.wake;
    if (!blink.on)
        return;
    const LineKind kind = state_.layout_.boxOf(source(), caretLine()).manner->kind;
    const float size = types_.of(kind).type.size;
    // At the right edge, where words from right to left begin, it stands within the text's room.
    const float x = std::min(result_.caret.x, textOrigin().x + wrapWidth_ - look_.caretWidth);
    const ImVec2 top(std::floor(x), result_.caret.y + (result_.caretHeight - size) / 2);
    window_->DrawList->AddRectFilled(top, top + ImVec2(look_.caretWidth, size), look_.caret);
}

void EditorPass::drawScrollbar() {
    if (!overflows())
        return;
    const ImRect bar({box_.Max.x - g_.Style.ScrollbarSize, box_.Min.y}, box_.Max);
    auto scroll = static_cast<ImS64>(state_.scroll_);
    const ImGuiID id = ImGui::GetIDWithSeed("scroll", nullptr, id_);
    const ColorScope clear(ImGuiCol_ScrollbarBg, 0);
    if (ImGui::ScrollbarEx(bar, id, ImGuiAxis_Y, &scroll, static_cast<ImS64>(viewHeight()),
                           static_cast<ImS64>(contentHeight()), ImDrawFlags_RoundCornersRight))
        state_.scroll_ = static_cast<float>(scroll);
}

} // namespace tend::ui::editor
