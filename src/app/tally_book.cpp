#include "app/tally_book.hpp"

#include "storage/overview.hpp"

#include <algorithm>

namespace tend::app {
namespace {

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

const std::vector<domain::DayTally>& TallyBook::tallies(storage::Journal& journal,
                                                        const domain::HabitAim& habit) {
    bringUpToDate(journal);
    auto page = std::ranges::find(pages_, habit, &Page::habit);
    if (page == pages_.end())
        page = pages_.insert(page, {habit, storage::tallies(journal, habit, lastDay)});
    return page->tallies;
}

const std::vector<domain::DaySpan>& TallyBook::rests(storage::Journal& journal) {
    bringUpToDate(journal);
    if (!rests_)
        rests_ = storage::restSpans(journal);
    return *rests_;
}

const std::vector<domain::Day>& TallyBook::daysCutShort(storage::Journal& journal) {
    bringUpToDate(journal);
    if (!cutShort_)
        cutShort_ = storage::daysCutShort(journal);
    return *cutShort_;
}

void TallyBook::lookAgain(storage::Journal& journal, const std::vector<domain::Day>& touched) {
    for (const auto day : touched)
        for (auto near = day - 1; near <= day + 1; ++near) {
            const auto at = std::ranges::lower_bound(*cutShort_, near);
            const bool known = at != cutShort_->end() && *at == near;
            const bool cut = storage::cutShort(journal, near);
            if (cut && !known)
                cutShort_->insert(at, near);
            else if (known && !cut)
                cutShort_->erase(at);
        }
}

void TallyBook::bringUpToDate(storage::Journal& journal) {
    const auto revision = journal.revision();
    if (revision_ == revision)
        return;
    const auto newest = storage::newestChange(journal);
    const auto touched = revision_ ? storage::daysTouchedSince(journal, newest_) : std::nullopt;
    if (!touched)
        pages_.clear();
    else if (storage::touchedSince(journal, "person_circle", newest_))
        std::erase_if(pages_, [](const Page& page) { return page.habit.kind == domain::HabitKind::Circle; });
    if (touched)
        for (auto& page : pages_)
            for (const auto day : *touched)
                put(page.tallies, storage::tallyOf(journal, page.habit, day));
    if (!touched || storage::touchedSince(journal, "rest", newest_))
        rests_.reset();
    if (!touched)
        cutShort_.reset();
    else if (cutShort_)
        lookAgain(journal, *touched);
    revision_ = revision;
    newest_ = newest;
}

} // namespace tend::app
