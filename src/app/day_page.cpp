#include "app/keeping.hpp"
#include "app/mentions.hpp"
#include "app/pages.hpp"
#include "app/streaks.hpp"
#include "storage/overview.hpp"
#include "storage/picture_store.hpp"
#include "storage/records.hpp"

#include <algorithm>
#include <map>

namespace tend::app {
namespace {

using domain::CareListEntry;
using domain::Day;
using domain::Standing;

constexpr std::size_t suggestedHellos = 3;
constexpr int ridgeDays = 30;
constexpr int ridgeMean = 7;
constexpr int fewestForRidge = 3;

/// Those whose window has been open longest for its length; a second hello keeps one of the places.
std::vector<CareListEntry> whoAHelloSuits(const domain::CareList& list) {
    std::vector<CareListEntry> goodWeek;
    std::vector<CareListEntry> second;
    for (const auto& entry : list.entries) {
        if (entry.standing == Standing::GoodWeek)
            goodWeek.push_back(entry);
        else if (entry.standing == Standing::SecondHello && entry.daysSince > 0)
            second.push_back(entry);
    }
    const auto share = [](const CareListEntry& entry) {
        return double(entry.daysSince) / entry.rhythm->latest();
    };
    std::stable_sort(goodWeek.begin(), goodWeek.end(),
                     [&](const auto& a, const auto& b) { return share(a) > share(b); });
    goodWeek.resize(std::min(goodWeek.size(), suggestedHellos - (second.empty() ? 0 : 1)),
                    list.entries.front());
    for (auto& entry : second)
        if (goodWeek.size() < suggestedHellos)
            goodWeek.push_back(std::move(entry));
    return goodWeek;
}

std::vector<domain::CareDimension> shownDimensions(Session& session,
                                                   const std::vector<domain::CheckIn>& checkIns) {
    auto dimensions = storage::DimensionStore(session.journal()).all();
    std::erase_if(dimensions, [&](const auto& dimension) {
        return dimension.retired && std::none_of(checkIns.begin(), checkIns.end(), [&](const auto& checkIn) {
                   return checkIn.levelOf(dimension.id).has_value();
               });
    });
    return dimensions;
}

/// Those in the trash whom a hello of the day was with, or a thank-you was told to.
std::vector<domain::Nameable> former(Session& session, const domain::DayPage& page) {
    std::vector<base::Id> named;
    for (const auto& hello : page.hellos)
        named.push_back(hello.person);
    for (const auto& gratitude : page.gratitude)
        if (gratitude.told && gratitude.told->person)
            named.push_back(*gratitude.told->person);
    std::erase_if(named, [&](const auto& id) {
        return std::any_of(page.people.begin(), page.people.end(),
                           [&](const auto& person) { return person.person == id; });
    });
    if (named.empty())
        return {};
    auto names = storage::PersonStore(session.journal()).names();
    std::erase_if(names, [&](const auto& person) {
        return person.name.empty() || std::find(named.begin(), named.end(), person.person) == named.end();
    });
    return names;
}

std::vector<double> moodRidge(Session& session, Day day) {
    std::map<Day, double> means;
    int count = 0;
    for (const auto& mood : storage::moods(session.journal(), {day - (ridgeDays + ridgeMean - 2), day})) {
        means.emplace(mood.day, mood.mean);
        count += mood.count;
    }
    if (count < fewestForRidge)
        return {};
    std::vector<double> ridge;
    double last = means.begin()->second;
    for (int i = ridgeDays - 1; i >= 0; --i) {
        double sum = 0;
        int days = 0;
        for (auto it = means.lower_bound(day - i - (ridgeMean - 1));
             it != means.end() && it->first <= day - i; ++it) {
            sum += it->second;
            ++days;
        }
        last = days > 0 ? sum / days : last;
        ridge.push_back(last);
    }
    return ridge;
}

/// A habit that is hidden, over or paused leaves Today in peace.
bool onShow(const domain::Habit& habit, Day today) {
    return !habit.hidden && !habit.ended && domain::pauseOn(habit, today) == nullptr;
}

domain::StreakChip chip(const domain::BoardStreak& board) {
    domain::StreakChip chip{board.habit, board.streak->length(), board.streak->strength};
    const auto& days = board.streak->days;
    for (std::size_t i = days.size() - std::min<std::size_t>(days.size(), 7); i < days.size(); ++i)
        chip.lastWeek.push_back(days[i].state);
    return chip;
}

std::vector<domain::Picture> picturesOn(Session& session, const domain::DayPage& page) {
    std::vector<domain::RecordRef> records;
    for (const auto& one : page.checkIns)
        records.push_back({domain::RecordKind::CheckIn, one.filing.id});
    for (const auto& one : page.gratitude)
        records.push_back({domain::RecordKind::Gratitude, one.filing.id});
    for (const auto& one : page.hellos)
        records.push_back({domain::RecordKind::Hello, one.filing.id});
    return storage::PictureStore(session.journal()).of(records);
}

} // namespace

domain::DayPage dayPage(Session& session, Day day) {
    auto& journal = session.journal();
    const auto today = session.today();
    const auto list = careList(session);
    domain::DayPage page{.day = day, .today = today};
    page.checkIns = storage::CheckInStore(journal).onDay(day);
    page.gratitude = storage::GratitudeStore(journal).onDay(day);
    page.hellos = storage::HelloStore(journal).onDay(day);
    page.pictures = picturesOn(session, page);
    page.dimensions = shownDimensions(session, page.checkIns);
    page.activities = storage::CheckInStore(journal).activities(today);
    page.people = nameables(session);
    page.former = former(session, page);
    page.tags = storage::tagsOfLate(journal, today);
    page.helloSuits = whoAHelloSuits(list);
    for (const auto& board : judgedStreaks(session))
        if (!board.streak->days.empty() && onShow(board.habit, today))
            page.streaks.push_back(chip(board));
    page.moodRidge = moodRidge(session, day);
    const auto rests = storage::RestStore(journal).all();
    page.resting =
        std::any_of(rests.begin(), rests.end(), [&](const auto& rest) { return rest.days().contains(day); });
    page.anythingEver = storage::recordedSpan(journal).has_value();
    page.numbersHidden = numbersHidden(session);
    page.alone = page.people.empty();
    return page;
}

} // namespace tend::app
