#include "app/tally_book.hpp"

#include "storage/overview.hpp"

#include <algorithm>

namespace tend::app {
namespace {

using domain::HabitKind;

constexpr std::array kinds{HabitKind::CheckIn, HabitKind::Gratitude, HabitKind::Hello};

const domain::Day lastDay{std::chrono::sys_days{std::chrono::year{9999} / 12 / 31}};

void put(std::vector<domain::DayTally>& tallies, const domain::DayTally& counted) {
    const auto at = std::lower_bound(tallies.begin(), tallies.end(), counted.day,
                                     [](const auto& tally, domain::Day day) { return tally.day < day; });
    const bool known = at != tallies.end() && at->day == counted.day;
    const bool any = counted.onTime + counted.later > 0;
    if (known && any)
        *at = counted;
    else if (known)
        tallies.erase(at);
    else if (any)
        tallies.insert(at, counted);
}

} // namespace

const std::vector<domain::DayTally>& TallyBook::tallies(storage::Journal& journal, HabitKind habit) {
    bringUpToDate(journal);
    return habits_.at(static_cast<std::size_t>(habit));
}

void TallyBook::bringUpToDate(storage::Journal& journal) {
    const auto revision = journal.revision();
    if (revision_ == revision)
        return;
    const auto newest = storage::newestChange(journal);
    const auto touched = revision_ ? storage::daysTouchedSince(journal, newest_) : std::nullopt;
    if (touched)
        for (const auto day : *touched)
            recount(journal, day);
    else
        readAll(journal);
    revision_ = revision;
    newest_ = newest;
}

void TallyBook::readAll(storage::Journal& journal) {
    for (const auto kind : kinds)
        habits_.at(static_cast<std::size_t>(kind)) = storage::tallies(journal, kind, lastDay);
}

void TallyBook::recount(storage::Journal& journal, domain::Day day) {
    for (const auto kind : kinds)
        put(habits_.at(static_cast<std::size_t>(kind)), storage::tallyOf(journal, kind, day));
}

} // namespace tend::app
