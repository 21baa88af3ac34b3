#include "app/timeline.hpp"

#include "app/mentions.hpp"
#include "app/pages.hpp"
#include "base/tr.hpp"
#include "storage/overview.hpp"
#include "storage/picture_store.hpp"
#include "storage/records.hpp"
#include "storage/settings.hpp"

#include <algorithm>
#include <iterator>
#include <set>
#include <utility>

namespace tend::app {
namespace {

using domain::Day;
using domain::JournalDay;
using domain::JournalEntry;
using domain::Nameable;
using domain::TimelineDay;
using Days = std::vector<TimelineDay>; // oldest first, each day once

constexpr const char* lowDaysKey = "on_this_day_low_days";

Days daysOf(const std::vector<domain::DayTally>& tallies) {
    Days days;
    days.reserve(tallies.size());
    for (const auto& tally : tallies)
        days.push_back({tally.day, tally.onTime + tally.later});
    return days;
}

Days daysOf(const std::vector<domain::Record>& records) {
    Days days;
    for (const auto& record : records) {
        const auto day = domain::filingOf(record).day;
        if (days.empty() || days.back().day != day)
            days.push_back({day, 0});
        ++days.back().records;
    }
    return days;
}

Days joined(const Days& left, const Days& right) {
    Days all;
    all.reserve(left.size() + right.size());
    std::ranges::merge(left, right, std::back_inserter(all), {}, &TimelineDay::day, &TimelineDay::day);
    Days days;
    days.reserve(all.size());
    for (const auto& one : all) {
        if (!days.empty() && days.back().day == one.day)
            days.back().records += one.records;
        else
            days.push_back(one);
    }
    return days;
}

const base::Id& ownerOf(const domain::Picture& picture) {
    return picture.record.id;
}

Day dayOf(const domain::Record& record) {
    return domain::filingOf(record).day;
}

std::vector<domain::Record> rareRecords(Session& session) {
    std::vector<domain::Record> rare;
    for (auto& rest : storage::RestStore(session.journal()).all())
        rare.emplace_back(std::move(rest));
    for (auto& person : storage::PersonStore(session.journal()).all())
        if (!person.isMe)
            rare.emplace_back(std::move(person));
    std::ranges::stable_sort(rare, {}, dayOf);
    return rare;
}

std::vector<Nameable> formerPeople(Session& session, const std::vector<Nameable>& people) {
    auto former = storage::PersonStore(session.journal()).names();
    std::erase_if(former, [&](const Nameable& one) {
        return one.name.empty() || std::ranges::find(people, one.person, &Nameable::person) != people.end();
    });
    return former;
}

template <class Record>
void append(std::vector<domain::Record>& records, std::vector<Record> more) {
    std::ranges::move(more, std::back_inserter(records));
}

std::vector<domain::Mention> mentionsIn(const domain::Record& record, const std::vector<Nameable>& people) {
    if (const auto* gratitude = std::get_if<domain::Gratitude>(&record))
        return domain::findMentions(gratitude->text, gratitude->mentions, people);
    const auto& text = domain::textOf(record);
    return text.find('@') == std::string::npos ? std::vector<domain::Mention>()
                                               : domain::findMentions(text, people);
}

/// Whom and what "on this day" leaves alone.
class Quiet {
  public:
    Quiet(Session& session, const domain::Timeline& timeline) : lowDays_(!lowDaysRemembered(session)) {
        for (const auto& record : timeline.rare) {
            if (const auto* person = std::get_if<domain::Person>(&record); person && person->resting)
                resting_.insert(person->filing.id);
            if (const auto* rest = std::get_if<domain::Rest>(&record); rest && rest->season)
                seasons_.push_back(rest->days());
        }
    }

    bool day(const JournalDay& day) const {
        const auto in = [&](const domain::DaySpan& season) { return season.contains(day.day); };
        return std::ranges::any_of(seasons_, in) ||
               (lowDays_ && std::ranges::any_of(day.entries, &Quiet::low));
    }

    bool entry(const JournalEntry& entry) const {
        if (const auto* hello = std::get_if<domain::Hello>(&entry.record))
            return resting_.contains(hello->person);
        if (std::holds_alternative<domain::Rest>(entry.record))
            return true;
        if (const auto* person = std::get_if<domain::Person>(&entry.record))
            return person->resting;
        return std::ranges::any_of(entry.mentions, [&](const domain::Mention& mention) {
            return resting_.contains(mention.person);
        });
    }

  private:
    static bool low(const JournalEntry& entry) {
        constexpr int highestLow = 2;
        const auto* checkIn = std::get_if<domain::CheckIn>(&entry.record);
        return checkIn && checkIn->mood && checkIn->mood->value() <= highestLow;
    }

