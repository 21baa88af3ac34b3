#pragma once

#include "domain/day.hpp"
#include "ui/theme/theme.hpp"

#include <cstddef>
#include <functional>
#include <span>
#include <string>
#include <variant>
#include <vector>

namespace tend::ui {

struct ChartNumber {
    double value;
    int places = 0; ///< after the point, where a person reads it
};

/// Nothing, words, a day or a number.
using ChartCell = std::variant<std::monostate, std::string, domain::Day, ChartNumber>;

/// As a person reads it: "Wednesday 14 October 2026", "3.4".
std::string wordsOf(const ChartCell& cell);

/// A chart as rows and columns. What is not on the screen is not asked for.
struct ChartTable {
    std::vector<std::string> heads{};
    std::size_t rows = 0;
    std::function<ChartCell(std::size_t row, std::size_t column)> cell{};
};

/// The table as RFC 4180 has it, in UTF-8: days as YYYY-MM-DD, numbers with a point and all their digits.
std::string csvOf(const ChartTable& table);

/// The table, `height` logical px high, scrolled by itself with the wheel, the arrows, PageUp and PageDown,
/// Home and End; the first column stands to the left, the others, which are numbers, to the right.
void chartTable(const Theme& theme, const char* label, const ChartTable& table, float width, float height);

} // namespace tend::ui
