#pragma once

#include "ui/theme/theme.hpp"

#include <cstddef>
#include <functional>
#include <span>
#include <string>
#include <vector>

namespace tend::ui {

/// A chart as rows and columns. What is not on the screen is not written.
struct ChartTable {
    std::vector<std::string> heads{};
    std::size_t rows = 0;
    std::function<std::string(std::size_t row, std::size_t column)> cell{};
};

/// The table, `height` logical px high, scrolled by itself with the wheel, the arrows, PageUp and PageDown,
/// Home and End; the first column stands to the left, the others, which are numbers, to the right.
void chartTable(const Theme& theme, const char* label, const ChartTable& table, float width, float height);

} // namespace tend::ui
