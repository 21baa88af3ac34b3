#include "ui/widgets/editor/editor_pass.hpp"

#include <algorithm>
#include <cmath>

// What is drawn behind and under words: spans, underlines, and the lines of styles.
namespace tend::ui::editor {

namespace {

/// Where bytes of the text at the start of the frame are now, after what was typed in it.
class MovedBytes {
  public:
    MovedBytes() = default;

    MovedBytes(std::size_t first, std::size_t lastBefore, std::size_t last)
        : first_(first), lastBefore_(lastBefore), last_(last) {}

    text::Range of(std::size_t begin, std::size_t end) const {
        const bool around = begin <= first_ && end >= lastBefore_ && end > first_;
        const std::size_t movedBegin = of(begin);
        const std::size_t movedEnd = around ? end - lastBefore_ + last_ : of(end);
        return {movedBegin, std::max(movedBegin, movedEnd)};
    }

  private:
    std::size_t of(std::size_t byte) const {
        if (byte < lastBefore_ || byte <= first_)
            return std::min(byte, first_);
        return byte - lastBefore_ + last_;
    }

    std::size_t first_ = 0;
    std::size_t lastBefore_ = 0;
    std::size_t last_ = 0;
};

// Of a wave under a word, in line widths.
constexpr float waveStep = 2;
constexpr float waveHeight = 1;

void drawWave(ImDrawList& list, ImVec2 from, float right, float thickness, ImU32 color) {
    const float step = std::max(waveStep * thickness, 1.5F);
    bool up = false;
    for (float x = from.x; x < right; x += step) {
        list.PathLineTo({x, from.y + (up ? 0 : waveHeight * thickness)});
        up = !up;
    }
    list.PathStroke(color, ImDrawFlags_None, thickness);
}

} // namespace

template <typename Mark>
std::vector<EditorPass::Covered> EditorPass::coveredBy(std::span<const Mark> marks, text::Range seen) const {
    if (marks.empty())
        return {};
    const LineLayout& layout = state_.layout_;
    const LineSource lines = source();
    MovedBytes moved;
    if (!changed_.empty()) {
        const std::size_t last = layout.byteAt(lines, changed_.newEnd);
        moved = {layout.byteAt(lines, changed_.begin), last + bytesBefore_ - layout.bytes(), last};
    }
    const std::size_t from = layout.byteAt(lines, seen.begin);
    const std::size_t to = layout.byteAt(lines, seen.end);
    const auto first = std::partition_point(marks.begin(), marks.end(), [&](const Mark& mark) {
        return moved.of(mark.begin, mark.end).end <= from;
    });
    std::vector<Covered> found;
    for (auto mark = first; mark != marks.end(); ++mark) {
        const text::Range bytes = moved.of(mark->begin, mark->end);
        if (bytes.begin >= to)
            break;
        if (bytes.begin < bytes.end)
            found.push_back({{layout.positionAt(lines, bytes.begin), layout.positionAt(lines, bytes.end)},
                             static_cast<std::size_t>(mark - marks.begin())});
    }
    return found;
}

void EditorPass::findMarks(text::Range seen) {
    spans_ = coveredBy(look_.spans, seen);
    underlines_ = coveredBy(look_.underlines, seen);
}

void EditorPass::drawCodeGround(const LineBox& box, ImVec2 at) const {
    if (look_.styles.codeGround == 0)
        return;
    const float rest = (box.height - types_.of(box.manner->kind).type.size) / 2;
    for (const InlineRun& run : box.setting->runs) {
        const text::Range range{run.range.begin + box.blockBegin, run.range.end + box.blockBegin};
        if (!has(run.style, Inline::Code) || range.end <= box.range.begin || range.begin >= box.range.end)
            continue;
        for (const auto& stretch : state_.layout_.stretchesOf(source(), box, range))
            window_->DrawList->AddRectFilled(at + ImVec2(stretch.left, rest),
                                             at + ImVec2(stretch.right, box.height - rest),
                                             look_.styles.codeGround, size_ / 6);
    }
}

void EditorPass::drawSpans(const LineBox& box, ImVec2 at) const {
    const float rest = (box.height - types_.of(box.manner->kind).type.size) / 2;
    for (const Covered& covered : spans_) {
        const EditorSpan& span = look_.spans[covered.index];
        if (span.background == 0 || covered.range.end <= box.range.begin)
            continue;
        if (covered.range.begin >= box.range.end)
            break;
        for (const auto& stretch : state_.layout_.stretchesOf(source(), box, covered.range))
            window_->DrawList->AddRectFilled(at + ImVec2(stretch.left, rest),
                                             at + ImVec2(stretch.right, box.height - rest), span.background,
                                             span.rounding);
    }
}

void EditorPass::drawUnderlines(const LineBox& box, ImVec2 at) const {
    const float thin = std::max(1.0F, std::round(size_ / 16));
    const float y = std::floor(at.y + baselineOf(box) + 2 * thin);
    const float thick = std::max(2.0F, std::round(size_ / 12));
    for (const Covered& covered : underlines_) {
        if (covered.range.end <= box.range.begin)
            continue;
        if (covered.range.begin >= box.range.end)
            break;
        const EditorUnderline& underline = look_.underlines[covered.index];
        for (const auto& stretch : state_.layout_.stretchesOf(source(), box, covered.range)) {
            const ImVec2 from(at.x + stretch.left, y);
            if (underline.wavy)
                drawWave(*window_->DrawList, from, at.x + stretch.right, thin, underline.color);
            else
                window_->DrawList->AddRectFilled(from, {at.x + stretch.right, y + thick}, underline.color);
        }
    }
}

// Links are underlined and struck words struck out.
void EditorPass::drawStyleLines(const LineBox& box, ImVec2 at) const {
    const float thickness = std::max(1.0F, std::round(size_ / 20));
    for (const InlineRun& run : box.setting->runs) {
        const text::Range range{run.range.begin + box.blockBegin, run.range.end + box.blockBegin};
        if (range.end <= box.range.begin || range.begin >= box.range.end || has(run.style, Inline::Mark))
            continue;
        const float baseline = at.y + baselineOf(box);
        const auto drawAt = [&](float y, ImU32 color) {
            for (const auto& stretch : state_.layout_.stretchesOf(source(), box, range))
                window_->DrawList->AddRectFilled({at.x + stretch.left, std::floor(y)},
                                                 {at.x + stretch.right, std::floor(y) + thickness}, color);
        };
        if (has(run.style, Inline::Link))
            drawAt(baseline + 2 * thickness, look_.styles.link != 0 ? look_.styles.link : look_.text);
        if (has(run.style, Inline::Struck))
            drawAt(baseline - size_ * 0.2F, look_.text);
    }
}

} // namespace tend::ui::editor