    bool lowDays_;
    std::set<base::Id> resting_{};
    std::vector<domain::DaySpan> seasons_{};
};

std::vector<JournalDay> daysWithoutPictures(Session& session, const domain::Timeline& timeline,
                                            domain::DaySpan days) {
    auto& journal = session.journal();
    std::vector<domain::Record> all;
    append(all, storage::CheckInStore(journal).between(days));
    append(all, storage::GratitudeStore(journal).between(days));
    append(all, storage::HelloStore(journal).between(days));
    const auto first = std::ranges::lower_bound(timeline.rare, days.first, {}, dayOf);
    std::copy(first, std::ranges::upper_bound(timeline.rare, days.last, {}, dayOf), std::back_inserter(all));
    return intoDays(std::move(all), timeline);
}

} // namespace

domain::Timeline timeline(Session& session) {
    using domain::HabitKind;
    auto rare = rareRecords(session);
    Days days = daysOf(rare);
    for (const auto habit : {HabitKind::CheckIn, HabitKind::Gratitude, HabitKind::Hello})
        days = joined(days, daysOf(session.tallies({.kind = habit})));
    std::ranges::reverse(days);
    auto people = nameables(session);
    auto former = formerPeople(session, people);
    return {.today = session.today(),
            .revision = session.revision(),
            .days = std::move(days),
            .people = std::move(people),
            .former = std::move(former),
            .dimensions = dimensions(session),
            .activities = storage::CheckInStore(session.journal()).activities(session.today()),
            .tags = storage::tagsOfLate(session.journal(), session.today()),
            .rare = std::move(rare)};
}

std::vector<JournalDay> journalDays(Session& session, const domain::Timeline& timeline,
                                    domain::DaySpan days) {
    auto found = daysWithoutPictures(session, timeline, days);
    addPictures(session, found);
    return found;
}

void addPictures(Session& session, std::vector<JournalDay>& days) {
    std::vector<domain::RecordRef> refs;
    for (const auto& day : days)
        for (const auto& entry : day.entries)
            refs.push_back(domain::refOf(entry.record));
    auto pictures = storage::PictureStore(session.journal()).of(refs);
    if (pictures.empty())
        return;
    for (auto& day : days)
        for (auto& entry : day.entries) {
            const auto id = domain::refOf(entry.record).id;
            auto mine = std::ranges::lower_bound(pictures, id, {}, ownerOf);
            for (; mine != pictures.end() && mine->record.id == id; ++mine)
                entry.pictures.push_back(std::move(*mine));
        }
}

std::vector<JournalDay> intoDays(std::vector<domain::Record> records, const domain::Timeline& timeline) {
    std::ranges::stable_sort(records, {}, [](const domain::Record& record) {
        const auto& filing = domain::filingOf(record);
        return std::pair(filing.day, filing.at.at);
    });
    std::vector<JournalDay> days;
    for (auto& record : records) {
        const auto day = dayOf(record);
        if (days.empty() || days.back().day != day)
            days.push_back({.day = day});
        auto mentions = mentionsIn(record, timeline.people);
        days.back().entries.push_back({std::move(record), std::move(mentions)});
    }
    std::ranges::reverse(days);
    return days;
}

std::vector<JournalDay> onThisDay(Session& session, const domain::Timeline& timeline, Day day,
                                  std::size_t most) {
    std::vector<JournalDay> found;
    if (timeline.days.empty())
        return found;
    const Quiet quiet(session, timeline);
    const int first = timeline.days.back().day.year();
    for (int year = day.year() - 1; year >= first && found.size() < most; --year) {
        const auto then = Day::from(year, day.month(), day.dayOfMonth());
        const auto at = then ? timeline.indexOf(*then) : timeline.days.size();
        if (at == timeline.days.size() || timeline.days[at].day != *then)
            continue;
        for (auto& one : daysWithoutPictures(session, timeline, {*then, *then})) {
            if (quiet.day(one))
                continue;
            std::erase_if(one.entries, [&](const JournalEntry& entry) { return quiet.entry(entry); });
            if (!one.entries.empty())
                found.push_back(std::move(one));
        }
    }
    addPictures(session, found);
    return found;
}

bool lowDaysRemembered(Session& session) {
    return storage::setting(session.journal(), lowDaysKey) != "0";
}

void rememberLowDays(Session& session, bool remembered) {
    auto change =
        session.change(remembered ? base::tr("Showed low days again") : base::tr("Left low days out"));
    storage::putSetting(session.journal(), lowDaysKey, remembered ? "1" : "0");
    change.commit();
}

std::vector<domain::HeatDay> monthOf(Session& session, const domain::Timeline& timeline, Day day) {
    const Day first = day - int(day.dayOfMonth() - 1);
    Day last = first + 27;
    while ((last + 1).month() == first.month())
        ++last;
    auto month = storage::heat(session.journal(), {first, last});
    for (const auto& record : timeline.rare)
        if (const auto* rest = std::get_if<domain::Rest>(&record); rest && rest->days().last >= first)
            for (auto& one : month)
                one.resting = one.resting || rest->days().contains(one.day);
    return month;
}

} // namespace tend::app
