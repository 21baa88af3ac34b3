#include "ui/scenery/ridge.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <utility>

namespace tend::ui {

namespace {

constexpr float columnWidth = 5;
constexpr int fewestColumns = 32, mostColumns = 480;
constexpr float edge = 0.5F; ///< half of the anti-aliased edge

/// Vertices of one column, from the sky down: above the edge, below it, where the fade ends, at the foot.
constexpr int rows = 4;

} // namespace

Ridge::Ridge(float left, float width, std::vector<float> tops)
    : left_(left), width_(width), tops_(std::move(tops)) {}

float Ridge::heightAt(float along) const {
    const auto last = static_cast<int>(tops_.size()) - 1;
    const float place = std::clamp(along, 0.0F, 1.0F) * static_cast<float>(last);
    const int index = std::min(static_cast<int>(place), last - 1);
    const float t = place - static_cast<float>(index);
    const auto top = [&](int i) { return tops_[static_cast<std::size_t>(std::clamp(i, 0, last))]; };
    const float p0 = top(index - 1), p1 = top(index), p2 = top(index + 1), p3 = top(index + 2);
    const float c1 = p1 + (p2 - p0) / 6, c2 = p2 - (p3 - p1) / 6, u = 1 - t;
    return u * u * u * p1 + 3 * u * u * t * c1 + 3 * u * t * t * c2 + t * t * t * p2;
}

int Ridge::columns() const {
    return std::clamp(static_cast<int>(width_ / columnWidth), fewestColumns, mostColumns);
}

void Ridge::draw(ImDrawList& canvas, const Fade& fade, float fadeEnd, float bottom) const {
    const int columns = this->columns();
    const float top = *std::ranges::min_element(tops_);
    const ImU32 from = ImGui::GetColorU32(fade.top), to = ImGui::GetColorU32(fade.bottom);
    const auto colorAt = [&](float y) {
        return mixed(from, to, fadeEnd > top ? (y - top) / (fadeEnd - top) : 1.0F);
    };
    canvas.PrimReserve(columns * (rows - 1) * 6, (columns + 1) * rows);
    const ImVec2 white = ImGui::GetFontTexUvWhitePixel();
    const unsigned first = canvas._VtxCurrentIdx;
    for (int i = 0; i <= columns; ++i) {
        const float along = static_cast<float>(i) / static_cast<float>(columns);
        const float x = left_ + width_ * along, y = heightAt(along);
        const float end = std::max(y + edge, fadeEnd);
        const ImU32 atTop = colorAt(y);
        canvas.PrimWriteVtx({x, y - edge}, white, atTop & ~IM_COL32_A_MASK);
        canvas.PrimWriteVtx({x, y + edge}, white, atTop);
        canvas.PrimWriteVtx({x, end}, white, colorAt(end));
        canvas.PrimWriteVtx({x, std::max(bottom, end)}, white, to);
    }
    for (int i = 0; i < columns; ++i) {
        for (int row = 0; row + 1 < rows; ++row) {
            const unsigned a = first + static_cast<unsigned>(i * rows + row), b = a + rows;
            for (const unsigned index : {a, b, b + 1, a, b + 1, a + 1}) {
                canvas.PrimWriteIdx(static_cast<ImDrawIdx>(index));
            }
        }
    }
}

void Ridge::drawLine(ImDrawList& canvas, ImU32 color, float thickness) const {
    const int last = columns();
    for (int i = 0; i <= last; ++i) {
        const float along = static_cast<float>(i) / static_cast<float>(last);
        canvas.PathLineTo({left_ + width_ * along, heightAt(along)});
    }
    canvas.PathStroke(color, ImDrawFlags_None, thickness);
}

} // namespace tend::ui
