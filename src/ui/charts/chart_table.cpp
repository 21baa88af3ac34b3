#include "ui/charts/chart_table.hpp"

#include "base/decimal.hpp"
#include "ui/theme/paint.hpp"
#include "ui/theme/scope.hpp"
#include "ui/widgets/day_words.hpp"
#include "ui/widgets/flow.hpp"
#include "ui/widgets/touch.hpp"

#include <algorithm>
#include <array>
#include <charconv>

namespace tend::ui {
namespace {

constexpr float rowHeight = 28, textTop = 5;

/// A value for each kind of cell.
template <class... Each>
struct Kinds : Each... {
    using Each::operator()...;
};
template <class... Each>
Kinds(Each...) -> Kinds<Each...>;

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
            write(top, column, TextStyle::Small, theme_.colors().ink, wordsOf(table_.cell(row, column)));
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

std::string wordsOf(const ChartCell& cell) {
    return std::visit(
        Kinds{[](std::monostate) { return std::string(); }, [](const std::string& words) { return words; },
              [](domain::Day day) { return longDate(day); },
              [](const ChartNumber& number) { return base::decimal(number.value, number.places); }},
        cell);
}

namespace {

/// In quotes where it has to be.
std::string quoted(const std::string& field) {
    if (field.find_first_of(",\"\r\n") == std::string::npos)
        return field;
    std::string text = "\"";
    for (const char c : field)
        text += c == '"' ? "\"\"" : std::string(1, c);
    return text + "\"";
}

/// The shortest digits that read back as the same number.
std::string digits(double value) {
    std::array<char, 32> text{};
    const auto [end, error] = std::to_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() ? std::string(text.data(), end) : std::string();
}

std::string fieldOf(const ChartCell& cell) {
    return std::visit(Kinds{[](std::monostate) { return std::string(); },
                            [](const std::string& words) { return quoted(words); },
                            [](domain::Day day) { return day.toString(); },
                            [](const ChartNumber& number) { return digits(number.value); }},
                      cell);
}

} // namespace

std::string csvOf(const ChartTable& table) {
    std::string text;
    for (std::size_t column = 0; column < table.heads.size(); ++column)
        text += (column > 0 ? "," : "") + quoted(table.heads[column]);
    text += "\r\n";
    for (std::size_t row = 0; row < table.rows; ++row) {
        for (std::size_t column = 0; column < table.heads.size(); ++column)
            text += (column > 0 ? "," : "") + fieldOf(table.cell(row, column));
        text += "\r\n";
    }
    return text;
}

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
