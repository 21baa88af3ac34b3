#include "domain/charts/months.hpp"

#include <algorithm>

namespace tend::domain {

std::chrono::year_month monthOf(Day day) {
    const auto date = day.date();
    return date.year() / date.month();
}

std::vector<MonthCount> everyMonth(std::span<const MonthCount> found, std::chrono::year_month first,
                                   std::chrono::year_month last) {
    std::vector<MonthCount> months;
    auto next = std::ranges::lower_bound(found, first, {}, &MonthCount::month);
    for (auto month = first; month <= last; month += std::chrono::months(1))
        if (next != found.end() && next->month == month)
            months.push_back(*next++);
        else
            months.push_back({.month = month});
    return months;
}

void addWords(std::vector<MonthCount>& months, std::span<const MonthWords> words) {
    for (auto& month : months) {
        const auto counted = std::ranges::lower_bound(words, month.month, {}, &MonthWords::month);
        month.words = counted != words.end() && counted->month == month.month ? counted->words : 0;
    }
}

} // namespace tend::domain
