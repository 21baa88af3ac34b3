#include "domain/charts/months.hpp"

namespace tend::domain {

std::vector<MonthCount> emptyMonths(Day first, Day last) {
    std::vector<MonthCount> months;
    auto month = *Day::from(first.year(), first.month(), 1);
    while (month <= last) {
        months.push_back({.month = month});
        constexpr int longest = 31;
        const auto next = month + longest;
        month = *Day::from(next.year(), next.month(), 1);
    }
    return months;
}

} // namespace tend::domain
