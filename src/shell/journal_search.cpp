#include "shell/journal_search.hpp"

#include "app/records.hpp"
#include "app/timeline.hpp"
#include "base/text.hpp"

#include <algorithm>
#include <utility>

namespace tend::shell {
namespace {

/// A timeline of hits is never taken for the journal's own.
constexpr std::uint64_t hitsRevision = std::uint64_t{1} << 63U;

std::vector<domain::TimelineDay> daysOf(const domain::Found& found,
                                        const std::map<domain::Day, domain::JournalDay>& read) {
    std::vector<domain::TimelineDay> days;
    if (found.days) {
        days.reserve(found.days->days.size());
        for (const auto& [day, count] : found.days->days)
            days.push_back({day, count});
        return days;
    }
    for (const auto& [day, held] : read)
        days.push_back({day, int(held.entries.size())});
    std::ranges::reverse(days);
    return days;
}

} // namespace

JournalSearch::JournalSearch(app::Session& session, const std::function<void()>& wake)
    : session_(session), search_(session.journal(), wake) {}

void JournalSearch::follow(const std::string& typed, domain::SearchOrder order, const domain::Timeline& whole,
                           const std::optional<base::Id>& written) {
    if (base::trimmed(typed).empty()) {
        if (asked_)
            search_.letGo();
        asked_.reset();
        answer_.reset();
        hits_.reset();
        days_.clear();
        return;
    }
    const bool same = asked_ && asked_->typed == typed && asked_->order == order;
    const bool another = revision_ != whole.revision;
    if (same && another && written && (read_ == whole.revision || bringUpToDate(*written))) {
        read_ = whole.revision;
        return;
    }
    if (!same || another) {
        revision_ = whole.revision;
        ask(same ? *asked_ : app::SearchFor{.typed = typed, .order = order});
    }
    takeAnswer(whole);
}

domain::JournalEntry* JournalSearch::shown(const base::Id& record) {
    const auto in = [&](domain::JournalDay& day) {
        const auto entry = std::ranges::find_if(day.entries, [&](const domain::JournalEntry& one) {
            return domain::filingOf(one.record).id == record;
        });
        return entry == day.entries.end() ? nullptr : &*entry;
    };
    for (auto& [day, held] : days_)
        if (auto* entry = in(held))
            return entry;
    for (auto& day : best_)
        if (auto* entry = in(day))
            return entry;
    return nullptr;
}

/// False where it is not shown, or not there any more.
bool JournalSearch::bringUpToDate(const base::Id& record) {
    auto* entry = shown(record);
    auto now = entry ? app::findRecord(session_, domain::refOf(entry->record)) : std::nullopt;
    if (!now || domain::filingOf(*now).deleted)
        return false;
    *entry = std::move(withHits(app::intoDays({std::move(*now)}, *hits_)).front().entries.front());
    return true;
}

void JournalSearch::ask(app::SearchFor question) {
    asked_ = std::move(question);
    reading_.reset();
    search_.ask(*asked_, ++generation_);
}

void JournalSearch::poll() {
    search_.poll();
}

void JournalSearch::takeAnswer(const domain::Timeline& whole) {
    const auto& found = search_.found();
    if (!found)
        return;
    const Answer answer{found->generation, found->days.has_value(), found->partial, found->records.size(),
                        found->days ? found->days->count : 0};
    if (answer_ == answer)
        return;
    const bool another = !answer_ || answer_->generation != answer.generation;
    if (!another && answer_->counted && !answer.counted)
        return; // found again, since more of the journal can be searched: what is seen stays until all is
                // known
    answer_ = answer;
    if (another) {
        days_.clear();
        best_.clear();
    }
    hits_ = domain::Timeline{.today = whole.today,
                             .revision = hitsRevision | ++answers_,
                             .people = whole.people,
                             .former = whole.former,
                             .dimensions = whole.dimensions,
                             .activities = whole.activities,
                             .tags = whole.tags};
    hits_->byDay = found->order == domain::SearchOrder::Newest;
    if (!hits_->byDay)
        return takeBest(found->records);
    keep(found->records);
    hits_->days = daysOf(*found, days_);
}

void JournalSearch::takeBest(const std::vector<domain::Record>& records) {
    best_.clear();
    for (const auto& record : records)
        for (auto& day : withHits(app::intoDays({record}, *hits_))) {
            hits_->days.push_back({day.day, 1});
            best_.push_back(std::move(day));
        }
}

std::vector<domain::JournalDay> JournalSearch::withHits(std::vector<domain::JournalDay> days) const {
    for (auto& day : days)
        for (auto& entry : day.entries)
            entry.hits = domain::hitsIn(domain::textOf(entry.record), search_.found()->query);
    app::addPictures(session_, days);
    return days;
}

void JournalSearch::keep(std::vector<domain::Record> records) {
    for (auto& day : withHits(app::intoDays(std::move(records), *hits_)))
        days_.insert_or_assign(day.day, std::move(day));
}

void JournalSearch::read(domain::DaySpan span) {
    if (reading_ || answer_->generation != generation_)
        return;
    reading_ = span;
    search_.between(span, [this, span](std::vector<domain::Record> records) {
        reading_.reset();
        keep(std::move(records));
        // A day whose hits went in the meantime is not asked for again and again.
        for (auto i = hits_->indexOf(span.last); i < hits_->days.size() && hits_->days[i].day >= span.first;
             ++i)
            days_.try_emplace(hits_->days[i].day, domain::JournalDay{.day = hits_->days[i].day});
    });
}

std::vector<const domain::JournalDay*> JournalSearch::days(std::size_t first, std::size_t count) {
    const auto& all = hits_->days;
    const auto begin = std::min(first, all.size());
    const auto end = std::min(begin + count, all.size());
    std::vector<const domain::JournalDay*> days;
    if (!hits_->byDay) {
        for (auto i = begin; i < end; ++i)
            days.push_back(&best_[i]);
        const auto& found = *search_.found();
        if (end == all.size() && found.more && !found.partial && found.generation == generation_) {
            auto further = *asked_;
            further.records = 2 * best_.size();
            ask(std::move(further));
        }
        return days;
    }
    std::optional<domain::DaySpan> missing;
    for (auto i = begin; i < end; ++i)
        if (!days_.contains(all[i].day))
            missing = {all[i].day, missing ? missing->last : all[i].day};
    if (missing) {
        constexpr std::size_t mostKept = 600;
        if (days_.size() > mostKept)
            std::erase_if(days_, [&](const auto& day) { return !missing->contains(day.first); });
        read(*missing);
    }
    for (auto i = begin; i < end; ++i) {
        const auto kept = days_.find(all[i].day);
        days.push_back(kept == days_.end() ? nullptr : &kept->second);
    }
    return days;
}

} // namespace tend::shell
