#include "ui/theme/scope.hpp"
#include "ui/widgets/editor/editor_pass.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

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

void drawGlyph(ImDrawList& list, const ImFontGlyph& glyph, ImVec2 at, float scale, ImU32 color) {
    if (glyph.Visible == 0U)
        return;
    const ImU32 tint = glyph.Colored != 0U ? color | ~IM_COL32_A_MASK : color;
    list.PrimReserve(6, 4);
    list.PrimRectUV(at + ImVec2(glyph.X0, glyph.Y0) * scale, at + ImVec2(glyph.X1, glyph.Y1) * scale,
                    {glyph.U0, glyph.V0}, {glyph.U1, glyph.V1}, tint);
}

} // namespace

// Spans arrive as bytes of the text before this frame; they are counted anew only when they or the text
// change.
void EditorPass::convertSpans() {
    const bool same =
        state_.tintsVersion_ == model_.version() &&
        std::equal(look_.spans.begin(), look_.spans.end(), state_.spans_.begin(), state_.spans_.end());
    if (same)
        return;
    state_.tintsVersion_ = model_.version();
    state_.spans_.assign(look_.spans.begin(), look_.spans.end());
    state_.tints_.assign(state_.spans_.size(), {});
    std::size_t byte = 0;
    std::size_t at = 0;
    const std::u32string_view text = model_.text();
    const auto reach = [&](std::size_t target) {
        for (; at < text.size() && byte < target; ++at)
            byte += text::utf8Length(text[at]);
        return at;
    };
    for (std::size_t i = 0; i < state_.spans_.size(); ++i) {
        state_.tints_[i].begin = reach(state_.spans_[i].begin);
        state_.tints_[i].end = reach(state_.spans_[i].end);
    }
}

void EditorPass::draw() {
    if (look_.background != 0)
        window_->DrawList->AddRectFilled(box_.Min, box_.Max, look_.background, look_.rounding);
    {
        const ClipScope clip({box_.Min, textBox().Max});
        if (model_.text().empty())
            drawPlaceholder();
        const ImVec2 origin = textOrigin();
        const ImRect& clipped = window_->ClipRect;
        const std::size_t first = lineUnder(clipped.Min.y - origin.y);
        const std::size_t last = lineUnder(clipped.Max.y - origin.y);
        const auto& lines = state_.layout_.lines();
        result_.seen = {lines[first].begin, lines[last].end};
        for (std::size_t line = first; line <= last; ++line) {
            const ImVec2 at = origin + ImVec2(0, static_cast<float>(line) * lineHeight_);
            drawSpans(line, at);
            drawSelection(line, at);
            drawLine(line, at);
        }
        drawCaret();
    }
    drawScrollbar();
    if (look_.border != 0)
        window_->DrawList->AddRect(box_.Min, box_.Max, look_.border, look_.rounding);
}

void EditorPass::drawPlaceholder() const {
    if (look_.placeholder == nullptr)
        return;
    const ImVec2 at = textOrigin() + ImVec2(0, (lineHeight_ - size_) / 2);
    ImFont* font = look_.placeholderFont != nullptr ? look_.placeholderFont : font_;
    window_->DrawList->AddText(font, size_, at, look_.placeholderText, look_.placeholder, nullptr,
                               wrapWidth_);
}

std::size_t EditorPass::firstTintOn(const Line& line) const {
    const auto first =
        std::upper_bound(state_.tints_.begin(), state_.tints_.end(), line.begin,
                         [](std::size_t begin, const text::Range& range) { return begin < range.end; });
    return static_cast<std::size_t>(first - state_.tints_.begin());
}

void EditorPass::drawSpans(std::size_t line, ImVec2 at) const {
    const Line& shown = state_.layout_.lines()[line];
    for (std::size_t i = firstTintOn(shown); i < state_.tints_.size(); ++i) {
        if (state_.tints_[i].begin >= shown.end)
            break;
        const EditorSpan& span = state_.spans_[i];
        const std::size_t begin = std::max(state_.tints_[i].begin, shown.begin);
        const std::size_t end = std::min(state_.tints_[i].end, shown.end);
        if (begin >= end || span.background == 0)
            continue;
        const float left = state_.layout_.xOf(source(), line, begin);
        const float right = state_.layout_.xOf(source(), line, end);
        const float rest = (lineHeight_ - size_) / 2;
        window_->DrawList->AddRectFilled(at + ImVec2(left, rest), at + ImVec2(right, lineHeight_ - rest),
                                         span.background, span.rounding);
    }
}

void EditorPass::drawSelection(std::size_t line, ImVec2 at) const {
    const Line& shown = state_.layout_.lines()[line];
    const Selection& selection = model_.selection();
    const std::size_t begin = std::max(selection.begin(), shown.begin);
    const std::size_t end = std::min(selection.end(), shown.end);
    if (!result_.focused || begin >= end)
        return;
    const float left = state_.layout_.xOf(source(), line, begin);
    float right = state_.layout_.xOf(source(), line, end);
    if (shown.hard && end == shown.end)
        right += selectedLineFeed * lineHeight_;
    window_->DrawList->AddRectFilled(at + ImVec2(left, 0), at + ImVec2(right, lineHeight_), look_.selection);
}

void EditorPass::drawLine(std::size_t line, ImVec2 at) const {
    const Line& shown = state_.layout_.lines()[line];
    const std::u32string_view text = model_.text();
    ImFontBaked* glyphs = font_->GetFontBaked(size_);
    const float scale = size_ / glyphs->Size;
    std::size_t tint = firstTintOn(shown);
    ImVec2 pen(at.x, std::floor(at.y + (lineHeight_ - size_) / 2));
    for (std::size_t i = shown.begin; i < state_.layout_.lineEnd(line).at; ++i) {
        while (tint < state_.tints_.size() && i >= state_.tints_[tint].end)
            ++tint;
        const bool tinted = tint < state_.tints_.size() && i >= state_.tints_[tint].begin;
        const ImU32 color = tinted && state_.spans_[tint].text != 0 ? state_.spans_[tint].text : look_.text;
        if (text[i] != U'\t' && !text::drawsNothing(text[i]))
            drawGlyph(*window_->DrawList, *glyphs->FindGlyph(static_cast<ImWchar>(text[i])), pen, scale,
                      color);
        pen.x += widthOf_(text.substr(i, 1));
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
    const float rest = (lineHeight_ - size_) / 2;
    const ImVec2 top(std::floor(result_.caret.x), result_.caret.y + rest);
    window_->DrawList->AddRectFilled(top, top + ImVec2(look_.caretWidth, size_), look_.caret);
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
