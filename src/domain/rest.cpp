#include "domain/rest.hpp"

#include <set>

namespace tend::domain {

bool allows(const RestAllowance& allowance, const std::vector<Day>& singleRestDays, Day day) {
    const Day week = day.startOfWeek(allowance.weekStart);
    std::set<Day> others;
    for (const Day rest : singleRestDays)
        if (rest != day && rest.startOfWeek(allowance.weekStart) == week)
            others.insert(rest);
    return static_cast<int>(others.size()) < allowance.perWeek;
}

} // namespace tend::domain
