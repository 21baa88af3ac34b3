#include "shell/days_nearby.hpp"

#include "app/timeline.hpp"

#include <algorithm>
#include <optional>
#include <utility>

namespace tend::shell {

std::vector<const domain::JournalDay*> DaysNearby::read(app::Session& session,
                                                        const domain::Timeline& timeline, std::size_t first,
                                                        std::size_t count) {
    const auto& all = timeline.days;
    first = std::min(first, all.size());
    const auto last = std::min(first + count, all.size());
    std::vector<const domain::JournalDay*> days;
    if (first == last)
        return days;
    if (timeline.revision != std::exchange(revision_, timeline.revision))
        days_.clear();
    const domain::DaySpan sight{all[last - 1].day, all[first].day};
    std::erase_if(days_, [&](const auto& kept) { return !sight.contains(kept.first); });
    // What is missing is one stretch, or two where the owner turned round: one reading takes both.
    std::optional<domain::DaySpan> missing;
    for (auto i = first; i < last; ++i)
        if (!days_.contains(all[i].day))
            missing = {all[i].day, missing ? missing->last : all[i].day};
    if (missing)
        for (auto& day : app::journalDays(session, timeline, *missing))
            days_.insert_or_assign(day.day, std::move(day));
    days.reserve(last - first);
    for (auto i = first; i < last; ++i)
        days.push_back(&days_.try_emplace(all[i].day, domain::JournalDay{.day = all[i].day}).first->second);
    return days;
}

} // namespace tend::shell
