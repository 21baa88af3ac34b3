#include "app/demo_life.hpp"

#include "app/demo_words.hpp"
#include "domain/filing.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>

namespace tend::app {
namespace {

using domain::Day;

/// Something done on some days, and what it does to the mood.
struct Activity {
    std::string_view name;
    std::array<double, 7> likely; ///< Monday first
    double mood;
};

constexpr std::array<double, 7> always(double likely) {
    return {likely, likely, likely, likely, likely, likely, likely};
}

constexpr std::array<double, 7> workdays(double likely) {
    return {likely, likely, likely, likely, likely, 0.02, 0.02};
}

constexpr std::array<double, 7> weekend(double likely) {
    return {likely / 5, likely / 5, likely / 5, likely / 5, likely / 3, likely, likely};
}

constexpr std::array<Activity, 15> activities{{
    {"Walk", always(0.42), 0.30},
    {"Choir", {0, 0, 0.8, 0, 0, 0.05, 0.15}, 0.55},
    {"Late work", workdays(0.22), -0.55},
    {"Reading", always(0.25), 0.12},
    {"Garden", weekend(0.30), 0.25},
    {"Cooking", weekend(0.40), 0.15},
    {"Friends", weekend(0.35), 0.40},
    {"Run", {0, 0.25, 0, 0.20, 0, 0.30, 0.05}, 0.30},
    {"Meditation", always(0.15), 0.20},
    {"Phone in bed", always(0.16), -0.35},
    {"Argument", always(0.05), -0.80},
    {"Headache", always(0.06), -0.70},
    {"Piano 🎹", always(0.10), 0.20},
    {"Basen", {0.2, 0, 0, 0.2, 0, 0, 0}, 0.25},
    {"Nap", weekend(0.22), 0.10},
}};

constexpr int morning = 6 * 60 + 50;
constexpr int noon = 12 * 60 + 10;
constexpr int afternoon = 16 * 60 + 30;
constexpr int evening = 20 * 60 + 30;

} // namespace

DemoLife::DemoLife(const DemoCalendar& calendar, std::vector<DemoPerson> people,
                   const std::vector<domain::CareDimension>& dimensions, const domain::Moment& now,
                   std::uint64_t seed)
    : calendar_(calendar), people_(std::move(people)), dimensions_(dimensions), now_(now), random_(seed, 3) {
    for (const auto& person : people_)
        lastHello_.push_back(person.first);
}

base::Id DemoLife::id(const domain::Moment& at) {
    const auto high = random_.bits();
    const auto low = random_.bits();
    return base::Id::from(at.at.time_since_epoch().count(), high, low);
}

std::optional<domain::Level> DemoLife::level(double value) {
    const int rounded = static_cast<int>(std::lround(value));
    return domain::Level::from(std::clamp(rounded, domain::Level::lowest, domain::Level::highest));
}

/// Filed under the day; written on it at `minute`, or on a later one where the day is filled in late. Today's
/// records come before now.
domain::Filing DemoLife::file(const DemoDay& day, int minute) {
    const auto rest = std::chrono::milliseconds(random_.below(60'000));
    const auto later = day.laterBy == 0 ? minute : 8 * 60 + minute / 4;
    auto at = calendar_.moment(day.day + day.laterBy, later, rest);
    if (at.at > now_.at)
        at = {now_.at - std::chrono::minutes(1) - rest, now_.offset};
    return {.id = id(at),
            .at = at,
            .day = day.day,
            .writtenDay = day.day + day.laterBy,
            .created = at.at,
            .changed = at.at};
}

DemoLife::Inside DemoLife::wakeTo(const DemoDay& day) {
    sleep_ = 0.6 * sleep_ + 0.7 * random_.bell() - (workedLate_ ? 0.7 : 0.0);
    Inside inside{.mood = 2.95 + day.mood + 0.35 * sleep_};
    for (const auto& activity : activities) {
        if (!random_.chance(activity.likely[static_cast<std::size_t>(day.day.weekday())]))
            continue;
        inside.activities.emplace_back(activity.name);
        inside.mood += activity.mood;
        inside.workedLate = inside.workedLate || activity.name == "Late work";
        inside.meditated = inside.meditated || activity.name == "Meditation";
        inside.cooked = inside.cooked || activity.name == "Cooking";
    }
    workedLate_ = inside.workedLate;
    return inside;
}

std::vector<int> DemoLife::checkInTimes(const DemoDay& day) {
    if (day.day == calendar_.days().back().day)
        return {morning + random_.between(0, 15)};
    const double how = random_.unit();
    std::vector<int> times;
    if (how > 0.12)
        times.push_back(morning + random_.between(0, 130));
    if (how > 0.66)
        times.push_back(noon + random_.between(0, 150));
    if (how > 0.88)
        times.push_back(afternoon + random_.between(0, 150));
    if (how < 0.95)
        times.push_back(evening + random_.between(0, 250));
    return times;
}

domain::CheckIn DemoLife::checkIn(const DemoDay& day, const Inside& inside, int minute, bool first,
                                  bool last) {
    const bool today = day.day == calendar_.days().back().day; // only its morning
    domain::CheckIn checkIn{.filing = file(day, minute)};
    const double mood = inside.mood + 0.35 * random_.bell() - (first && !last ? 0.15 : 0.0);
    if (random_.chance(0.96))
        checkIn.mood = level(mood);
    const std::array<double, 5> care{3.2 + sleep_, 3.1 + 0.5 * (mood - 3.2) + (inside.meditated ? 0.6 : 0.0),
                                     3.2 + (inside.cooked ? 0.9 : 0.0), inside.workedLate ? 2.0 : 3.7,
                                     3.0 + 0.3 * (mood - 3.2)};
    for (std::size_t i = 0; i < dimensions_.size() && i < care.size(); ++i) {
        const bool told = random_.chance(today ? 0.85 : first && i == 0 ? 0.9 : last ? 0.7 : 0.25);
        if (const auto how = level(care[i] + 0.6 * random_.bell()); told && how)
            checkIn.care.push_back({dimensions_[i].id, *how});
    }
    if (today)
        checkIn.activities = {"Walk"};
    else if (last)
        checkIn.activities = inside.activities;
    if (today || random_.chance(0.55) || checkIn.empty()) {
        DemoWords words(random_);
        checkIn.note = words.note(words.language(), level(mood).value_or(*domain::Level::from(3)));
    }
    return checkIn;
}

void DemoLife::tell(const DemoDay& day, const DemoPerson& person, domain::Gratitude& gratitude) {
    constexpr std::array hows{domain::Channel::InPerson, domain::Channel::InPerson, domain::Channel::Call,
                              domain::Channel::Message,  domain::Channel::Message,  domain::Channel::Letter};
    const auto today = calendar_.days().back().day;
    const auto on = std::min(std::max(day.day, gratitude.filing.writtenDay) + random_.between(0, 6), today);
    gratitude.told = domain::Told{.day = on, .person = person.person.filing.id};
    if (random_.chance(0.9))
        gratitude.told->how = random_.pick(hows);
    if (on > gratitude.filing.writtenDay)
        gratitude.filing.changed =
            calendar_.moment(on, 7 * 60 + random_.between(0, 10), std::chrono::milliseconds(0)).at;
    gratitude.filing.changed = std::min(gratitude.filing.changed, now_.at);
}

domain::Gratitude DemoLife::thanks(const DemoDay& day, int minute) {
    constexpr std::array abouts{domain::About::Place, domain::About::Thing, domain::About::Thing,
                                domain::About::Moment, domain::About::Moment};
    domain::Gratitude gratitude{.filing = file(day, minute)};
    DemoWords words(random_);
    if (!close_.empty() && random_.chance(0.35)) {
        const auto& person = people_[random_.pick(close_)];
        gratitude.about = domain::About::Person;
        gratitude.text = words.thanksTo(random_.chance(0.75) ? person.language : 0, person.mention);
        gratitude.mentions = {person.person.filing.id};
        if (random_.chance(0.4))
            tell(day, person, gratitude);
        return gratitude;
    }
    gratitude.about = random_.pick(abouts);
    gratitude.text = words.thanks(words.language(), gratitude.about);
    return gratitude;
}

/// Those who have come to the list by `day`, without those who have drifted away.
void DemoLife::meet(Day day) {
    while (arrived_ < people_.size() && people_[arrived_].first <= day)
        close_.push_back(arrived_++);
    std::erase_if(close_, [&](std::size_t person) { return people_[person].last < day; });
}

/// Of a few people that come to mind, the one whose hello is longest due.
std::optional<std::size_t> DemoLife::somebodyDue(Day day) {
    std::optional<std::size_t> due;
    double most = 0.2;
    for (int tries = 0; tries < 5 && !close_.empty(); ++tries) {
        const auto person = random_.pick(close_);
        if (people_[person].newlyMet)
            continue;
        const double share = double(day - lastHello_[person]) / people_[person].ideal;
        if (share > most) {
            most = share;
            due = person;
        }
    }
    return due;
}

domain::Hello DemoLife::hello(const DemoDay& day, std::size_t person) {
    constexpr std::array channels{domain::Channel::InPerson, domain::Channel::InPerson,
                                  domain::Channel::InPerson, domain::Channel::Call,
                                  domain::Channel::Call,     domain::Channel::Message,
                                  domain::Channel::Message,  domain::Channel::Message,
                                  domain::Channel::Online,   domain::Channel::Letter};
    constexpr std::array reasons{domain::Reason::Nothing, domain::Reason::Nothing, domain::Reason::Nothing,
                                 domain::Reason::Nothing, domain::Reason::Needed,  domain::Reason::Needed,
                                 domain::Reason::Problem};
    lastHello_[person] = day.day;
    DemoWords words(random_);
    const auto channel = random_.pick(channels);
    const auto reason = random_.pick(reasons);
    return {.filing = file(day, random_.between(9 * 60, 21 * 60)),
            .person = people_[person].person.filing.id,
            .channel = channel,
            .reason = reason,
            .note = words.hello(random_.chance(0.7) ? people_[person].language : 0)};
}

void DemoLife::sayHellos(const DemoDay& day, DemoRecords& records) {
    if (day.day == calendar_.days().back().day)
        return;
    constexpr int livelyDays = 7;
    const bool lately = calendar_.days().back().day - day.day < livelyDays;
    const double likely = lately ? 0.8 : day.day.weekday() >= 5 ? 0.62 : 0.42;
    for (int n = 0; n < 2; ++n)
        if (random_.chance(n == 0 ? likely : 0.08))
            if (const auto person = somebodyDue(day.day))
                records.hellos.push_back(hello(day, *person));
}

DemoRecords DemoLife::live(const DemoDay& day) {
    meet(day.day);
    const auto inside = wakeTo(day);
    DemoRecords records;
    if (!day.written)
        return records;
    const bool today = day.day == calendar_.days().back().day;
    const auto times = checkInTimes(day);
    for (std::size_t i = 0; i < times.size(); ++i)
        records.checkIns.push_back(checkIn(day, inside, times[i], i == 0, i + 1 == times.size()));
    constexpr std::array counts{1, 2, 3, 3, 3, 4, 4, 5, 6};
    const int thanksToday = today ? 3 : day.gratitude ? random_.pick(counts) : 0;
    for (int i = 0; i < thanksToday; ++i)
        records.gratitude.push_back(
            thanks(day, today ? morning + 5 : random_.between(evening - 60, evening + 240)));
    sayHellos(day, records);
    return records;
}

std::vector<domain::Rest> DemoLife::rests() {
    std::vector<domain::Rest> rests;
    for (const auto& planned : calendar_.rests()) {
        DemoDay first{.day = planned.days.first};
        rests.push_back({.filing = file(first, 9 * 60 + random_.between(0, 60)),
                         .last = planned.days.last,
                         .season = planned.season,
                         .note = planned.note});
    }
    return rests;
}

} // namespace tend::app
