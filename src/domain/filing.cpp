#include "domain/filing.hpp"

namespace tend::domain {

std::optional<DayBoundary> DayBoundary::from(std::chrono::minutes afterMidnight) {
    if (afterMidnight < std::chrono::minutes(0) || afterMidnight > std::chrono::hours(12))
        return std::nullopt;
    return DayBoundary(afterMidnight);
}

Day journalDay(const Moment& moment, DayBoundary boundary) {
    return Day(std::chrono::floor<std::chrono::days>(moment.local() - boundary.afterMidnight()));
}

Filing fileUnder(Day day, const Moment& now, DayBoundary boundary) {
    return {.id = base::Id::generate(now.at.time_since_epoch().count()),
            .at = now,
            .day = day,
            .writtenDay = journalDay(now, boundary),
            .created = now.at,
            .changed = now.at};
}

} // namespace tend::domain
