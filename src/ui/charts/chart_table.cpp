#include "ui/charts/chart_table.hpp"

#include "ui/theme/paint.hpp"
#include "ui/theme/scope.hpp"
#include "ui/widgets/flow.hpp"
#include "ui/widgets/touch.hpp"

#include <algorithm>

namespace tend::ui {
namespace {

constexpr float rowHeight = 28, textTop = 5;

class Table {
  public:
    Table(const Theme& theme, const ChartTable& table, float width)
        : theme_(theme), table_(table), width_(theme.px(width) - ImGui::GetStyle().ScrollbarSize) {
        constexpr float firstShare = 0.34F;
        const float others = static_cast<float>(std::max<std::size_t>(1, table.heads.size() - 1));
        first_ = std::max(width_ * firstShare, width_ - others * theme.px(96));
        each_ = (width_ - first_) / others;
    }

    void drawHeads() const {
        const auto top = here();
        for (std::size_t column = 0; column < table_.heads.size(); ++column)
            write(top, column, TextStyle::TinyMedium, theme_.colors().ink2, table_.heads[column]);
        hairline(*ImGui::GetWindowDrawList(), theme_, {top.x, top.y + theme_.px(rowHeight - 1)}, width_);
        occupy({width_, theme_.px(rowHeight)});
    }

    void drawRows() const {
        ImGuiListClipper clipper;
        clipper.Begin(static_cast<int>(table_.rows), theme_.px(rowHeight));
        while (clipper.Step())
            for (int row = clipper.DisplayStart; row < clipper.DisplayEnd; ++row)
                drawRow(static_cast<std::size_t>(row));
    }

  private:
    void drawRow(std::size_t row) const {
        const auto top = here();
        for (std::size_t column = 0; column < table_.heads.size(); ++column)
            write(top, column, TextStyle::Small, theme_.colors().ink, table_.cell(row, column));
        occupy({width_, theme_.px(rowHeight)});
    }

    void write(ImVec2 top, std::size_t column, TextStyle style, ImU32 color, std::string_view words) const {
        auto& canvas = *ImGui::GetWindowDrawList();
        const float y = top.y + theme_.px(textTop);
        if (column == 0) {
            theme_.ellipsized(canvas, {top.x, y}, first_ - theme_.px(8), style, color, words);
            return;
        }
        const float right = top.x + first_ + each_ * static_cast<float>(column);
        const float wide = theme_.tabularWidth(style, words);
        theme_.tabular(canvas, {right - wide - theme_.px(8), y}, style, color, words);
    }

    const Theme& theme_;
    const ChartTable& table_;
    float width_;
    float first_;
    float each_;
};

} // namespace

namespace {

/// How far the keyboard scrolls in this frame, device px; very far for Home and End.
float scrolledBy(const Touch& touched, float row, float page) {
    const auto pressed = [&](ImGuiKey key) { return keyPressedOn(touched.id, key, true); };
    constexpr float far = 1e8F;
    float by = 0;
    by += pressed(ImGuiKey_DownArrow) ? row : 0;
    by -= pressed(ImGuiKey_UpArrow) ? row : 0;
    by += pressed(ImGuiKey_PageDown) ? page : 0;
    by -= pressed(ImGuiKey_PageUp) ? page : 0;
    by += pressed(ImGuiKey_End) ? far : 0;
    by -= pressed(ImGuiKey_Home) ? far : 0;
    return by;
}

} // namespace

void chartTable(const Theme& theme, const char* label, const ChartTable& table, float width, float height) {
    const Table drawn(theme, table, width);
    drawn.drawHeads();
    const ImVec2 size = theme.px(width, height - rowHeight);
    // The rows lie over it, for the wheel; the keyboard stands on it.
    const auto touched = touch(theme, label, size, {.overlap = true, .place = here()});
    const float by = scrolledBy(touched, theme.px(rowHeight), size.y - theme.px(rowHeight));
    const StyleScope noPadding(ImGuiStyleVar_WindowPadding, ImVec2(0, 0));
    if (ImGui::BeginChild((std::string(label) + "-rows").c_str(), size, ImGuiChildFlags_NavFlattened)) {
        drawn.drawRows();
        if (by != 0)
            ImGui::SetScrollY(std::clamp(ImGui::GetScrollY() + by, 0.0F, ImGui::GetScrollMaxY()));
    }
    ImGui::EndChild();
    drawRing(theme, touched, corner::small);
}

} // namespace tend::ui
